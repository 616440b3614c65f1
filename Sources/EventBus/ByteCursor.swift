import Contracts

/// Reads fields with a length before them out of bytes that may be damaged.
struct ByteCursor {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether everything was read.
    var isAtEnd: Bool { index == bytes.count }

    /// An unsigned LEB128 number that fits an `Int`.
    mutating func number() throws(BusError) -> Int {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 56, by: 7) {
            guard index < bytes.count else { break }
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return Int(value) }
        }
        throw BusError(.failed, "a stored message is damaged")
    }

    /// A field: its length, then its bytes.
    mutating func field() throws(BusError) -> [UInt8] {
        let count = try number()
        guard count <= bytes.count - index else { throw BusError(.failed, "a stored message is damaged") }
        defer { index += count }
        return Array(bytes[index..<index + count])
    }
}

extension [UInt8] {
    /// Appends an unsigned LEB128 number.
    mutating func append(number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    /// Appends a field: its length, then its bytes.
    mutating func append(field: some Collection<UInt8>) {
        append(number: field.count)
        append(contentsOf: field)
    }
}
