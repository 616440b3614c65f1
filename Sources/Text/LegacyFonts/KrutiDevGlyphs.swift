/// What the glyphs of Kruti Dev 010 stand for, by the character they are typed with (bytes above 7F as Windows-1252).
///
/// A consonant without its upright stroke is a half form, written here with its virama; the stroke, `k`, makes it whole.
/// What depends on its neighbours is not here but in ``KrutiDevReader``: `f` `Z` `z` `k` `s` `S` `W` `+` `%` `0`.
enum KrutiDevGlyphs {
    /// The text of a glyph, or `nil` where there is none.
    static func text(of character: Unicode.Scalar) -> [Unicode.Scalar]? {
        character.value < 256 ? low[Int(character.value)] : high[character]
    }

    /// Pairs of a glyph and its text.
    private static let pairs = """
        v अ b इ m उ Å ऊ _ ऋ , ए Ã ई
        d क D क् [ ख् x ग X ग् ? घ् Ä घ ³ ङ
        p च P च् N छ t ज T ज् > झ ÷ झ् Ö झ् ¥ ञ
        V ट B ठ M ड < ढ . ण्
        r त R त् F थ् n द / ध् è ध् Ë ध् u न U न्
        i प I प् Q फ ¶ फ् c ब C ब् H भ् Ò भ e म E म्
        ; य ¸ य् j र y ल Y ल् G ळ o व O व्
        ' श् Ü श् " ष् l स L स् g ह º ह्
        { क्ष् = त्र « त्र् K ज्ञ J श्र
        ô क्क Ø क्र — कृ Ñ कृ – दृ Ù त्त् | द्य } द्व ) द्ध í द्द Ì द्द æ द्र
        ê ट्ट Í ट्ट ë ट्ठ Î ट्ठ ì ड्ड Ï ड्ड ï ड्ढ Ô ड्ढ
        é न्न ™ न्न् ç प्र Á प्र Ý फ्र Ú फ्र # रु : रू
        à ह्न á ह्य â हृ ã ह्म î ्य Ó ्य ª ्र
        h ी q ु w ू ` ृ a ं ¡ ँ ‚ ॉ È ीं ~ ् • ऽ · ऽ
        å ० ƒ १ „ २ … ३ † ४ ‡ ५ ˆ ६ ‰ ७ Š ८ ‹ ९
        A । ] , @ / & - µ - - . ( ; \\ ? ¼ ( ½ ) ¿ { À } ¾ = $ + ^ ‘ * ’ Þ “ ß ” ñ ॰ Œ ॰
        """

    private static let all: [Unicode.Scalar: [Unicode.Scalar]] = {
        // By scalars: a space and a sign behind it are one character.
        let parts = pairs.unicodeScalars.split { $0 <= " " }
        var all: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for place in stride(from: 0, to: parts.count - 1, by: 2) {
            guard let glyph = parts[place].first else { continue }
            all[glyph] = Array(parts[place + 1])
        }
        return all
    }()

    private static let low: [[Unicode.Scalar]?] = (UInt8.min...UInt8.max).map { all[Unicode.Scalar($0)] }
    private static let high = all.filter { $0.key.value >= 256 }
}
