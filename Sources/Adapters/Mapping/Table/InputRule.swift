package import Formats

/// One entry of `inputs`: a way the feed comes.
///
/// Keys: `format` (`csv`, `json`, `ndjson`, `xml`); `charsets`; for CSV `legacyFont` (`krutidev010`), `delimiter` (one or
/// several of `","`, `;`, `tab`, `pipe`), `quote` (`double`, `none`), `header: {row: 3}` and `until`; for JSON and XML `records`; for XML `namespaces`.
package struct InputRule: Sendable {
    /// The way, as framers and decoders take it.
    package var description: InputDescription
    /// Where the entry stands.
    package var location: SourceLocation
    /// Where each of its keys stands.
    package var keyLocations: [String: SourceLocation]
}
