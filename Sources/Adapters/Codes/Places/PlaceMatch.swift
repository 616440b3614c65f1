/// How a source's words for a place were found in a ``PlaceDirectory``; the numbers are indices into it.
package enum PlaceMatch: Sendable, Hashable {
    /// By its name in English or Hindi.
    case exact(Int)
    /// By another or an earlier spelling.
    case alias(Int)
    /// By a spelling of several places: nothing is guessed.
    case ambiguous([Int])
    /// Not at all.
    case unresolved

    /// The index of the one place that was found.
    package var index: Int? {
        switch self {
        case .exact(let index), .alias(let index): index
        case .ambiguous, .unresolved: nil
        }
    }
}
