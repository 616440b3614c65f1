/// Month names in English and Hindi, whole or in three letters, and in Vietnamese: `tháng 4`, `tháng tư`.
enum MonthName {
    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let hindi: [[String]] = [
        ["जनवरी"], ["फरवरी", "फ़रवरी"], ["मार्च"], ["अप्रैल"], ["मई"], ["जून"], ["जुलाई"], ["अगस्त"], ["सितंबर", "सितम्बर"],
        ["अक्टूबर", "अक्तूबर"], ["नवंबर", "नवम्बर"], ["दिसंबर", "दिसम्बर"],
    ]
    private static let months: [(key: [UInt8], month: Int)] =
        english.enumerated().flatMap { index, name in
            [(CodeKey.bytes(of: name), index + 1), (CodeKey.bytes(of: String(name.prefix(3))), index + 1)]
                + hindi[index].map { (CodeKey.bytes(of: $0), index + 1) }
        } + [(CodeKey.bytes(of: "sept"), 9)]
    private static let table = CodeKeyTable(months.map(\.key))

    /// Reads a month's name and gives its number.
    static func read(_ scan: inout ByteScan) -> Int? {
        let word = UnsafeRawBufferPointer(scan.word())
        if let found = table.lookup(word) { return months[found].month }
        guard vietnamese.lookup(word) != nil else { return nil }
        _ = scan.literal(0x20)
        var number = 0
        if scan.number(into: &number, width: 1, greatest: 2) { return (1...12).contains(number) ? number : nil }
        return readVietnameseNumber(&scan)
    }

    private static let vietnamese = CodeKeyTable(["tháng", "thang", "thg"].map { CodeKey.bytes(of: $0) })
    private static let vietnameseNumbers: [(key: [UInt8], month: Int)] = [
        ("một", 1), ("giêng", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
        ("bẩy", 7),
        ("tám", 8), ("chín", 9), ("mười", 10), ("chạp", 12),
    ].map { (CodeKey.bytes(of: $0.0), $0.1) }
    private static let vietnameseTable = CodeKeyTable(vietnameseNumbers.map(\.key))

    /// Reads the word of a number, two words for eleven and twelve.
    private static func readVietnameseNumber(_ scan: inout ByteScan) -> Int? {
        guard
            let first = vietnameseTable.lookup(UnsafeRawBufferPointer(scan.word())).map({ vietnameseNumbers[$0].month })
        else { return nil }
        guard first == 10 else { return first }
        var ahead = scan
        guard ahead.literal(0x20),
            let second = vietnameseTable.lookup(UnsafeRawBufferPointer(ahead.word())).map({
                vietnameseNumbers[$0].month
            }),
            second <= 2
        else { return first }
        scan = ahead
        return 10 + second
    }

    /// The number of a month by its whole or short name.
    static func month(_ name: String) -> Int? {
        table.lookup(key: CodeKey.bytes(of: name)).map { months[$0].month }
    }
}
