/// A quick hash of member names, for finding wanted ones and names that stand twice.
///
/// Not secret and not strong: whoever relies on it bounds what a collision can cost.
enum JSONNameHash {
    /// The hash of no bytes.
    static let empty: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of some bytes.
    @inline(__always)
    static func hash(_ base: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let raw = UnsafeRawPointer(base)
        var hash = empty ^ UInt64(truncatingIfNeeded: count)
        var index = 0
        while index &+ 8 <= count {
            hash = mix(hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < count {
            rest = rest &<< 8 | UInt64(base[index])
            index &+= 1
        }
        return count == 0 ? empty : mix(hash, rest)
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product &>> 32)
    }
}
