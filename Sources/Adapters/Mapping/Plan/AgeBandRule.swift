import Contracts

/// Derives the open `ageBand` from an age or a birth date; the one thing about a child's age that everyone may see.
struct AgeBandRule {
    var age: AgeConverter?
    var birthDate: BirthDateConverter?
    /// The age from which the jurisdiction's law sees no child (``ChildAgeLimit``).
    var adultFrom: Int
    /// Whether the feed refuses records of adults, and what it expected then.
    var adultRefusal: AdultRefusal?

    /// What a feed that refuses adults says of one.
    struct AdultRefusal {
        /// The field of the age or birth date, by its index in the plan.
        var field: Int32
        var expectation: String
    }

    /// What can be said.
    struct BandFinding {
        var json: StaticString
        var isAdult: Bool
        var isContradiction: Bool
    }

    /// What age and birth date tell; a birth date says nothing without the time the event happened.
    func find(_ record: RecordReader, occurrence: When?) -> BandFinding {
        let stated = age?.years(record, at: occurrence?.date)
        let computed = occurrence?.date.flatMap { date in
            birthDate?.date(record).flatMap { Self.years(from: $0, to: date) }
        }
        let years = stated ?? computed.map { $0...$0 }
        guard let years else { return BandFinding(json: "\"unknown\"", isAdult: false, isContradiction: false) }
        var isContradiction = false
        if let stated, let computed {
            isContradiction = computed < stated.lowerBound - 1 || computed > stated.upperBound + 1
        }
        return BandFinding(
            json: Self.band(years),
            isAdult: years.lowerBound >= adultFrom,
            isContradiction: isContradiction
        )
    }

    private static func band(_ years: ClosedRange<Int>) -> StaticString {
        for (bounds, name) in bands where bounds.contains(years.lowerBound) {
            return bounds.contains(years.upperBound) ? name : "\"unknown\""
        }
        return "\"unknown\""
    }

    private static let bands: [(ClosedRange<Int>, StaticString)] = [
        (0...6, "\"0-6\""), (7...11, "\"7-11\""), (12...15, "\"12-15\""), (16...17, "\"16-17\""),
        (18...Int.max, "\"18+\""),
    ]

    private static func years(from birth: CivilDate, to date: CivilDate) -> Int? {
        let hadBirthday = (date.month, date.day) >= (birth.month, birth.day)
        let years = date.year - birth.year - (hadBirthday ? 0 : 1)
        return years >= 0 ? years : nil
    }
}
