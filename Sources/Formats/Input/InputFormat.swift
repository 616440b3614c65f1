/// A format a feed can come in.
public enum InputFormat: String, Sendable, CaseIterable, Codable {
    /// Rows and columns, RFC 4180 and the habits of spreadsheets.
    case csv
    /// One JSON text: a root array, an envelope around an array, or one object (RFC 8259).
    case json
    /// A JSON text a line.
    case ndjson
    /// XML 1.0 with namespaces; every DOCTYPE is refused.
    case xml
}
