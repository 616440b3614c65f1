/// How a source's own value stands to the canonical code it is given.
package enum CodeRelation: String, Sendable, CaseIterable {
    /// They mean the same.
    case exact
    /// The canonical code means more than the source's value did.
    case broader
    /// The canonical code means less than the source's value did.
    case narrower
}
