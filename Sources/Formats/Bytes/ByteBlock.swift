/// Sixteen bytes looked at together.
///
/// Every comparison is between two `SIMD16<UInt8>` by name, alone in its statement: of that the compiler makes one
/// instruction, and a loop over sixteen bytes where it is left to find out the type. Marks are all ones in the bytes they mean and zeros in the others.
@frozen
public struct ByteBlock {
    /// The bytes.
    public var bytes: SIMD16<UInt8>

    /// How many bytes a block has.
    @inlinable public static var width: Int { 16 }

    /// Reads sixteen bytes.
    @inlinable
    @inline(__always)
    public init(_ place: UnsafePointer<UInt8>) {
        bytes = UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    @usableFromInline
    @inline(__always)
    init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

    /// The same byte everywhere.
    @inlinable
    @inline(__always)
    static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: byte) }

    @inlinable
    @inline(__always)
    static func marks(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
        unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }

    /// A block of zeros.
    @inlinable public static var none: ByteBlock { ByteBlock(SIMD16<UInt8>.zero) }

    /// The block with spaces from a place (0 to 15) on.
    @inlinable
    @inline(__always)
    public func blank(from place: Int) -> ByteBlock {
        let places = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        let kept = places .< Self.all(UInt8(truncatingIfNeeded: place))
        let mask = Self.marks(kept)
        return ByteBlock((bytes & mask) | (Self.all(0x20) & ~mask))
    }

    /// Marks the bytes that are equal to one.
    @inlinable
    @inline(__always)
    public func equal(to byte: UInt8) -> ByteBlock {
        let isEqual = bytes .== Self.all(byte)
        return ByteBlock(Self.marks(isEqual))
    }

    /// Marks the bytes from one to another.
    @inlinable
    @inline(__always)
    public func within(_ first: UInt8, _ last: UInt8) -> ByteBlock {
        let distance = bytes &- Self.all(first)
        let isWithin = distance .<= Self.all(last &- first)
        return ByteBlock(Self.marks(isWithin))
    }

    /// Marks the bytes JSON escapes: control characters, quotes and backslashes.
    @inlinable
    @inline(__always)
    public var escapes: ByteBlock { within(0, 0x1f) | equal(to: 0x22) | equal(to: 0x5c) }

    /// The bits that either block has.
    @inlinable
    @inline(__always)
    public static func | (left: ByteBlock, right: ByteBlock) -> ByteBlock { ByteBlock(left.bytes | right.bytes) }

    /// The bits that both blocks have.
    @inlinable
    @inline(__always)
    public static func & (left: ByteBlock, right: ByteBlock) -> ByteBlock { ByteBlock(left.bytes & right.bytes) }

    /// Whether any bit is set.
    @inlinable
    @inline(__always)
    public var isAny: Bool {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return words[0] | words[1] != 0
    }

    /// Whether any byte is not ASCII.
    @inlinable
    @inline(__always)
    public var hasHigh: Bool {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
    }

    /// The place of the first marked byte, or 16.
    @inlinable
    @inline(__always)
    public var first: Int {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        let low = UInt64(littleEndian: words[0])
        if low != 0 { return low.trailingZeroBitCount &>> 3 }
        return 8 &+ UInt64(littleEndian: words[1]).trailingZeroBitCount &>> 3
    }
}

extension ByteBlock {
    /// Counts marks of at most 255 blocks, a sum a place.
    @frozen
    public struct MarkCount {
        @usableFromInline var sums = SIMD16<UInt8>.zero

        /// Nothing counted yet.
        @inlinable
        public init() {}

        /// Counts a block's marks.
        @inlinable
        @inline(__always)
        public mutating func add(_ marks: ByteBlock) { sums = sums &- marks.bytes }

        /// How many marks there were.
        @inlinable
        @inline(__always)
        public var total: Int {
            // Sums of pairs, then of all pairs by a multiplication: none leaves its 16 bits.
            let words = unsafeBitCast(sums, to: SIMD2<UInt64>.self)
            let low: UInt64 = 0x00ff_00ff_00ff_00ff
            let pairs =
                (words[0] & low) &+ (words[0] &>> 8 & low) &+ (words[1] & low) &+ (words[1] &>> 8 & low)
            return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
        }
    }
}
