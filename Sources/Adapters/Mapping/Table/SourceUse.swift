package import Formats

/// One place where a table names a source field.
package struct SourceUse: Sendable, Hashable {
    /// The field, as it is written there.
    package var path: SourcePath
    /// Where it is written.
    package var location: SourceLocation
    /// Which entry of `emit` it belongs to, counted from 0; `nil`: `skip` or `urgency`.
    package var emit: Int?

    /// Names a place.
    package init(path: SourcePath, location: SourceLocation, emit: Int?) {
        self.path = path
        self.location = location
        self.emit = emit
    }
}
