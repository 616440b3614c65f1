/// A word of a cell that may have been typed for Kruti Dev 010: how it reads, and the odds that it was.
struct KrutiDevWord {
    /// As it stands.
    let text: ArraySlice<Unicode.Scalar>
    /// As Devanagari.
    let reading: KrutiDevReader
    /// Twice the binary logarithm of the odds that it was typed for the font; 0: it tells nothing.
    let odds: Int
    /// Whether it holds letters that tell anything: small ones, or glyphs beyond ASCII.
    let isTelling: Bool
    /// Whether it is in Latin script whatever stands around it.
    let isLatin: Bool

    init(_ text: ArraySlice<Unicode.Scalar>) {
        self.text = text
        reading = KrutiDevReader.read(text)
        let isDash = text.count == 1 && text.allSatisfy { Self.punctuation.contains($0) }
        isTelling = !isDash && text.contains { Self.isSmall($0) || !$0.isASCII }
        let isAddress = text.contains("@") && text.contains(".") && text.contains(where: Self.isSmall)
        let isCapital = !isTelling && text.contains { Self.isLetter($0) }
        guard isTelling, !isAddress, text.count > 1 else {
            odds = isAddress ? -40 : 0
            isLatin = isDash || isAddress || isCapital
            return
        }
        let word = String(String.UnicodeScalarView(text))
        odds =
            Self.odds(text) - (reading.faults > 0 ? Self.fault : 0)
            + (Self.frequent.contains(word) ? Self.familiar : Self.latinWords.contains(word) ? -2 * Self.familiar : 0)
        isLatin = odds < Self.latin
    }

    /// What it costs to be nothing that can be written in Devanagari.
    private static let fault = 10
    /// What it adds to be a word that lists of children are full of.
    private static let familiar = 10
    /// बाल, श्रम, का, की, के, को, में, से, है, और, नाम, पुत्र, पुत्री, पुरुष, महिला, बालक, बालिका, वर्ष, माह, दिन, ग्राम and more.
    private static let frequent: Set<String> = [
        "cky", "Je", "dk", "dh", "ds", "dks", "esa", "ls", "gS", "vkSj", "uke", "iq=", "iq=h", "iq#\"k", "efgyk",
        "ckyd",
        "ckfydk", "o\"kZ", "ekg", "fnu", "xzke", "Jh", "Jherh", "Lo-", "dq0", "fu0", "ugha", "gka", "jke", "nsoh",
        "flag",
        "dqekj", "dqekjh", "yky", "ftyk", "cPpk", "cPps", "yM+dk", "yM+dh", "firk", "ekrk", "vKkr",
    ]
    /// Short words that lists in Latin script are full of.
    private static let latinWords: Set<String> = [
        "Yes", "yes", "No", "no", "Nil", "nil", "kg", "cm", "ok", "Ok", "th", "st", "nd", "rd", "yrs", "Yrs", "Ph",
        "ph",
    ]
    /// The odds below which a word is left in Latin script between words that were typed for the font.
    private static let latin = -8
    /// Glyphs that are punctuation marks in other fonts, and stand alone there.
    private static let punctuation: [Unicode.Scalar] = ["–", "—", "•", "·"]

    private static func odds(_ text: ArraySlice<Unicode.Scalar>) -> Int {
        var odds = 0
        var last: Unicode.Scalar = " "
        for place in text.indices {
            let scalar = text[place]
            let next = place + 1 < text.endIndex ? text[place + 1] : " "
            odds += pair(last, scalar) + sign(scalar, after: last, before: next)
            last = scalar
        }
        let isName = text.dropFirst().allSatisfy(isSmall) && !(text.first.map(isSmall) ?? true)
        return odds + pair(last, " ") - (isName ? 2 : 0)
    }

    private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
        KrutiDevPairs.weight(isLetter(first) ? first : nil, isLetter(second) ? second : nil)
    }

    /// What a character says that Latin script does not put where it stands.
    private static func sign(
        _ scalar: Unicode.Scalar,
        after last: Unicode.Scalar,
        before next: Unicode.Scalar
    ) -> Int {
        switch scalar {
        case "[", ".", "?", "/", "'", "\"", "{": next == "k" ? 10 : scalar == "[" && isLetter(next) ? 4 : 0
        case ";": isLetter(next) ? (isLetter(last) ? 8 : 6) : 0
        case ",": !isLetter(last) && isLetter(next) ? 6 : 0
        case "+": "M<[xtQd".unicodeScalars.contains(last) ? 8 : 0
        case "<", ">", "=", "|", "}", "~", "`": isLetter(last) || isLetter(next) ? 6 : 0
        case "]": isLetter(last) ? 3 : 0
        case ":", "#": isLetter(last) && isLetter(next) ? 3 : 0
        case "A"..."Z": isSmall(last) ? 5 : 0
        default: scalar.isASCII || punctuation.contains(scalar) ? 0 : 6
        }
    }

    private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        isSmall(scalar) || ("A"..."Z").contains(scalar)
    }
}
