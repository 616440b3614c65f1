package import Adapters

/// What a source's own value was found to mean.
package struct CodeMatch: Sendable, Hashable {
    /// The source's value.
    package var source: String
    /// The canonical code.
    package var code: String
    /// How the one stands to the other.
    package var relation: CodeRelation
}
