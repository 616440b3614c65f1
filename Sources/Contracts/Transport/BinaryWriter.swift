/// Writes the compact binary form in which this project keeps its own state and slices: variable-length integers,
/// everything else prefixed by its length.
package struct BinaryWriter: Sendable {
    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// Makes an empty writer with room for some bytes.
    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes one byte.
    package mutating func byte(_ value: UInt8) {
        bytes.append(value)
    }

    /// Writes an unsigned integer, seven bits a byte, the lowest first.
    package mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a count or an offset.
    package mutating func count(_ value: Int) {
        precondition(value >= 0, "a count is never negative")
        unsigned(UInt64(value))
    }

    /// Writes a signed integer, small magnitudes in few bytes.
    package mutating func signed(_ value: Int64) {
        unsigned(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }

    /// Writes bytes after their number.
    package mutating func block(_ value: [UInt8]) {
        count(value.count)
        bytes.append(contentsOf: value)
    }

    /// Writes text as UTF-8 after its length in bytes.
    package mutating func text(_ value: String) {
        block(Array(value.utf8))
    }

    /// Writes text that may be missing.
    package mutating func optionalText(_ value: String?) {
        byte(value == nil ? 0 : 1)
        if let value { text(value) }
    }
}
