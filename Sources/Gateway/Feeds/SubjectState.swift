package import Contracts

/// What was published last of a subject in one event type.
package struct SubjectState: Sendable, Equatable {
    /// The sequence it was published with.
    package var sequence: UInt64
    /// The source's own version of it, where there is one.
    package var version: UInt64?
    /// The digest of its content.
    package var digest: Token
    /// The submission that last held it.
    package var submission: String
    /// Where on the raw topic it came from.
    package var place: RecordPlace
    /// The versions that went out before it, or late.
    package var earlier = EarlierVersions()

    private static let format: UInt8 = 2

    /// The state as bytes.
    package func encoded() -> [UInt8] {
        var writer = BinaryWriter(capacity: 80)
        writer.byte(Self.format)
        writer.unsigned(sequence)
        writer.byte(version == nil ? 0 : 1)
        if let version { writer.unsigned(version) }
        writer.unsigned(digest.high)
        writer.unsigned(digest.low)
        writer.text(submission)
        writer.signed(Int64(place.partition))
        writer.signed(place.offset)
        writer.count(place.record)
        writer.count(place.event)
        writer.count(earlier.said.count)
        for said in earlier.said {
            writer.unsigned(said.version)
            writer.unsigned(said.content)
        }
        return writer.bytes
    }

    /// The state of bytes that ``encoded()`` gave.
    package init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == Self.format else { throw BinaryFormatError("not a subject of a known version") }
        sequence = try reader.unsigned()
        version = try reader.byte() == 0 ? nil : try reader.unsigned()
        digest = Token(high: try reader.unsigned(), low: try reader.unsigned())
        submission = try reader.text()
        guard let partition = Int32(exactly: try reader.signed()) else {
            throw BinaryFormatError("a partition is too large")
        }
        place = RecordPlace(
            partition: partition,
            offset: try reader.signed(),
            record: try reader.count(),
            event: try reader.count()
        )
        var said: [EarlierVersions.Said] = []
        for _ in 0..<(try reader.count()) {
            said.append(EarlierVersions.Said(version: try reader.unsigned(), content: try reader.unsigned()))
        }
        earlier = EarlierVersions(said)
        try reader.end()
    }

    /// Makes a state.
    package init(sequence: UInt64, version: UInt64?, digest: Token, submission: String, place: RecordPlace) {
        self.sequence = sequence
        self.version = version
        self.digest = digest
        self.submission = submission
        self.place = place
    }
}
