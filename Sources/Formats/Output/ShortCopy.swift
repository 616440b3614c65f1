/// Copies few bytes without a call: as two moves that may overlap.
///
/// Most of what an event is made of is a name or a value of less than 32 bytes, where the call of `memcpy` and its look at
/// the length cost more than the copying.
@usableFromInline
enum ShortCopy {
    /// Copies exactly `length` bytes between places that do not overlap.
    @inlinable
    @inline(__always)
    static func copy(_ from: UnsafePointer<UInt8>, to: UnsafeMutablePointer<UInt8>, _ length: Int) {
        let source = UnsafeRawPointer(from)
        let target = UnsafeMutableRawPointer(to)
        switch length {
        case 16...32: ends(source, target, length, SIMD16<UInt8>.self)
        case 8..<16: ends(source, target, length, UInt64.self)
        case 4..<8: ends(source, target, length, UInt32.self)
        case 1..<4:
            to[0] = from[0]
            to[length >> 1] = from[length >> 1]
            to[length &- 1] = from[length &- 1]
        default: to.update(from: from, count: length)
        }
    }

    /// The first and the last bytes, which together are all.
    @inlinable
    @inline(__always)
    static func ends<Word: BitwiseCopyable>(
        _ source: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer,
        _ length: Int,
        _ word: Word.Type
    ) {
        let last = length &- MemoryLayout<Word>.size
        let head = source.loadUnaligned(as: word)
        let tail = source.loadUnaligned(fromByteOffset: last, as: word)
        target.storeBytes(of: head, as: word)
        (target + last).storeBytes(of: tail, as: word)
    }
}
