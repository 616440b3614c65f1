import Contracts

/// Derives the open `ageBand` from an age or a birth date; the one thing about a child's age that everyone may see.
///
/// A class, so that asking it in every record copies nothing.
final class AgeBandRule: Sendable {
    private let age: AgeConverter?
    private let birthDate: BirthDateConverter?
    /// The age from which the jurisdiction's law sees no child (``AgeBand``).
    private let adultFrom: Int
    /// Whether the feed refuses records of adults, and what it expected then.
    let adultRefusal: AdultRefusal?

    /// What a feed that refuses adults says of one.
    struct AdultRefusal: Sendable {
        /// The field of the age or birth date, by its index in the plan.
        var field: Int32
        var expectation: String
    }

    init(age: AgeConverter?, birthDate: BirthDateConverter?, adultFrom: Int, adultRefusal: AdultRefusal?) {
        self.age = age
        self.birthDate = birthDate
        self.adultFrom = adultFrom
        self.adultRefusal = adultRefusal
    }

    /// What can be said.
    struct BandFinding {
        var band: AgeBand
        var isAdult: Bool
        /// Whether age and birth date, or birth and the day of the event, cannot both be true.
        var isContradiction: Bool
        /// Whether the birth is told of a day to come.
        var isUnborn: Bool
    }

    /// What age and birth date tell; a birth date says nothing without the time the event happened.
    func find(_ record: RecordReader, occurrence: When?) -> BandFinding {
        let stated = age?.years(record, at: occurrence?.date)
        let birth = occurrence?.date == nil ? nil : birthDate?.date(record)
        let isLater =
            if let birth, let occurrence, occurrence.precision >= .day, let day = occurrence.date { birth > day } else {
                false
            }
        let isUnborn = birth.map { Int64($0.daysSinceEpoch) * 86_400_000 > record.horizon } ?? false
        let computed = occurrence?.date.flatMap { date in birth.flatMap { AgeBand.years(from: $0, to: date) } }
        let years = stated ?? computed.map { $0...$0 }
        guard let years else {
            return BandFinding(band: .unknown, isAdult: false, isContradiction: isLater, isUnborn: isUnborn)
        }
        var isContradiction = isLater
        if let stated, let computed {
            isContradiction = computed < stated.lowerBound - 1 || computed > stated.upperBound + 1
        }
        return BandFinding(
            band: AgeBand(years: years),
            isAdult: years.lowerBound >= adultFrom,
            isContradiction: isContradiction,
            isUnborn: isUnborn
        )
    }
}
