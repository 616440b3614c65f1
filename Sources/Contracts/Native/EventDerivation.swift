import Formats

/// What the gateway itself says in an event: the members that schemas mark `x-derived`.
struct EventDerivation {
    /// The event's subject as a URN.
    let reference: String
    /// The source's own id, where one value is it.
    let recordID: String?
    /// The country or subdivision whose law applies.
    let jurisdiction: String
    /// How urgent it is.
    let urgency: Urgency
    /// When the event happened, where it is told.
    let time: CanonicalTime?
    /// The latest time that can be past (``Slice/horizon``).
    let horizon: Int64

    /// The day the event happened on.
    private var occurrence: CivilDate? { time?.date }

    /// A derived member, given the members beside it; nothing where it has nothing to say.
    func value(of property: Property, beside members: [String: JSONValue]) -> JSONValue? {
        switch property.name {
        case "ref": .string(reference)
        case "recordId": recordID.map { .string($0) }
        case "jurisdiction": .string(jurisdiction)
        case "urgency": .string(urgency.name)
        case "nameUnknown": .boolean(members["names"] == nil)
        case "ageBand": .string((years(members).map { AgeBand(years: $0) } ?? .unknown).rawValue)
        default: nil
        }
    }

    /// What is worth saying of a derived member.
    func issues(of property: Property, beside members: [String: JSONValue], at path: String) -> [EventIssue] {
        guard property.name == "ageBand" else { return [] }
        var issues: [EventIssue] = []
        if occurrence != nil, let birth = birth(members), birth.milliseconds > horizon {
            issues.append(EventIssue("DATE_FUTURE", field: path))
        }
        if let time, time.isDay, let birth = birth(members), birth.date > time.date {
            issues.append(EventIssue("AGE_DOB_MISMATCH", field: path))
        }
        guard let years = years(members) else { return issues }
        if years.lowerBound >= AgeBand.adultAge(in: jurisdiction) {
            issues.append(EventIssue("AGE_OUT_OF_JURISDICTION", field: path))
        }
        if let stated = stated(members), let computed = computed(members),
            computed < stated.lowerBound - 1 || computed > stated.upperBound + 1
        {
            issues.append(EventIssue("AGE_DOB_MISMATCH", field: path))
        }
        return issues
    }

    private func years(_ members: [String: JSONValue]) -> ClosedRange<Int>? {
        stated(members) ?? computed(members).map { $0...$0 }
    }

    /// Completed years at the event: as stated, and as many more as passed since the day of the statement.
    private func stated(_ members: [String: JSONValue]) -> ClosedRange<Int>? {
        guard let stated = statedThen(members) else { return nil }
        guard let occurrence, let text = members["age"]?["asOf"]?.stringValue,
            let then = CanonicalTime(text, offset: 0),
            let passed = AgeBand.years(from: then.date, to: occurrence)
        else { return stated }
        return stated.lowerBound + passed...stated.upperBound + passed
    }

    /// Completed years as the source states them.
    private func statedThen(_ members: [String: JSONValue]) -> ClosedRange<Int>? {
        guard let age = members["age"], let unit = age["unit"]?.stringValue else { return nil }
        let value = age["value"]?.integerValue
        guard value != nil || age["min"] != nil || age["max"] != nil else { return nil }
        let divisor = unit == "year" ? 1 : unit == "month" ? 12 : 366
        let low = (value ?? age["min"]?.integerValue ?? 0) / divisor
        return low...max(low, (value ?? age["max"]?.integerValue ?? 0) / divisor)
    }

    /// Completed years from the birth date to the event.
    private func computed(_ members: [String: JSONValue]) -> Int? {
        guard let occurrence, let birth = birth(members) else { return nil }
        return AgeBand.years(from: birth.date, to: occurrence)
    }

    private func birth(_ members: [String: JSONValue]) -> CanonicalTime? {
        members["birthDate"]?["value"]?.stringValue.flatMap { CanonicalTime($0, offset: 0) }
    }
}
