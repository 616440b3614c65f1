/// Which partition a key belongs to: Kafka's default partitioner, on both buses alike.
///
/// Source: `org.apache.kafka.common.utils.Utils.murmur2` and `toPositive`.
enum KeyPartitioner {
    /// The partition of a key in a topic of `count` partitions; 0 where there is only one.
    static func partition(of key: [UInt8], count: Int32) -> Int32 {
        guard count > 1 else { return 0 }
        return Int32(truncatingIfNeeded: murmur2(key) & 0x7fff_ffff) % count
    }

    /// MurmurHash2, 32 bits, with Kafka's seed.
    static func murmur2(_ bytes: [UInt8]) -> UInt32 {
        let multiplier: UInt32 = 0x5bd1_e995
        var hash: UInt32 = 0x9747_b28c ^ UInt32(truncatingIfNeeded: bytes.count)
        let whole = bytes.count & ~3
        var index = 0
        while index < whole {
            var word =
                UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
                | UInt32(bytes[index + 3]) << 24
            word &*= multiplier
            word ^= word >> 24
            word &*= multiplier
            hash &*= multiplier
            hash ^= word
            index += 4
        }
        if whole < bytes.count {
            for (position, byte) in bytes[whole...].enumerated() {
                hash ^= UInt32(byte) << UInt32(8 * position)
            }
            hash &*= multiplier
        }
        hash ^= hash >> 13
        hash &*= multiplier
        hash ^= hash >> 15
        return hash
    }
}
