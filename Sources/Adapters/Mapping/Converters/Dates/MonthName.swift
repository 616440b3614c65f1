/// Month names in English and Hindi, whole or in three letters.
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
        table.lookup(UnsafeRawBufferPointer(scan.word())).map { months[$0].month }
    }

    /// The number of a month by its whole or short name.
    static func month(_ name: String) -> Int? {
        table.lookup(key: CodeKey.bytes(of: name)).map { months[$0].month }
    }
}
