/// The header row of a CSV table.
enum CSVHeader {
    /// The column names of a header row in the original's charset, normalised; `nil` where it does not decode.
    ///
    /// A header row whose quotes are out of order is split at its delimiters all the same.
    static func names(in row: [UInt8], recognition: Recognition) -> [String]? {
        guard let text = recognition.charset.utf8(row) else { return nil }
        return names(in: text[...], delimiter: recognition.delimiter)
    }

    /// The column names of a header row in UTF-8, normalised.
    static func names(in row: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
        let cells = CSVCells.splitLeniently(row, delimiter: delimiter)
        return cells.map { normalised(String(decoding: $0, as: UTF8.self)) }
    }

    /// A name as it is compared: in Normalization Form C, trimmed, each run of white space one space.
    static func normalised(_ name: String) -> String {
        CanonicalForm.composed(name)
            .split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
