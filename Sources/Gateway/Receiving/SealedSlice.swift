import Contracts

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
}

/// The headers of raw messages.
enum RawHeader {
    static let feed = "setu.feed"
    static let submission = "setu.submission"
    static let slice = "setu.slice"
    static let byteOffset = "setu.byte-offset"
    static let records = "setu.records"
    static let receivedAt = "setu.received-at"
    static let replayCount = "setu.replay-count"
    static let traceparent = "traceparent"
}

extension SealedSlice {
    /// The message that carries it on the raw topic; the key keeps a submission's slices in order.
    func message(of head: SubmissionHead, replayCount: Int = 0) -> Message {
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
