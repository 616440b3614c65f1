import Formats

/// AM or PM, or the part of the day in Vietnamese.
enum HalfDay {
    case morning
    case afternoon

    /// The words of Viet Nam, and SA and CH, which shorten them.
    ///
    /// At noon (trưa) and at night (đêm) hours of either half are told, so these say nothing.
    private static let vietnamese = CodeKeyTable((mornings + afternoons).map { CodeKey.bytes(of: $0) })
    private static let mornings = ["sáng", "sang", "sa"]
    private static let afternoons = ["chiều", "chieu", "tối", "toi", "ch"]

    /// Reads `AM`, `PM`, `a.m.`, `p.m.`, `sáng`, `chiều`, `SA`, `CH` in any case.
    static func read(_ scan: inout ByteScan) -> HalfDay? {
        var ahead = scan
        if let word = vietnamese.lookup(UnsafeRawBufferPointer(ahead.word())) {
            scan = ahead
            return word < mornings.count ? .morning : .afternoon
        }
        guard let first = scan.next, first | 0x20 == 0x61 || first | 0x20 == 0x70 else { return nil }
        _ = scan.literal(first)
        _ = scan.literal(UInt8(ascii: "."))
        guard let second = scan.next, second | 0x20 == 0x6d else { return nil }
        _ = scan.literal(second)
        _ = scan.literal(UInt8(ascii: "."))
        return first | 0x20 == 0x61 ? .morning : .afternoon
    }

    /// Brings an hour to the 24-hour clock; `false` where hour and mark contradict each other (`18:30 AM`).
    func apply(to hour: inout Int, isTwelveHour: Bool) -> Bool {
        if isTwelveHour {
            guard (1...12).contains(hour) else { return false }
            hour = hour % 12 + (self == .afternoon ? 12 : 0)
            return true
        }
        // A clock of 24 hours with a mark is believed only where a clock of twelve would say the same.
        return self == .morning ? hour < 12 : hour == 12
    }
}
