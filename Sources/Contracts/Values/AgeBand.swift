/// What everyone may know of a child's age.
package enum AgeBand: String, Sendable {
    case upTo6 = "0-6"
    case from7 = "7-11"
    case from12 = "12-15"
    case from16 = "16-17"
    case adult = "18+"
    case unknown

    /// The band that holds all of these completed years; `unknown` where none does.
    package init(years: ClosedRange<Int>) {
        self = Self.of(years.lowerBound) == Self.of(years.upperBound) ? Self.of(years.lowerBound) : .unknown
    }

    /// The JSON string on the wire.
    package var json: StaticString {
        switch self {
        case .upTo6: "\"0-6\""
        case .from7: "\"7-11\""
        case .from12: "\"12-15\""
        case .from16: "\"16-17\""
        case .adult: "\"18+\""
        case .unknown: "\"unknown\""
        }
    }

    private static func of(_ years: Int) -> AgeBand {
        switch years {
        case ..<0: .unknown
        case ...6: .upTo6
        case ...11: .from7
        case ...15: .from12
        case ...17: .from16
        default: .adult
        }
    }

    /// Completed years from a birth to a date; `nil` where the birth comes after it.
    package static func years(from birth: CivilDate, to date: CivilDate) -> Int? {
        let hadBirthday = (date.month, date.day) >= (birth.month, birth.day)
        let years = date.year - birth.year - (hadBirthday ? 0 : 1)
        return years >= 0 ? years : nil
    }

    /// The age in years from which the jurisdiction's law sees no child.
    ///
    /// 16 in Viet Nam (Law on Children, 102/2016/QH13, article 1), 18 in India (Juvenile Justice Act, section 2(12)) and, as
    /// the Convention on the Rights of the Child has it, wherever nothing else is known. A jurisdiction is a country or a
    /// subdivision of ISO 3166.
    package static func adultAge(in jurisdiction: String) -> Int { jurisdiction.prefix(2) == "VN" ? 16 : 18 }
}
