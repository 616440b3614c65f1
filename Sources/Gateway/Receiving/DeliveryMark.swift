import Contracts

/// What is remembered of a body: the submission it was delivered as last, and when.
struct DeliveryMark: Sendable, Equatable {
    /// The submission.
    var submission: String
    /// When it was received, milliseconds since 1970-01-01 UTC.
    var receivedAt: Int64

    init(submission: String, receivedAt: Int64) {
        self.submission = submission
        self.receivedAt = receivedAt
    }

    /// Where the mark of a body is kept, by the keyed digest that ``BodyFingerprint`` gives.
    static func key(feed: String, fingerprint: [UInt8]) -> StateKey {
        StateKey(.deliveries, Array("\(feed)/".utf8) + fingerprint)
    }

    /// The mark as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.text(submission)
        writer.signed(receivedAt)
        return writer.bytes
    }

    /// The mark of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        submission = try reader.text()
        receivedAt = try reader.signed()
        try reader.end()
    }
}
