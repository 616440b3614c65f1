import ContractsTesting

/// A delivery of one of the bundled feeds: invented people, and a few rows that are wrong on purpose.
struct DemoFeed: Sendable {
    /// The feed.
    var id: String
    /// What it is, in a few words.
    var title: String
    /// The name of its file.
    var fileName: String
    /// The media type it is sent as.
    var contentType: String
    /// The delivery.
    var bytes: [UInt8]

    /// Three large deliveries, one of each format.
    static func generated(recordsEach count: Int, seed: UInt64 = 7) -> [DemoFeed] {
        var generator = SeededGenerator(seed: seed)
        return [
            MissingChildrenFeed.feed(records: count, using: &generator),
            DepartmentListFeed.feed(records: count, using: &generator),
            HelplineCallsFeed.feed(records: count, using: &generator),
        ]
    }

    /// A number with leading zeros.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
