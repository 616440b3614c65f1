/// One filled scalar of a record, as its sender names it.
struct SentField: Sendable, Hashable {
    /// The name, with the names of what it is in: `child/name`, `District/@code`, a CSV header.
    var name: String
    /// What it holds.
    var text: String
    /// The name in the table's spelling, step by step.
    var key: [String]
}
