import Contracts

/// A slice read from the raw topic and opened, with where it stands there.
struct RawSlice: Sendable {
    /// The slice.
    var slice: Slice
    /// The partition of the raw topic it is in.
    var partition: Int32
    /// Its offset there.
    var offset: Int64
    /// The sender's trace, if it named one.
    var traceparent: String?
    /// How many times its records were taken up from dead letters before.
    var replayCount: Int

    /// Opens a message of the raw topic.
    ///
    /// - Throws: ``BinaryFormatError`` where it is not a slice of this feed, or its key is lost.
    init(_ stored: StoredMessage, cipher: SliceCipher) throws(BinaryFormatError) {
        let headers = stored.message.headers
        guard let value = stored.message.value, let submission = headers.text(RawHeader.submission),
            let index = headers.text(RawHeader.slice).flatMap({ Int($0) })
        else { throw BinaryFormatError("not a message of a raw topic") }
        slice = try cipher.open(value, as: .raw, submission: submission, slice: index)
        partition = stored.partition
        offset = stored.offset
        traceparent = headers.text(RawHeader.traceparent)
        replayCount = headers.text(RawHeader.replayCount).flatMap { Int($0) } ?? 0
    }
}

extension [Message.Header] {
    /// The text of the first header of a name; `nil` if there is none or it is not UTF-8.
    func text(_ name: String) -> String? {
        guard let header = first(where: { $0.name == name }) else { return nil }
        return String(validating: header.value, as: UTF8.self)
    }
}
