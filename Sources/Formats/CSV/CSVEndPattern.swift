import Text

/// The pattern whose match in a row's first filled cell ends the records (`until`).
///
/// Most are alternatives of a fixed beginning (`^योग|^Total`); those are compared as bytes of the original, others run as
/// expressions over the decoded cell, in time that grows with the cell alone: senders write the cells.
struct CSVEndPattern<Unit: CSVUnit> {
    private let syntax: CSVSyntax<Unit>
    private let punctuation: CSVPunctuation
    private let font: CSVLegacyFont?
    private let charset: Charset
    /// The fixed beginnings in the original's charset; `nil` where the pattern is more than that.
    private let beginnings: [[UInt8]]?
    /// Compiled only where there are no fixed beginnings, for that costs more than framing a small submission.
    private let expression: StringPattern?

    /// Compiles a pattern.
    /// - Throws: ``FramingError`` when it is not a regular expression.
    init(
        _ pattern: String,
        syntax: CSVSyntax<Unit>,
        punctuation: CSVPunctuation,
        input: InputDescription,
        charset: Charset
    ) throws(FramingError) {
        self.syntax = syntax
        self.punctuation = punctuation
        self.charset = charset
        font = CSVLegacyFont(input, punctuation)
        // In a legacy font the beginning stands in other bytes.
        beginnings = font == nil ? Self.beginnings(of: pattern, in: charset) : nil
        guard beginnings == nil else {
            expression = nil
            return
        }
        do {
            expression = try StringPattern(pattern)
        } catch {
            throw FramingError(.unrecognised, "an expression as the input's `until`", line: 1, byteOffset: 0)
        }
    }

    /// Whether a row ends the records.
    func matches(_ row: UnsafeRawBufferPointer) -> Bool {
        guard let beginnings else {
            let first = cells(of: row).first { !$0.isEmpty } ?? ""
            return expression?.matches(first) ?? false
        }
        let text = row[firstFilled(in: row)...]
        return beginnings.contains { text.starts(with: $0) }
    }

    /// How many cells of a row hold more than white space.
    func filledCells(of row: UnsafeRawBufferPointer) -> Int {
        cells(of: row).count { !$0.isEmpty }
    }

    /// The cells, trimmed.
    private func cells(of row: UnsafeRawBufferPointer) -> [String] {
        let text = charset.utf8(Array(row)) ?? []
        let cells = CSVCells.splitLeniently(text[...], punctuation)
        return cells.map { cell in
            let isFilled = { (byte: UInt8) in byte > 0x20 }
            guard let first = cell.firstIndex(where: isFilled), let last = cell.lastIndex(where: isFilled) else {
                return ""
            }
            let text = String(decoding: cell[first...last], as: UTF8.self)
            return font?.text(text) ?? text
        }
    }

    /// Where the text of the first filled cell begins: after white space, quotes and delimiters.
    private func firstFilled(in row: UnsafeRawBufferPointer) -> Int {
        let size = MemoryLayout<Unit>.size
        var offset = 0
        while offset + size <= row.count {
            let unit = row.loadUnaligned(fromByteOffset: offset, as: Unit.self)
            guard
                unit == syntax.delimiter || unit == syntax.quote || unit == syntax.space || unit == syntax.tab
                    || unit == syntax.lineFeed || unit == syntax.carriageReturn
            else { return offset }
            offset += size
        }
        return row.count
    }

    /// The alternatives of a pattern that only asks for fixed beginnings.
    private static func beginnings(of pattern: String, in charset: Charset) -> [[UInt8]]? {
        var beginnings: [[UInt8]] = []
        for alternative in pattern.split(separator: "|", omittingEmptySubsequences: false) {
            let text = alternative.dropFirst()
            guard
                alternative.first == "^", let start = text.first, !start.isWhitespace, start != "\"",
                !text.contains(where: { "\\.[]{}()*+?^$|".contains($0) }),
                let bytes = charset.encoded(String(text))
            else { return nil }
            beginnings.append(bytes)
        }
        return beginnings
    }
}
