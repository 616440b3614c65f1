import Contracts

/// Which slice a message of a raw topic holds.
struct SlicePlace: Sendable, Hashable {
    /// The submission.
    var submission: String
    /// The slice, counted from 0.
    var slice: Int

    /// Reads the headers of a message.
    ///
    /// - Throws: ``BinaryFormatError`` where it is not of a raw topic.
    init(_ stored: StoredMessage) throws(BinaryFormatError) {
        let headers = stored.message.headers
        guard let submission = headers.text(RawHeader.submission),
            let slice = headers.text(RawHeader.slice).flatMap({ Int($0) })
        else { throw BinaryFormatError("not a message of a raw topic") }
        self.submission = submission
        self.slice = slice
    }

    /// Where the data key of its original is kept.
    var originalKey: StateKey { .originalKey(submission: submission, slice: slice) }
    /// Where the data key of its dead letters is kept.
    var deadLetterKey: StateKey { .deadLetterKey(submission: submission, slice: slice) }
}
