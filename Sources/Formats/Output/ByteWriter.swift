/// A growing byte buffer for the innermost loops: appended to through raw pointers, truncated, and emptied for reuse.
///
/// A class, so that it is passed around without copies or uniqueness checks; used by one task at a time. Its state lies
/// behind a pointer of its own, because the checks of exclusive access to a class's variables cost a fifth of a
/// translation.
public final class ByteWriter {
    @usableFromInline
    struct State {
        @usableFromInline var storage: UnsafeMutablePointer<UInt8>
        @usableFromInline var used: Int
        @usableFromInline var capacity: Int
    }

    @usableFromInline let state: UnsafeMutablePointer<State>

    @inlinable var storage: UnsafeMutablePointer<UInt8> { state.pointee.storage }
    @inlinable var used: Int {
        get { state.pointee.used }
        set { state.pointee.used = newValue }
    }

    /// Makes an empty buffer with room for some bytes.
    public init(capacity: Int = 64 * 1024) {
        let capacity = max(capacity, 64)
        state = .allocate(capacity: 1)
        state.initialize(to: State(storage: .allocate(capacity: capacity), used: 0, capacity: capacity))
    }

    deinit {
        state.pointee.storage.deallocate()
        state.deallocate()
    }

    /// How many bytes are written.
    @inlinable public var count: Int { used }

    /// The first byte; valid until the next append.
    @inlinable public var base: UnsafePointer<UInt8> { UnsafePointer(storage) }

    /// The bytes written; valid until the next append.
    @inlinable public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: used) }

    /// The last byte, or 0 when empty.
    @inlinable public var last: UInt8 { used > 0 ? storage[used &- 1] : 0 }

    /// Makes room, so that up to `extra` bytes may be written at ``end`` and then claimed by ``advance(by:)``.
    @inlinable
    public func reserve(_ extra: Int) {
        if state.pointee.capacity &- used < extra { grow(extra) }
    }

    /// Where the next byte goes.
    @inlinable public var end: UnsafeMutablePointer<UInt8> { storage + used }

    /// Claims bytes that were written at ``end`` within what was reserved.
    @inlinable
    public func advance(by length: Int) {
        precondition(length >= 0 && length <= state.pointee.capacity &- used, "advanced past what was reserved")
        used &+= length
    }

    /// Appends one byte.
    @inlinable
    public func append(_ byte: UInt8) {
        reserve(1)
        storage[used] = byte
        used &+= 1
    }

    /// Appends bytes that lie elsewhere.
    @inlinable
    public func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        ShortCopy.copy(bytes, to: storage + used, length)
        used &+= length
    }

    /// Appends bytes behind which ``paddingLength`` more may be read: by moves of that length, so that the few bytes that
    /// most keys and values are take no look at how many they are.
    @inlinable
    @inline(__always)
    public func append(padded bytes: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length &+ Self.paddingLength)
        Self.copy(padded: bytes, to: storage + used, length)
        used &+= length
    }

    /// Copies bytes behind which ``paddingLength`` more may be read to a place behind which as many more may be written.
    @inlinable
    @inline(__always)
    public static func copy(
        padded bytes: UnsafePointer<UInt8>,
        to place: UnsafeMutablePointer<UInt8>,
        _ length: Int
    ) {
        let target = UnsafeMutableRawPointer(place)
        let source = UnsafeRawPointer(bytes)
        // The last move begins before `length` and so ends before `length` and the padding, here and there.
        var copied = 0
        repeat {
            target.storeBytes(
                of: source.loadUnaligned(fromByteOffset: copied, as: SIMD16<UInt8>.self),
                toByteOffset: copied,
                as: SIMD16<UInt8>.self
            )
            target.storeBytes(
                of: source.loadUnaligned(fromByteOffset: copied &+ 16, as: SIMD16<UInt8>.self),
                toByteOffset: copied &+ 16,
                as: SIMD16<UInt8>.self
            )
            copied &+= Self.paddingLength
        } while copied < length
    }

    /// How many bytes ``append(padded:_:)`` may read behind what it copies.
    public static let paddingLength = 32

    /// Appends bytes that lie elsewhere.
    @inlinable
    public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let start = bytes.baseAddress { append(start, bytes.count) }
    }

    /// Appends an array's bytes.
    @inlinable
    public func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends a literal.
    @inlinable
    public func append(_ text: StaticString) {
        append(text.utf8Start, text.utf8CodeUnitCount)
    }

    /// Appends a decimal number, with at least `width` digits.
    public func append(decimal value: Int, width: Int = 1) {
        if value < 0 { append(UInt8(ascii: "-")) }
        append(decimal: UInt64(value.magnitude), width: width)
    }

    /// Appends a decimal number, with at least `width` digits (at most 20).
    public func append(decimal value: UInt64, width: Int = 1) {
        if value < 100_000_000, width <= 1 { return appendShort(value) }
        var digits = 1
        var bound: UInt64 = 10
        while value >= bound, digits < 20 {
            digits &+= 1
            bound = digits == 20 ? .max : bound &* 10
        }
        let length = max(digits, min(width, 20))
        reserve(length)
        var place = storage + (used &+ length)
        let start = storage + used
        var rest = value
        while rest > 0 {
            place -= 1
            place.pointee = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        while place > start {
            place -= 1
            place.pointee = 48
        }
        used &+= length
    }

    /// Appends a number of at most eight digits: all eight are written, and the noughts before the first left behind.
    private func appendShort(_ value: UInt64) {
        reserve(8)
        let digits = Self.eightDigits(of: value)
        let noughts = min(7, digits.trailingZeroBitCount &>> 3)
        let text = (digits | 0x3030_3030_3030_3030) &>> UInt64(truncatingIfNeeded: noughts &* 8)
        UnsafeMutableRawPointer(storage + used).storeBytes(of: text.littleEndian, as: UInt64.self)
        used &+= 8 &- noughts
    }

    /// The decimal digits of a number below 10^8, a byte each, the first in the lowest.
    ///
    /// Cut into halves, quarters and eighths, all of a size together; a quotient by 100 or 10 is a product and a shift.
    private static func eightDigits(of value: UInt64) -> UInt64 {
        let fours = value / 10_000 | (value % 10_000) &<< 32
        let hundreds = ((fours &* 10_486) &>> 20) & 0x0000_007f_0000_007f
        let twos = hundreds | (fours &- hundreds &* 100) &<< 16
        let tens = ((twos &* 103) &>> 10) & 0x000f_000f_000f_000f
        return tens | (twos &- tens &* 10) &<< 8
    }

    /// Appends the 32 lower-case hexadecimal digits of 128 bits.
    public func append(hex high: UInt64, _ low: UInt64) {
        reserve(32)
        Self.put(hex: high, at: end)
        Self.put(hex: low, at: end + 16)
        used &+= 32
    }

    /// Takes back everything after the first `length` bytes.
    @inlinable
    public func truncate(to length: Int) {
        precondition(length >= 0 && length <= used, "truncated to more than there is")
        used = length
    }

    /// Empties it and keeps its memory.
    @inlinable
    public func removeAll() {
        used = 0
    }

    /// Writes the 16 lower-case hexadecimal digits of 64 bits to a place with room for them.
    ///
    /// Eight digits at a time: the nibbles of 32 bits are spread over the bytes of a word and made digits together.
    public static func put(hex word: UInt64, at place: UnsafeMutablePointer<UInt8>) {
        for half in 0..<2 {
            var spread = half == 0 ? word &>> 32 : word & 0xffff_ffff
            spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff
            spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff
            spread = (spread | spread << 4) & 0x0f0f_0f0f_0f0f_0f0f
            let isLetter = ((spread &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
            let digits = spread &+ 0x3030_3030_3030_3030 &+ isLetter &* 39
            UnsafeMutableRawPointer(place + half &* 8).storeBytes(of: digits.bigEndian, as: UInt64.self)
        }
    }

    @usableFromInline
    func grow(_ extra: Int) {
        let larger = max(state.pointee.capacity * 2, used + extra)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: storage, count: used)
        storage.deallocate()
        state.pointee.storage = moved
        state.pointee.capacity = larger
    }
}
