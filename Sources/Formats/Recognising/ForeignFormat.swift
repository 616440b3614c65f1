/// Formats that people send by mistake, told by their first bytes, and what to send instead.
enum ForeignFormat {
    /// What to say of a submission in such a format, or `nil`.
    static func advice(for prefix: [UInt8]) -> String? {
        let signatures: [(bytes: [UInt8], advice: String)] = [
            (
                [0x50, 0x4B, 0x03, 0x04],
                "text, not a ZIP container; if it is an XLSX or ODS workbook, save the sheet as CSV UTF-8 and send that"
            ),
            ([0xD0, 0xCF, 0x11, 0xE0], "text, not an old Office file; save the sheet as CSV UTF-8 and send that"),
            ([0x25, 0x50, 0x44, 0x46], "text, not a PDF; export the table it was made from as CSV, XML or JSON"),
            ([0x1F, 0x8B], "text, not gzip; unpack it, or send it with Content-Encoding: gzip"),
            ([0xFF, 0xFE, 0x00, 0x00], "UTF-8 or UTF-16, not UTF-32; save the file as UTF-8"),
            ([0x00, 0x00, 0xFE, 0xFF], "UTF-8 or UTF-16, not UTF-32; save the file as UTF-8"),
        ]
        if let signature = signatures.first(where: { prefix.starts(with: $0.bytes) }) {
            return signature.advice
        }
        let text = prefix.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        let start = String(decoding: text.prefix(15), as: UTF8.self).lowercased()
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
            return "data, not a page of HTML; export the table as CSV, XML or JSON (a login page looks like this too)"
        }
        return nil
    }
}
