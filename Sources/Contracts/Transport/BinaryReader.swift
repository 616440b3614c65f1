/// Reads what ``BinaryWriter`` wrote, from bytes nobody vouches for: every length is checked before it is used.
package struct BinaryReader {
    private let bytes: [UInt8]
    private var position = 0

    /// Begins at the first byte.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes are left.
    package var remaining: Int { bytes.count - position }

    /// Reads one byte.
    package mutating func byte() throws(BinaryFormatError) -> UInt8 {
        guard position < bytes.count else { throw BinaryFormatError("ends too early") }
        defer { position += 1 }
        return bytes[position]
    }

    /// Reads an unsigned integer.
    package mutating func unsigned() throws(BinaryFormatError) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            let next = try byte()
            let bits = UInt64(next & 0x7f)
            guard shift < 63 || bits <= 1 else { throw BinaryFormatError("an integer is too large") }
            value |= bits << shift
            if next & 0x80 == 0 { return value }
        }
        throw BinaryFormatError("an integer does not end")
    }

    /// Reads a count or an offset.
    package mutating func count() throws(BinaryFormatError) -> Int {
        guard let value = Int(exactly: try unsigned()) else { throw BinaryFormatError("a count is too large") }
        return value
    }

    /// Reads a signed integer.
    package mutating func signed() throws(BinaryFormatError) -> Int64 {
        let value = try unsigned()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// Reads bytes after their number.
    package mutating func block() throws(BinaryFormatError) -> [UInt8] {
        let length = try count()
        guard length <= remaining else { throw BinaryFormatError("ends too early") }
        defer { position += length }
        return Array(bytes[position..<position + length])
    }

    /// Reads text after its length in bytes.
    package mutating func text() throws(BinaryFormatError) -> String {
        guard let text = String(validating: try block(), as: UTF8.self) else {
            throw BinaryFormatError("text is not UTF-8")
        }
        return text
    }

    /// Reads text that may be missing.
    package mutating func optionalText() throws(BinaryFormatError) -> String? {
        switch try byte() {
        case 0: return nil
        case 1: return try text()
        default: throw BinaryFormatError("a mark is neither 0 nor 1")
        }
    }

    /// Demands that nothing is left.
    package func end() throws(BinaryFormatError) {
        guard remaining == 0 else { throw BinaryFormatError("goes on after its end") }
    }
}
