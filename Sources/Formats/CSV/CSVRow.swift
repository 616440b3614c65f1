/// A row of a CSV original, without what ends it.
struct CSVRow: Equatable {
    /// Where it begins in the submission, in bytes.
    var start: Int
    /// Where it ends.
    var end: Int
    /// The line it begins on, counted from 1.
    var line: Int
}
