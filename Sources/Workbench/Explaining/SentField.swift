import Contracts

/// One filled scalar of a record, as its sender names it.
struct SentField: Sendable, Hashable {
    /// The name, with the names of what it is in: `child/name`, `District/@code`, a CSV header.
    var name: String
    /// What it holds.
    var text: String
    /// The name in the table's spelling, step by step.
    var key: [String]

    /// What a view shows of it where no canonical field says more: all of it, or its shape.
    func shown(in view: Sensitivity) -> String { view == .secret ? text : Shape.of(text) }
}
