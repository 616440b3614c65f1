import ContractsTesting

/// Random records of a feed, good and bad values mixed; the same in every run.
struct FeedGenerator {
    private static let anything = [
        "", "NA", "-", "x", "12", "०९", "-1", "1e9", "99999999999999999999", "2341 2341 2346", "919810000002",
        "31/02/2025",
        "15/07/2025", "15/07/2025 09:10", "2025-07-20T21:14:05+05:30", "2025-07-20", "yes", "true", "नहीं", "M", "म", "पु",
        "RAJU @ RAJESH", "स्व. हरीश", "LATE", "@", "@@ @", "\"quoted\", \\ and <tags> & more", "a\u{301}\u{200d}क\u{93c}",
        "about 8", "8-10", "5Y3M", "MISSING", "TRACED", "बाल श्रम", "पोक्सो पीड़ित", "HIV", "Emergency", "Silent", "60", "9999",
        "6",
        "FARIDABAD", "हरिद्वार", "Uttaranchal", "\u{1F9D2}\u{1F3FD}", "  spaced  out  ", "line\nbreak",
        String(repeating: "ल", count: 700),
    ]

    private var generator: SeededGenerator
    /// The fields of a record with values that are right.
    private let fields: [(name: String, good: [String])]

    init(_ fields: KeyValuePairs<String, [String]>, seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        self.fields = fields.map { ($0.key, $0.value) }
    }

    /// The fields of the next record: mostly right, some anything, some missing.
    mutating func next() -> [(name: String, value: String)] {
        fields.compactMap { field in
            let dice = Int.random(in: 0..<10, using: &generator)
            if dice == 0 { return nil }
            let pool = dice < 3 || field.good.isEmpty ? Self.anything : field.good
            return pool.randomElement(using: &generator).map { (field.name, $0) }
        }
    }
}
