package import Formats

/// What makes the subject of an event the same when it is sent again.
package struct IdentityRule: Sendable, Hashable {
    /// The ways to tell.
    package enum Kind: Sendable, Hashable {
        /// `id: RecordId`: one field holds the source's own id.
        case field(SourcePath)
        /// `id: firstOf(@id, EventId)`: the first of several fields that says something holds the source's own id.
        case firstOf([SourcePath], ConverterCall)
        /// `id: [District, SerialNo]`: several fields together are the source's own id, in this order.
        case fields([SourcePath])
        /// `id: keyed(Name, FatherName, Village)`: the source has no id; these normalised values stand for one.
        case keyed([SourcePath])
    }

    /// The way.
    package var kind: Kind
    /// Which of several subjects of one type it is that the same fields tell of: `keyed(District, Period, for: CHILDREN)`.
    package var name: String? = nil
    /// Where it stands.
    package var location: SourceLocation

    /// The fields it reads.
    package var paths: [SourcePath] {
        switch kind {
        case .field(let path): [path]
        case .firstOf(let paths, _), .fields(let paths), .keyed(let paths): paths
        }
    }
}
