public import Formats

/// Instants on the wire: RFC 3339 in UTC with milliseconds.
public enum Timestamp {
    /// Appends `2025-07-15T03:40:00.000Z`.
    /// - Parameters:
    ///   - milliseconds: since 1970-01-01 UTC; clamped to the years 0000 to 9999.
    ///   - writer: what it is appended to.
    public static func append(milliseconds: Int64, to writer: ByteWriter) {
        let clamped = min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
        let (days, time) = floorDivide(clamped, 86_400_000)
        let date = CivilDate(daysSinceEpoch: Int(days))
        writer.append(decimal: date.year, width: 4)
        writer.append("-")
        writer.append(decimal: date.month, width: 2)
        writer.append("-")
        writer.append(decimal: date.day, width: 2)
        writer.append("T")
        writer.append(decimal: Int(time / 3_600_000), width: 2)
        writer.append(":")
        writer.append(decimal: Int(time / 60000 % 60), width: 2)
        writer.append(":")
        writer.append(decimal: Int(time / 1000 % 60), width: 2)
        writer.append(".")
        writer.append(decimal: Int(time % 1000), width: 3)
        writer.append("Z")
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
