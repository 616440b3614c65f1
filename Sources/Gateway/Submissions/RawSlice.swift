import Contracts
import Formats

/// A slice read from the raw topic and opened, with where it stands there.
struct RawSlice: Sendable {
    /// The slice.
    var slice: Slice
    /// The partition of the raw topic it is in.
    var partition: Int32
    /// Its offset there.
    var offset: Int64
    /// Where its first record was received first; its own place, unless it was appended again.
    var origin: RecordPlace
    /// Whether its records were received, and settled, before in another slice.
    var isAppendedAgain: Bool
    /// The sender's trace, if it named one.
    var traceparent: String?
    /// How many times its records were taken up from dead letters before.
    var replayCount: Int
    /// The dead letter its record was, if it was taken up from one.
    var link: ReplayLink?

    /// Opens a message of the raw topic.
    ///
    /// - Throws: ``BinaryFormatError`` where it is not a slice of this feed, or the key is not its own.
    init(_ stored: StoredMessage, cipher: SliceCipher, wrappedKey: [UInt8]) throws(BinaryFormatError) {
        let place = try SlicePlace(stored)
        guard let value = stored.message.value else { throw BinaryFormatError("not a message of a raw topic") }
        slice = try cipher.open(
            value,
            as: .raw,
            submission: place.submission,
            slice: place.slice,
            under: try cipher.key(unwrapping: wrappedKey)
        )
        partition = stored.partition
        offset = stored.offset
        let headers = stored.message.headers
        let origin = headers.text(RawHeader.origin).flatMap { RecordPlace(text: $0) }
        self.origin = origin ?? RecordPlace(partition: partition, offset: offset, record: 0, event: 0)
        isAppendedAgain = origin != nil
        traceparent = headers.text(RawHeader.traceparent)
        replayCount = headers.text(RawHeader.replayCount).flatMap { Int($0) } ?? 0
        link = headers.text(RawHeader.replayOf).flatMap { ReplayLink($0) }
    }

    /// Where the data key of its original is kept.
    var originalKey: StateKey { .originalKey(submission: slice.submission, slice: slice.framed.index) }

    /// Where the data key of its dead letters is kept.
    var deadLetterKey: StateKey { .deadLetterKey(submission: slice.submission, slice: slice.framed.index) }

    /// Where an event of one of its records was received first.
    func place(record: Int, event: Int) -> RecordPlace {
        var place = origin
        place.record += record
        place.event = event
        return place
    }
}

extension [Message.Header] {
    /// The text of the first header of a name; `nil` if there is none or it is not UTF-8.
    func text(_ name: String) -> String? {
        guard let header = first(where: { $0.name == name }) else { return nil }
        return String(validating: header.value, as: UTF8.self)
    }
}
