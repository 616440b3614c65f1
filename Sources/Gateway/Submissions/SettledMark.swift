import Contracts

/// How far a partition of a raw topic is translated; written with every batch, by whichever gateway has the partition.
///
/// Each batch is written only if the mark is the one its worker read before: a worker whose partition was given to
/// another and back meanwhile writes nothing a second time.
struct SettledMark: Sendable, Equatable {
    /// Offsets below it were translated once, so meeting one again is a replay.
    var highest: Int64 = 0
    /// The offset translation goes on at: below ``highest`` in a replay.
    var next: Int64 = 0

    /// Where the mark of a partition is kept.
    static func key(_ partition: TopicPartition, of feed: String) -> StateKey {
        StateKey(.settled, Array("\(feed)/\(partition.partition)".utf8))
    }

    /// The mark of a partition as it is now.
    ///
    /// - Throws: ``BusError``; ``BinaryFormatError`` where the state is not what a gateway wrote.
    static func read(_ partition: TopicPartition, of feed: String, on bus: any EventBus) async throws -> SettledMark {
        let key = key(partition, of: feed)
        return try SettledMark(decoding: try await bus.state([key])[key])
    }

    /// The mark after translating up to an offset.
    func advanced(to next: Int64) -> SettledMark {
        SettledMark(highest: max(highest, next), next: next)
    }

    /// The mark as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.signed(highest)
        writer.signed(next)
        return writer.bytes
    }
}

extension SettledMark {
    /// The mark of bytes that ``encoded()`` gave; the beginning without any.
    init(decoding bytes: [UInt8]?) throws(BinaryFormatError) {
        guard let bytes else {
            self.init()
            return
        }
        var reader = BinaryReader(bytes)
        self.init(highest: try reader.signed(), next: try reader.signed())
        try reader.end()
    }
}
