/// Reads the body of a request of Kafka's protocol.
struct WireReader {
    /// A request that ends too early, or says something that cannot be.
    struct Malformed: Error {}

    /// Whether lengths are variable and tagged fields follow, as in a "flexible" version.
    var isFlexible = false
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A big-endian integer.
    mutating func integer<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Malformed) -> Number {
        var number: Number = 0
        for byte in try take(Number.bitWidth / 8) { number = number << 8 | Number(truncatingIfNeeded: byte) }
        return number
    }

    /// One byte that says yes or no.
    mutating func boolean() throws(Malformed) -> Bool { try integer(Int8.self) != 0 }

    /// Text that may be missing.
    mutating func text() throws(Malformed) -> String? {
        guard let count = try length(short: true) else { return nil }
        return String(decoding: try take(count), as: UTF8.self)
    }

    /// Text that must be there.
    mutating func name() throws(Malformed) -> String {
        guard let text = try text() else { throw Malformed() }
        return text
    }

    /// Bytes; none where they are missing.
    mutating func data() throws(Malformed) -> [UInt8] {
        guard let count = try length(short: false) else { return [] }
        return Array(try take(count))
    }

    /// Elements one after another; `nil` where the array itself is missing.
    mutating func list<Element>(
        _ element: (inout WireReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element]? {
        guard let count = try length(short: false) else { return nil }
        var elements: [Element] = []
        for _ in 0..<count { elements.append(try element(&self)) }
        return elements
    }

    /// Passes over tagged fields, which only flexible versions have.
    mutating func tags() throws(Malformed) {
        guard isFlexible else { return }
        for _ in 0..<(try variable()) {
            _ = try variable()
            _ = try take(try variable())
        }
    }

    private mutating func length(short: Bool) throws(Malformed) -> Int? {
        if isFlexible {
            let number = try variable()
            return number == 0 ? nil : number - 1
        }
        let number = short ? Int(try integer(Int16.self)) : Int(try integer(Int32.self))
        return number < 0 ? nil : number
    }

    private mutating func variable() throws(Malformed) -> Int {
        var number = 0
        for shift in stride(from: 0, to: 35, by: 7) {
            let byte = try integer(UInt8.self)
            number |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return number }
        }
        throw Malformed()
    }

    private mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw Malformed() }
        defer { position += count }
        return bytes[position..<position + count]
    }
}
