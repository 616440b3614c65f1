public import Formats

/// Instants on the wire: RFC 3339 in UTC with milliseconds.
public enum Timestamp {
    /// Appends `2025-07-15T03:40:00.000Z`.
    /// - Parameters:
    ///   - milliseconds: since 1970-01-01 UTC; clamped to the years 0000 to 9999.
    ///   - writer: what it is appended to.
    public static func append(milliseconds: Int64, to writer: ByteWriter) {
        writer.reserve(length)
        put(milliseconds: milliseconds, at: writer.end)
        writer.advance(by: length)
    }

    /// Writes it to a place with room for ``length`` bytes.
    static func put(milliseconds: Int64, at text: UnsafeMutablePointer<UInt8>) {
        let clamped = min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
        let (days, time) = floorDivide(clamped, 86_400_000)
        let date = CivilDate(daysSinceEpoch: Int(days))
        let clock = Int(time)
        let form: StaticString = "0000-00-00T00:00:00.000Z"
        text.update(from: form.utf8Start, count: length)
        put(date.year / 100, at: text)
        put(date.year % 100, at: text + 2)
        put(date.month, at: text + 5)
        put(date.day, at: text + 8)
        put(clock / 3_600_000, at: text + 11)
        put(clock / 60000 % 60, at: text + 14)
        put(clock / 1000 % 60, at: text + 17)
        put(clock % 1000 / 10, at: text + 20)
        text[22] = 48 + UInt8(truncatingIfNeeded: clock % 10)
    }

    /// How many characters an instant has.
    static let length = 24

    /// Two digits of a number under 100.
    @inline(__always)
    private static func put(_ number: Int, at place: UnsafeMutablePointer<UInt8>) {
        place[0] = 48 + UInt8(truncatingIfNeeded: number / 10)
        place[1] = 48 + UInt8(truncatingIfNeeded: number % 10)
    }

    /// The text of an instant.
    public static func text(milliseconds: Int64) -> String {
        let writer = ByteWriter(capacity: 64)
        append(milliseconds: milliseconds, to: writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let remainder = value % divisor
        return remainder < 0 ? (value / divisor - 1, remainder + divisor) : (value / divisor, remainder)
    }
}
