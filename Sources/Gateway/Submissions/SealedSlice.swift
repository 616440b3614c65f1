import Contracts
import Formats

/// A slice as it is spooled and appended to the raw topic: encrypted, with what may be known of it without a key.
struct SealedSlice: Sendable, Equatable {
    /// Which slice of the submission it is, counted from 0.
    var index: Int
    /// Where it begins in the original, in bytes.
    var byteOffset: Int
    /// How many records it holds.
    var records: Int
    /// The envelope of ``SliceCipher``.
    var envelope: [UInt8]
    /// The envelope's data key, wrapped, which goes into state with it.
    var wrappedKey: [UInt8]
}

extension SealedSlice {
    /// Encrypts a slice under a data key of its own.
    init(sealing slice: Slice, with cipher: SliceCipher) throws {
        let key = try cipher.makeKey()
        self.init(
            index: slice.framed.index,
            byteOffset: slice.framed.byteOffset,
            records: slice.framed.records.count,
            envelope: try cipher.seal(slice, for: .raw, under: key),
            wrappedKey: key.wrapped
        )
    }

    /// Where its data key is kept.
    func keyPlace(in submission: String) -> StateKey { .originalKey(submission: submission, slice: index) }

    /// The message that carries it on the raw topic; the key keeps a submission's slices in order.
    ///
    /// - Parameters:
    ///   - head: the submission it is in.
    ///   - origin: where its first record was received, if that was in another slice: what came since overtakes it.
    ///   - replayCount: how many times its records were taken up from dead letters before.
    /// - Returns: the message.
    func message(of head: SubmissionHead, origin: RecordPlace? = nil, replayCount: Int = 0) -> Message {
        var headers = [
            Message.Header(RawHeader.feed, head.feed),
            Message.Header(RawHeader.submission, head.submission),
            Message.Header(RawHeader.slice, String(index)),
            Message.Header(RawHeader.byteOffset, String(byteOffset)),
            Message.Header(RawHeader.records, String(records)),
            Message.Header(RawHeader.receivedAt, String(head.receivedAt)),
        ]
        if let traceparent = head.traceparent {
            headers.append(Message.Header(RawHeader.traceparent, traceparent))
        }
        if let origin { headers.append(Message.Header(RawHeader.origin, origin.text)) }
        if replayCount > 0 { headers.append(Message.Header(RawHeader.replayCount, String(replayCount))) }
        return Message(
            topic: .raw(feed: head.feed),
            key: Array(head.submission.utf8),
            value: envelope,
            headers: headers,
            timestamp: head.receivedAt
        )
    }
}
