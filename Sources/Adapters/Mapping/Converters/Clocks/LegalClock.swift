/// A deadline of the law: how long it runs, and where (docs/decisions/0010-legal-clocks.md).
struct LegalClock: Sendable {
    /// A shorter deadline for young children.
    struct ForTheYoung: Sendable {
        /// The age in months up to which it holds.
        var months: Int
        var span: LegalSpan
    }

    /// The canonical code.
    var code: String
    /// The country whose law it is.
    var country: String
    var span: LegalSpan
    var young: ForTheYoung?

    /// Every deadline that runs by the calendar.
    ///
    /// Those that the sources state differently (home study, 30 or 60 days) and those in working days, which need a
    /// state's list of holidays, are not here: a table says `within`, or maps the date its source computed.
    static let all: [LegalClock] = [
        LegalClock(code: "CWC_PRODUCTION", country: "IN", span: .hours(24)),  // JJ Act s.31; travel not counted
        LegalClock(code: "MANDATORY_REPORT", country: "IN", span: .hours(24)),  // JJ Act s.32
        LegalClock(code: "POLICE_REPORT_TO_CWC", country: "IN", span: .hours(24)),  // POCSO Act s.19(6)
        LegalClock(code: "MEDICAL_EXAMINATION", country: "IN", span: .hours(24)),  // CARINGS
        LegalClock(code: "SIR", country: "IN", span: .days(15)),
        LegalClock(code: "ICP", country: "IN", span: .months(1)),
        LegalClock(  // JJ Act s.38
            code: "LFA",
            country: "IN",
            span: .months(4),
            young: ForTheYoung(months: 24, span: .months(2))
        ),
        LegalClock(code: "AHTU", country: "IN", span: .months(4)),  // JJ Model Rules, rule 92
        LegalClock(code: "SLSA_REPORT", country: "IN", span: .months(3)),
        LegalClock(code: "PAP_RESERVE", country: "IN", span: .hours(48)),
        LegalClock(code: "POST_ADOPTION", country: "IN", span: .years(2)),
        LegalClock(code: "VN_EMERGENCY", country: "VN", span: .hours(12)),  // Decree 56/2017, article 26
    ]

    /// The deadline of a code in a country's law.
    static func named(_ code: String, in country: String) -> LegalClock? {
        all.first { $0.code == code && $0.country == country }
    }
}
