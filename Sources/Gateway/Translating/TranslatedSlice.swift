import Contracts
import Formats

/// A slice with its translation.
struct TranslatedSlice: Sendable {
    /// The slice.
    var raw: RawSlice
    /// What the adapter made of it.
    var translation: Translation

    /// Where the account of the slice is kept.
    var accountKey: StateKey {
        StateKey.sliceAccount(submission: raw.slice.submission, slice: raw.slice.framed.index)
    }
}

extension StateKey {
    /// Where the account of a slice is kept.
    static func sliceAccount(submission: String, slice: Int) -> StateKey {
        StateKey(.rejections, Array("\(submission)/\(slice)".utf8))
    }
}
