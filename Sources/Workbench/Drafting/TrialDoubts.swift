import ContractsTesting
import Formats

/// What speaks against lines that name and values agreed on, once the samples went through the table: values that a converter
/// loses, ages and birth dates that contradict, grown persons where children should be, times in an order that cannot be.
struct TrialDoubts {
    /// Why a canonical field is doubted, by field.
    private(set) var reasons: [String: String] = [:]

    /// Issues and rejections that mean that a value was lost.
    private static let losses: Set<String> = [
        "OUT_OF_RANGE", "NUMBER_LOCALE_AMBIGUOUS", "DATE_AMBIGUOUS", "TIME_AMPM_CONFLICT", "TEXT_TOO_LONG",
        "PATTERN_MISMATCH", "NOT_A_SCALAR", "CALENDAR_SUSPECT",
    ]

    /// What comes no later than what: of two days in the wrong order, one is not what its line says.
    private static let orders = [
        ("child.birthDate", "lastSeen.at"), ("child.birthDate", "foundAt"), ("child.birthDate", "occurredAt"),
        ("child.birthDate", "reportedAt"), ("child.birthDate", "openedAt"), ("child.birthDate", "startedAt"),
        ("child.birthDate", "from"), ("lastSeen.at", "reportedAt"), ("occurredAt", "reportedAt"),
        ("lastSeen.at", "statusAt"), ("openedAt", "closedAt"), ("startedAt", "endedAt"), ("from", "to"),
        ("fir.date", "statusAt"), ("admittedAt", "producedAt"),
    ]

    /// Takes what the samples gave.
    init(_ outputs: [FixtureOutput]) {
        let events = outputs.flatMap(\.whole)
        let rejections = outputs.flatMap(\.rejections)
        lost(events, rejections)
        contradictory(events)
        for (earlier, later) in Self.orders { disordered(events, earlier, later) }
    }

    private mutating func lost(_ events: [JSONValue], _ rejections: [JSONValue]) {
        var counts: [String: [String: Int]] = [:]
        for event in events {
            for issue in event["data"]?["quality"]?["issues"]?.arrayValue ?? [] {
                guard let field = issue["field"]?.stringValue, let code = issue["code"]?.stringValue else { continue }
                counts[field, default: [:]][code, default: 0] += 1
            }
        }
        for rejection in rejections {
            guard let field = rejection["canonicalField"]?.stringValue, let code = rejection["code"]?.stringValue
            else { continue }
            counts[field, default: [:]][code, default: 0] += 1
        }
        let total = events.count + rejections.count
        for (field, codes) in counts {
            let lost = codes.filter { $0.key.hasSuffix("_INVALID") || Self.losses.contains($0.key) }
            let most = lost.max { ($0.value, $1.key) < ($1.value, $0.key) }
            guard let most, most.value * 10 > total else { continue }
            reasons[field] = "\(most.value) of \(total) could not be read: \(most.key)"
        }
    }

    private mutating func contradictory(_ events: [JSONValue]) {
        var mismatches = 0
        var grown = 0
        for event in events {
            let codes = (event["data"]?["quality"]?["issues"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
            let years = Self.years(event)
            let stated = event["data"]?["child"]?["age"]
            let age = stated?["unit"]?.stringValue == "year" ? stated?["value"]?.integerValue : nil
            let isOther = age.flatMap { age in years.map { abs($0 - age) > 1 } } ?? false
            mismatches += codes.contains("AGE_DOB_MISMATCH") || isOther ? 1 : 0
            grown += codes.contains("AGE_OUT_OF_JURISDICTION") || (years ?? 0) >= 18 ? 1 : 0
        }
        for field in ["child.age", "child.birthDate"] {
            if mismatches * 5 > events.count {
                add(
                    field,
                    "in \(mismatches) of \(events.count) the age is not that of the birth date: are both the child's?"
                )
            }
            if grown * 2 > events.count {
                add(field, "\(grown) of \(events.count) are grown up by it: is it the child's?")
            }
        }
    }

    /// The completed years from the birth date to the first day that says when something happened.
    private static func years(_ event: JSONValue) -> Int? {
        let happened = ["lastSeen.at", "foundAt", "occurredAt", "reportedAt", "openedAt", "startedAt", "from"]
        guard let birth = day(event, "child.birthDate"), let then = happened.lazy.compactMap({ day(event, $0) }).first,
            let first = Int(birth.prefix(4)), let last = Int(then.prefix(4))
        else { return nil }
        return last - first - (then.dropFirst(4) < birth.dropFirst(4) ? 1 : 0)
    }

    private mutating func disordered(_ events: [JSONValue], _ earlier: String, _ later: String) {
        let pairs = events.compactMap { event -> (String, String)? in
            guard let one = Self.day(event, earlier), let other = Self.day(event, later) else { return nil }
            return (one, other)
        }
        let wrong = pairs.count { $0.0 > $0.1 }
        guard wrong * 5 > pairs.count else { return }
        add(earlier, "in \(wrong) of \(pairs.count) it is later than \(later)")
        add(later, "in \(wrong) of \(pairs.count) it is earlier than \(earlier)")
    }

    private mutating func add(_ field: String, _ reason: String) {
        reasons[field] = reasons[field].map { $0 + "; " + reason } ?? reason
    }

    /// The day of a field, where it says one.
    private static func day(_ event: JSONValue, _ path: String) -> String? {
        var value = event["data"]
        for step in path.split(separator: ".") { value = value?[String(step)] }
        if path == "child.birthDate" { value = value?["value"] }
        guard let text = value?.stringValue, text.count >= 10 else { return nil }
        return String(text.prefix(10))
    }
}
