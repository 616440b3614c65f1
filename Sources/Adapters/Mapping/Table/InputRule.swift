package import Formats

/// One entry of `inputs`: a way the feed comes.
///
/// Keys: `format` (`csv`, `json`, `ndjson`, `xml`); `charsets`; for CSV `legacyFont`, `delimiter` (one or several of
/// `","`, `;`, `tab`, `pipe`), `header: {row: 3}` and `until`; for JSON and XML `records`; for XML `namespaces`.
package struct InputRule: Sendable {
    /// The way, as framers and decoders take it.
    package var description: InputDescription
    /// The font its Hindi cells may be typed for; recognised cell by cell.
    package var legacyFont: LegacyFont?
    /// Where the entry stands.
    package var location: SourceLocation
}
