import Contracts
import Crypto

/// What is remembered of an idempotency key: the submission it named, and which body that was.
struct IdempotencyMark: Sendable, Equatable {
    /// The submission.
    var submission: String
    /// When it was received, milliseconds since 1970-01-01 UTC: its key holds for a time from then on.
    var receivedAt: Int64
    /// The fingerprint of its body.
    var fingerprint: [UInt8]

    init(submission: String, receivedAt: Int64, fingerprint: [UInt8]) {
        self.submission = submission
        self.receivedAt = receivedAt
        self.fingerprint = fingerprint
    }

    /// Where the mark of a sender's key is kept; the key itself may say too much.
    static func key(feed: String, _ text: String) -> StateKey {
        StateKey(.idempotency, Array("\(feed)/".utf8) + Array(SHA256.hash(data: Array(text.utf8))))
    }

    /// The mark as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.text(submission)
        writer.signed(receivedAt)
        writer.block(fingerprint)
        return writer.bytes
    }

    /// The mark of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        submission = try reader.text()
        receivedAt = try reader.signed()
        fingerprint = try reader.block()
        try reader.end()
    }
}
