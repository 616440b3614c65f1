/// Formats that people send by mistake and that have to be exported first, known by their first bytes.
enum ForeignFormat {
    private static let known: [(start: [UInt8], advice: String)] = [
        (
            [0x50, 0x4b, 0x03, 0x04],
            "a text format, not a spreadsheet file (XLSX, ODS) or an archive: in the spreadsheet choose "
                + "“Save as”, “CSV UTF-8”, and send that file"
        ),
        (
            [0xd0, 0xcf, 0x11, 0xe0],
            "a text format, not an Excel 97 file (XLS): in the spreadsheet choose “Save as”, “CSV UTF-8”, and send "
                + "that file"
        ),
        ([0x25, 0x50, 0x44, 0x46], "a text format, not a PDF: ask for the table it was printed from, as CSV"),
    ]

    /// What to say to whoever sent a body that begins like this; `nil` if it is none of these.
    static func advice(start: UnsafeRawBufferPointer) -> String? {
        known.first { start.starts(with: $0.start) }?.advice
    }
}
