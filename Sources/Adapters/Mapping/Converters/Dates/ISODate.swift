/// ISO 8601 as feeds write it: `2025`, `2025-07`, `2025-07-20`, `2025-07-20T21:14`, with seconds, with fractions (which are
/// dropped), with `Z` or an offset; without one, the table's zone.
enum ISODate {
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, zone: ZoneOffsets) -> Result<When, ProblemError> {
        var scan = ByteScan(bytes)
        var when = When()
        guard scan.number(into: &when.year, width: 4, greatest: 4) else { return .failure(ProblemError(.dateInvalid)) }
        when.precision = .year
        guard readDate(&scan, &when), readTime(&scan, &when, zone), scan.isAtEnd, when.isReal else {
            return .failure(ProblemError(.dateInvalid))
        }
        return .success(when)
    }

    private static func readDate(_ scan: inout ByteScan, _ when: inout When) -> Bool {
        guard !scan.isAtEnd else { return true }
        guard scan.literal(UInt8(ascii: "-")), scan.number(into: &when.month, width: 2, greatest: 2) else {
            return false
        }
        when.precision = .month
        guard !scan.isAtEnd else { return true }
        guard scan.literal(UInt8(ascii: "-")), scan.number(into: &when.day, width: 2, greatest: 2) else { return false }
        when.precision = .day
        return true
    }

    private static func readTime(_ scan: inout ByteScan, _ when: inout When, _ zone: ZoneOffsets) -> Bool {
        // A day begins where the sender is.
        guard !scan.isAtEnd else { return readOffset(&scan, &when, zone) }
        guard when.precision == .day, scan.literal(UInt8(ascii: "T")) || scan.literal(UInt8(ascii: " ")),
            scan.number(into: &when.hour, width: 2, greatest: 2), scan.literal(UInt8(ascii: ":")),
            scan.number(into: &when.minute, width: 2, greatest: 2)
        else { return false }
        when.precision = .minute
        if scan.literal(UInt8(ascii: ":")) {
            guard scan.number(into: &when.second, width: 2, greatest: 2) else { return false }
            when.precision = .second
            if scan.literal(UInt8(ascii: ".")) {
                var fraction = 0
                guard scan.number(into: &fraction, width: 1, greatest: 9) else { return false }
            }
        }
        return readOffset(&scan, &when, zone)
    }

    private static func readOffset(_ scan: inout ByteScan, _ when: inout When, _ zone: ZoneOffsets) -> Bool {
        if scan.isAtEnd {
            guard when.isReal else { return false }
            zone.place(&when)
            return true
        }
        if scan.literal(UInt8(ascii: "Z")) { return true }
        let isNegative = scan.next == UInt8(ascii: "-")
        guard scan.literal(UInt8(ascii: "+")) || scan.literal(UInt8(ascii: "-")) else { return false }
        var hours = 0
        var minutes = 0
        guard scan.number(into: &hours, width: 2, greatest: 2) else { return false }
        _ = scan.literal(UInt8(ascii: ":"))
        guard scan.number(into: &minutes, width: 2, greatest: 2), hours <= 18, minutes <= 59 else { return false }
        when.offset = (isNegative ? -1 : 1) * (hours * 60 + minutes)
        return true
    }
}
