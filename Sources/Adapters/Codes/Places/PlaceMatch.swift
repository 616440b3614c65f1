/// How a source's words for a place were found in a ``PlaceRegister``.
package enum PlaceMatch: Sendable, Hashable {
    /// What kind of spelling was found.
    package enum Spelling: Sendable, Comparable {
        /// A name of it.
        case exact
        /// Another or an earlier spelling.
        case alias
        /// The same letters without marks, or with other spaces and hyphens.
        case fuzzy
    }

    /// One place, by its index in the register.
    case unit(Int, Spelling)
    /// A spelling of several places: nothing is guessed.
    case ambiguous(candidates: Int)
    /// Not at all.
    case unresolved

    /// The index of the one place that was found.
    package var index: Int? {
        if case .unit(let index, _) = self { index } else { nil }
    }
}
