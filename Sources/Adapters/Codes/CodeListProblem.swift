/// The codes of what can be wrong with a code list.
package enum CodeListProblem: String, Sendable, CaseIterable {
    /// The file cannot be read.
    case unreadable = "CODES_UNREADABLE"
    /// The file, or one of its rows, is larger than any list needs to be.
    case tooLarge = "CODES_TOO_LARGE"
    /// The file is not UTF-8.
    case notUTF8 = "CODES_NOT_UTF8"
    /// The name of the file cannot be the name of a list.
    case name = "CODES_NAME"
    /// The first row is not `source,code` with `relation` and `note` as they are needed.
    case header = "CODES_HEADER"
    /// A row has more or fewer cells than the header.
    case columns = "CODES_COLUMNS"
    /// A quote is not closed, or has text behind it.
    case quote = "CODES_QUOTE"
    /// A row without a source value or without a code.
    case empty = "CODES_EMPTY"
    /// A relation that is none of exact, broader and narrower.
    case relation = "CODES_RELATION"
    /// A day that is none, or a last day before the first.
    case date = "CODES_DATE"
    /// A source value that has another code in a row before.
    case duplicate = "CODES_DUPLICATE"
}
