import Contracts
import Formats

/// A dead letter on its way back to its adapter: its record as a slice of a new submission, and where it comes from.
struct ReplayedLetter: Sendable {
    /// The letter.
    var letter: DeadLetter
    /// Its record, as the only one of a slice of the new submission.
    var slice: Slice

    /// Takes a letter's record into a submission.
    ///
    /// - Parameters:
    ///   - letter: the letter.
    ///   - slice: its slice, opened.
    ///   - submission: the new submission.
    ///   - index: which slice of it this is.
    init(_ letter: DeadLetter, _ slice: Slice, in submission: String, index: Int) {
        self.letter = letter
        self.slice = slice
        self.slice.submission = submission
        self.slice.framed.index = index
        self.slice.framed.firstRecord = index
    }

    /// The link that goes with it, from the raw topic to events and to the letter it may leave again.
    var link: ReplayLink {
        ReplayLink(
            letter: letter.id,
            fingerprint: letter.adapterFingerprint,
            fruitless: letter.fruitlessReplays
        )
    }
}
