public import Text

/// One way a feed comes: its format and how records are found in it.
///
/// An adapter declares one or more; a delivery is read with the first that fits.
public struct InputDescription: Sendable, Equatable {
    /// The format.
    public var format: InputFormat
    /// The charsets this sender uses, most likely first; empty: by byte order mark or declaration, else UTF-8.
    public var charsets: [Charset]
    /// CSV: the delimiters this sender uses, most likely first; empty: found among `,` `;` tab and `|`.
    public var delimiters: [UInt8]
    /// CSV: what a quote is; `nil`: what ``quoting(delimiter:)`` says.
    public var quoting: CSVQuoting?
    /// CSV: the font from before Unicode that some cells may be typed for; recognised cell by cell.
    public var legacyFont: LegacyFont?
    /// CSV: the row the header is in, counted from 1; `nil`: found by the source names the adapter reads, else the
    /// first row that is not blank.
    public var headerRow: Int?
    /// CSV: a row whose first filled cell matches this pattern ends the records (totals, signatures).
    public var until: String?
    /// CSV: patterns of the headers of wide columns, which show a header row as the source names do.
    public var columns: [String] = []
    /// JSON and XML: the path to the records, such as `/calls[*]` or `/tc:MissingChildren/tc:MissingChild`, where `*` is
    /// an XML element of any name; `nil`: the elements of a root array or else the root itself; the root element's
    /// children.
    public var recordsPath: String?
    /// XML: prefixes used in paths and their namespace names.
    public var namespaces: [String: String]

    /// Makes a description; everything but the format has a default that fits a plain file.
    public init(
        format: InputFormat,
        charsets: [Charset] = [],
        delimiters: [UInt8] = [],
        quoting: CSVQuoting? = nil,
        legacyFont: LegacyFont? = nil,
        headerRow: Int? = nil,
        until: String? = nil,
        recordsPath: String? = nil,
        namespaces: [String: String] = [:]
    ) {
        self.format = format
        self.charsets = charsets
        self.delimiters = delimiters
        self.quoting = quoting
        self.legacyFont = legacyFont
        self.headerRow = headerRow
        self.until = until
        self.recordsPath = recordsPath
        self.namespaces = namespaces
    }

    /// What a quote is in a text with this delimiter.
    ///
    /// In a legacy font quotes, commas and semicolons are letters: what is split at tabs needs no quotes, and what is split
    /// at commas can only be split where they are quotes.
    func quoting(delimiter: UInt8) -> CSVQuoting {
        quoting ?? (legacyFont != nil && delimiter == 0x09 ? .none : .double)
    }
}
