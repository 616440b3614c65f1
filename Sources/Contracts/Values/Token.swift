import Formats

/// The first 128 bits of a keyed digest: stands for a value without telling it.
public struct Token: Sendable, Hashable {
    /// The first 64 bits, big-endian.
    public var high: UInt64
    /// The next 64 bits, big-endian.
    public var low: UInt64

    /// Takes the bits.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Takes ``text``; `nil` for anything else.
    public init?(text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == Self.textLength else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for digit in digits {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            words = (words.0 << 4 | words.1 >> 60, words.1 << 4 | UInt64(value))
        }
        self.init(high: words.0, low: words.1)
    }

    /// The number of characters of its text.
    public static let textLength = 32

    /// The bits as 32 lower-case hexadecimal digits.
    public var text: String {
        var bytes: [UInt8] = []
        appendText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes the 32 lower-case hexadecimal digits to a place with room for them.
    func putText(at place: UnsafeMutablePointer<UInt8>) {
        ByteWriter.put(hex: high, at: place)
        ByteWriter.put(hex: low, at: place + 16)
    }

    /// Appends the 32 lower-case hexadecimal digits.
    @inlinable
    public func appendText(to bytes: inout [UInt8]) {
        for word in [high, low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: (word >> UInt64(shift)) & 15)
                bytes.append(digit < 10 ? 48 + digit : 87 + digit)
            }
        }
    }
}
