/// A batch of records as it stands in a log: its head read, its records left as they are.
struct RecordBatch {
    /// Where the parts of a head begin.
    private enum Field {
        static let attributes = 21
        static let lastOffsetDelta = 23
        static let maximumTimestamp = 35
        static let producer = 43
        static let epoch = 51
        static let sequence = 53
        static let end = 61
    }

    /// The batch with its head.
    private(set) var bytes: [UInt8]
    /// The offset of its first record.
    private(set) var base: Int64 = -1

    /// Takes a batch that a producer sent; `nil` where it is none of the second format.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Field.end, bytes[16] == 2 else { return nil }
        self.bytes = bytes
    }

    /// The offset of its last record.
    var last: Int64 { base + Int64(lastDelta) }
    /// How much larger the last offset is than the first.
    var lastDelta: Int32 { number(at: Field.lastOffsetDelta) }
    /// The producer's id; -1 where it has none.
    var producer: Int64 { number(at: Field.producer) }
    /// The producer's epoch.
    var epoch: Int16 { number(at: Field.epoch) }
    /// The producer's number of the first record.
    var sequence: Int32 { number(at: Field.sequence) }
    /// Whether it is part of a transaction.
    var isTransactional: Bool { bytes[Field.attributes + 1] & 0x10 != 0 }
    /// The time of its newest record, in milliseconds since 1970.
    var timestamp: Int64 { number(at: Field.maximumTimestamp) }

    /// The same at an offset.
    func placed(at offset: Int64) -> RecordBatch {
        var placed = self
        placed.base = offset
        for index in 0..<8 { placed.bytes[index] = UInt8(truncatingIfNeeded: offset >> Int64(56 - 8 * index)) }
        return placed
    }

    /// The mark that ends a producer's transaction in a partition.
    static func mark(producer: Int64, epoch: Int16, isCommit: Bool, time: Int64) -> RecordBatch {
        var record = WireWriter()
        record.raw([0, 0, 0, 8])
        record.integer(Int16(0))
        record.integer(Int16(isCommit ? 1 : 0))
        record.raw([12])
        record.integer(Int16(0))
        record.integer(Int32(0))
        record.raw([0])
        var checked = WireWriter()
        checked.integer(Int16(0x30))
        checked.integer(Int32(0))
        checked.integer(time)
        checked.integer(time)
        checked.integer(producer)
        checked.integer(epoch)
        checked.integer(Int32(-1))
        checked.integer(Int32(1))
        checked.raw([UInt8(record.bytes.count << 1)] + record.bytes)
        var batch = WireWriter()
        batch.integer(Int64(0))
        batch.integer(Int32(9 + checked.bytes.count))
        batch.integer(Int32(0))
        batch.raw([2])
        batch.integer(checksum(checked.bytes))
        batch.raw(checked.bytes)
        guard let mark = RecordBatch(batch.bytes) else { preconditionFailure("a mark has a head") }
        return mark
    }

    private func number<Number: FixedWidthInteger>(at offset: Int) -> Number {
        bytes[offset..<offset + Number.bitWidth / 8].reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }

    /// CRC-32C (Castagnoli).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0x82F6_3B78 : sum >> 1 }
        }
        return ~sum
    }
}
