/// Writes the body of an answer of Kafka's protocol.
struct WireWriter {
    /// What is written.
    private(set) var bytes: [UInt8] = []
    /// Whether lengths are variable and tagged fields follow, as in a "flexible" version.
    var isFlexible = false

    /// A big-endian integer.
    mutating func integer<Number: FixedWidthInteger>(_ number: Number) {
        for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }

    /// The error code of an answer, or of a part of it.
    mutating func error(_ error: BrokerError) { integer(error.rawValue) }

    /// One byte that says yes or no.
    mutating func boolean(_ value: Bool) { integer(Int8(value ? 1 : 0)) }

    /// Text that may be missing.
    mutating func text(_ text: String?) {
        length(text?.utf8.count, short: true)
        bytes += text.map { Array($0.utf8) } ?? []
    }

    /// Bytes.
    mutating func data(_ data: [UInt8]) {
        length(data.count, short: false)
        bytes += data
    }

    /// Elements one after another.
    mutating func list<Element>(_ elements: [Element], _ write: (inout WireWriter, Element) -> Void) {
        length(elements.count, short: false)
        for element in elements { write(&self, element) }
    }

    /// No tagged fields, which only flexible versions have.
    mutating func tags() {
        if isFlexible { bytes.append(0) }
    }

    /// Bytes as they are.
    mutating func raw(_ data: some Sequence<UInt8>) { bytes += data }

    private mutating func length(_ count: Int?, short: Bool) {
        if isFlexible {
            var rest = count.map { $0 + 1 } ?? 0
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7F | 0x80))
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        } else if short {
            integer(Int16(count ?? -1))
        } else {
            integer(Int32(count ?? -1))
        }
    }
}
