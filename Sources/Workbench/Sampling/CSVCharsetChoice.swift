import Formats
import Text

/// Which charset a table is in: the one in which its headers are words.
struct CSVCharsetChoice {
    /// What was chosen.
    struct Choice {
        /// The charset.
        var charset: Charset
        /// What a table lists; empty where the default does.
        var charsets: [Charset]
        /// The font from before Unicode that its cells are typed for.
        var legacyFont: LegacyFont?
        /// How the text is laid out.
        var shape: CSVSampleShape
    }

    /// What is known of field names.
    let vocabulary: FieldVocabulary

    private static let candidates: [Charset] = [
        .windows1252, .windows1258, .tcvn3, Charset(rawValue: "windows-1250"), Charset(rawValue: "windows-1251"),
        Charset(rawValue: "windows-1254"), Charset(rawValue: "windows-1253"), Charset(rawValue: "windows-1256"),
    ]

    /// Chooses.
    func choose(_ bytes: [UInt8]) -> Choice {
        if let wide = Self.wide(bytes) {
            return Choice(charset: wide, charsets: [wide], shape: shape(bytes, wide))
        }
        if UTF8Validation.isValid(bytes) {
            return withLegacyFont(bytes, Choice(charset: .utf8, charsets: [], shape: shape(bytes, .utf8)))
        }
        var best: (choice: Choice, known: Int, odd: Int)?
        for charset in Self.candidates where charset.isKnown {
            let choice = Choice(charset: charset, charsets: [.utf8, charset], shape: shape(bytes, charset))
            let known = choice.shape.header.count { vocabulary.knows($0) }
            let odd = Self.oddWords(SampleText.decoded(bytes, charset))
            if best.map({ (known, $0.odd) > ($0.known, odd) }) ?? true { best = (choice, known, odd) }
        }
        let fallback = Choice(
            charset: .windows1252,
            charsets: [.utf8, .windows1252],
            shape: shape(bytes, .windows1252)
        )
        return withLegacyFont(bytes, best?.choice ?? fallback)
    }

    /// Kruti Dev types Hindi with the letters of ASCII: what is no word as it is may be one in Unicode.
    private func withLegacyFont(_ bytes: [UInt8], _ choice: Choice) -> Choice {
        let plain = choice.shape.header.count { vocabulary.knows($0) }
        let font = LegacyFont.krutiDev010
        let read = choice.shape.header.count { vocabulary.knows(font.unicode($0)) }
        guard plain * 3 < choice.shape.header.count, read >= max(2, plain * 2) else { return choice }
        var typed = choice
        typed.legacyFont = font
        typed.charsets = [.utf8, .windows1252]
        return typed
    }

    /// How many words no language would have: marked letters one after the other, or letters of two scripts.
    private static func oddWords(_ text: String) -> Int {
        text.unicodeScalars.prefix(60_000).split { !$0.properties.isAlphabetic }.count { word in
            let foreign = word.count { $0.value > 0x7F }
            let cyrillic = word.count { (0x370...0x6FF).contains($0.value) }
            if cyrillic > 0 { return cyrillic < word.count }
            return word.count >= 3 && foreign * 2 > word.count
        }
    }

    private func shape(_ bytes: [UInt8], _ charset: Charset) -> CSVSampleShape {
        CSVSampleShape(SampleText.decoded(bytes, charset), vocabulary: vocabulary)
    }

    /// UTF-16, told by its mark or by where NUL bytes stand.
    private static func wide(_ bytes: [UInt8]) -> Charset? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LE }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BE }
        let head = bytes.prefix(400)
        let zeros = head.enumerated().filter { $0.element == 0 }
        guard zeros.count * 4 > head.count else { return nil }
        return zeros.count { $0.offset % 2 == 1 } * 2 > zeros.count ? .utf16LE : .utf16BE
    }
}
