package import Formats

/// A source path and where the table names it.
package struct SourceReference: Sendable, Hashable {
    /// The path.
    package var path: SourcePath
    /// Where it stands.
    package var location: SourceLocation
}
