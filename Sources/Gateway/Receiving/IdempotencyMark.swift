import Contracts
import Crypto

/// What is remembered of an idempotency key: the submission it named, and which body that was.
struct IdempotencyMark: Sendable, Equatable {
    /// The submission.
    var submission: String
    /// The fingerprint of its body.
    var fingerprint: [UInt8]

    init(submission: String, fingerprint: [UInt8]) {
        self.submission = submission
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
        writer.block(fingerprint)
        return writer.bytes
    }

    /// The mark of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        submission = try reader.text()
        fingerprint = try reader.block()
        try reader.end()
    }
}
