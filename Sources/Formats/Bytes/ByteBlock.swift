public import Text

/// Sixteen bytes looked at together.
///
/// Every comparison is between two `SIMD16<UInt8>` by name, alone in its statement: of that the compiler makes one
/// instruction, and a loop over sixteen bytes where it is left to find out the type. Marks are all ones in the bytes they
/// mean and zeros in the others.
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

    /// Takes sixteen bytes.
    @inlinable
    @inline(__always)
    public init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

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

    /// Marks the bytes that are equal to one.
    @inlinable
    @inline(__always)
    public func equal(to byte: UInt8) -> ByteBlock {
        let isEqual = bytes .== Self.all(byte)
        return ByteBlock(Self.marks(isEqual))
    }

    /// Marks the bytes that are equal to those in the same places.
    @inlinable
    @inline(__always)
    public func equal(to others: SIMD16<UInt8>) -> ByteBlock {
        let isEqual = bytes .== others
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

    /// Whether any byte is marked.
    @inlinable
    @inline(__always)
    public var isAny: Bool { ByteLanes.bits(bytes) != 0 }

    /// The marked bytes, one bit each, the first byte's in the lowest.
    @inlinable
    @inline(__always)
    public var bits: UInt32 { ByteLanes.bits(bytes) }

    /// The ``bits`` of the bytes before a place (0 to 16).
    @inlinable
    @inline(__always)
    public static func bits(upTo place: Int) -> UInt32 {
        (UInt32(1) &<< UInt32(truncatingIfNeeded: place)) &- 1
    }

    /// The place of the first marked byte, or 16.
    @inlinable
    @inline(__always)
    public var first: Int { (bits | 0x1_0000).trailingZeroBitCount }
}

extension ByteBlock {
    /// Counts marks of at most 255 blocks, a sum a place.
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
            ByteLanes.sum(sums)
        }
    }
}
