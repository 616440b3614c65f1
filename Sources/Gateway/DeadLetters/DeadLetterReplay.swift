import Contracts

/// That a dead letter was given to its adapter again, kept so that it is not done twice.
public struct DeadLetterReplay: Sendable, Equatable {
    /// The submission that its record went out in.
    public var submission: String
    /// The slice of that submission.
    public var slice: Int
    /// The fingerprint of the adapter that was there then.
    public var fingerprint: String
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
    /// What became of the record then: `published`, `partial`, `rejected`, `nonEvent` or `unchanged`; `nil` as long as
    /// it is not translated.
    public internal(set) var fate: String?

    private static let format: UInt8 = 1

    /// Where it is kept.
    static func key(of letter: DeadLetterID) -> StateKey { StateKey(.replays, Array(letter.description.utf8)) }

    /// Where the account of the record's fate is kept.
    var accountKey: StateKey { .sliceAccount(submission: submission, slice: slice) }

    /// The replay as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.byte(Self.format)
        writer.text(submission)
        writer.count(slice)
        writer.text(fingerprint)
        writer.signed(at)
        return writer.bytes
    }
}

extension DeadLetterReplay {
    /// The replay of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == Self.format else { throw BinaryFormatError("not a replay of a known version") }
        self.init(
            submission: try reader.text(),
            slice: try reader.count(),
            fingerprint: try reader.text(),
            at: try reader.signed()
        )
        try reader.end()
    }
}
