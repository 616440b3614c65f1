/// What a quote at the beginning of a cell is.
public enum CSVQuoting: String, Sendable, CaseIterable {
    /// It opens a cell in quotes (RFC 4180).
    case double
    /// It is text like any other: in Kruti Dev it is the letter ष्.
    case none
}
