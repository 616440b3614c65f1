/// Judges cell by cell whether text was typed for Kruti Dev 010.
///
/// Every run of letters is something in both readings, so the odds decide: by pairs of letters (``KrutiDevPairs``), by
/// signs that only the font puts inside words, and by whether the Devanagari that comes out can be written at all. Dates,
/// numbers and codes in capitals tell nothing; short Latin words do not reach the odds that a change asks for.
enum KrutiDevJudge {
    /// The odds from which a cell is converted, and below which it is no question.
    private static let certain = 12
    private static let unlikely = 7
    /// What the name of the column adds where it was typed for the font.
    private static let expectation = 9
    /// Single small letters that Latin script uses alone: male, female, transgender, yes, no, unknown.
    private static let abbreviations = "mftynu".unicodeScalars

    static func judge(
        _ cell: UnsafeRawBufferPointer,
        isExpected: Bool,
        into output: inout [UInt8]
    ) -> LegacyFontFinding {
        output.removeAll(keepingCapacity: true)
        guard cell.contains(where: mayTell) else { return .ordinary }
        let text = Array(String(decoding: cell, as: UTF8.self).unicodeScalars)
        guard text.allSatisfy({ $0.isASCII || $0 == "\u{A0}" || KrutiDevReader.knows($0) }) else { return .ordinary }
        if isExpected, isNumberWithSigns(text) || isLetterAlone(text) {
            append(KrutiDevReader.read(text[...]).scalars[...], to: &output)
            return .legacy
        }
        let pieces = pieces(of: text).map { KrutiDevWord($0) }
        guard pieces.contains(where: \.isTelling), text.count > 1 else { return .ordinary }
        let odds = pieces.reduce(isExpected ? expectation : 0) { $0 + $1.odds }
        guard odds >= certain else { return odds < unlikely ? .ordinary : .doubtful }
        for piece in pieces {
            append(piece.isLatin ? piece.text : piece.reading.scalars[...], to: &output)
        }
        normalize(&output)
        return .legacy
    }

    /// Whether a cell with this byte has to be looked at: small letters, what is not ASCII, signs between digits.
    private static func mayTell(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x61 < 26 || byte == 0x40 || byte == 0x26 || byte == 0x5D
    }

    /// The words and the white space between them.
    private static func pieces(of text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var pieces: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        for place in text.indices.dropFirst() where isSpace(text[place]) != isSpace(text[place - 1]) {
            pieces.append(text[start..<place])
            start = place
        }
        pieces.append(text[start...])
        return pieces
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar <= " " || scalar == "\u{A0}" }

    /// Digits with the signs between them that the font shows as `/`, `-` and `,`: a date or a number.
    private static func isNumberWithSigns(_ text: [Unicode.Scalar]) -> Bool {
        let groups = text.split { "@&]".unicodeScalars.contains($0) }
        return groups.count > 1 && groups.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
    }

    private static func isLetterAlone(_ text: [Unicode.Scalar]) -> Bool {
        text.count == 1 && ("a"..."z").contains(text[0]) && !abbreviations.contains(text[0])
            && KrutiDevReader.read(text[...]).faults == 0
    }

    private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to output: inout [UInt8]) {
        for scalar in scalars { output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    }

    private static func normalize(_ output: inout [UInt8]) {
        let text = output
        text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress, !NFC.isCertain(base, text.count) else { return }
            output.removeAll(keepingCapacity: true)
            NFC.normalize(base, text.count, into: &output)
        }
    }
}
