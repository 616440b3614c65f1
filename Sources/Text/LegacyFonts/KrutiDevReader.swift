/// Reads text typed for Kruti Dev 010: glyph by glyph from left to right, as they were typed, into Unicode's order.
///
/// The font shows what stands to the left first: the sign of short i comes before its consonants and moves behind them,
/// the hook of r above comes after its syllable and moves before it.
struct KrutiDevReader {
    /// The text in Unicode; not yet in Normalization Form C.
    private(set) var scalars: [Unicode.Scalar] = []
    /// How often what was read is nothing that can be written in Devanagari; text that is not of the font is full of it.
    private(set) var faults = 0

    /// What is put behind the consonants that follow: short i, with the hook of r and a dot.
    private struct Pending {
        var hasHook = false
        var hasDot = false
    }

    private var pending: Pending?
    /// Whether the last glyph was a half form, which a stroke makes whole.
    private var isHalf = false
    /// Where the consonants begin that a pending sign waits for.
    private var clusterStart = 0

    private init() {}

    /// Reads one or several words.
    static func read(_ text: ArraySlice<Unicode.Scalar>) -> KrutiDevReader {
        var reader = KrutiDevReader()
        for place in text.indices {
            let next = place + 1 < text.endIndex ? text[place + 1] : " "
            let last = place > text.startIndex ? text[place - 1] : " "
            reader.take(text[place], after: last, before: next)
        }
        reader.settle()
        reader.checkEnd()
        return reader
    }

    /// Whether the font has a glyph for a character beyond ASCII.
    static func knows(_ character: Unicode.Scalar) -> Bool {
        contextual.contains(character) || KrutiDevGlyphs.text(of: character) != nil
    }

    private static let contextual = "ÆÇ¯É±ÊÈ‘’“”".unicodeScalars

    private mutating func take(_ glyph: Unicode.Scalar, after last: Unicode.Scalar, before next: Unicode.Scalar) {
        // त्र is whole already; some type its stroke all the same.
        if glyph == "k", last == "=", pending != nil || next == "k" { return }
        if pending != nil, isClusterWhole, !Self.continuesCluster(glyph) { settle() }
        switch glyph {
        case "f": pend(Pending())
        case "Æ": pend(Pending(hasHook: true))
        case "Ç", "¯": pend(Pending(hasDot: true))
        case "É": pend(Pending(hasHook: true, hasDot: true))
        case "Z": hook()
        case "±":
            hook()
            scalars.append(DevanagariScalar.anusvara)
        case "Ê":
            sign(DevanagariScalar.signII)
            hook()
        case "k": stroke()
        case "s": raise(DevanagariScalar.signE, long: DevanagariScalar.signO, alone: DevanagariScalar.letterO)
        case "S": raise(DevanagariScalar.signAI, long: DevanagariScalar.signAU, alone: DevanagariScalar.letterAU)
        case "W":
            raise(
                DevanagariScalar.signCandraE,
                long: DevanagariScalar.signCandraO,
                alone: DevanagariScalar.letterCandraO
            )
        case "+": nukta()
        case "z": append([DevanagariScalar.virama, DevanagariScalar.letterRA])
        case "%": colon(before: next)
        case "0" where isAbbreviation(before: next): scalars.append("\u{966}")
        case "‘" where next == "k", "’" where next == "k": glyphText("'")
        case "“" where next == "k", "”" where next == "k": glyphText("\"")
        default: glyphText(glyph)
        }
    }

    /// Appends what a glyph stands for.
    private mutating func glyphText(_ glyph: Unicode.Scalar) {
        guard let text = KrutiDevGlyphs.text(of: glyph) else {
            // Digits, spaces and what the font has no glyph of its own for.
            if isHalf || glyph > "~" || glyph < " " { faults += 1 }
            isHalf = false
            scalars.append(glyph)
            return
        }
        append(text)
    }

    private mutating func append(_ text: [Unicode.Scalar]) {
        guard let first = text.first, let end = text.last else { return }
        if text.count == 1, DevanagariScalar.isVowelSign(first) { return sign(first) }
        if first == DevanagariScalar.virama {
            // Below a consonant, or behind a half form that its own virama already joins.
            let joins = isHalf && scalars.last == DevanagariScalar.virama
            if !joins, !endsInConsonant { faults += 1 }
            scalars.append(contentsOf: joins ? text.dropFirst() : text[...])
            isHalf = joins
            return
        }
        if DevanagariScalar.isNasalOrBreath(first), !endsInSyllable { faults += 1 }
        if scalars.last == DevanagariScalar.danda, DevanagariScalar.contains(first) { faults += 1 }
        scalars.append(contentsOf: text)
        isHalf = end == DevanagariScalar.virama
    }

    private mutating func pend(_ sign: Pending) {
        settle()
        pending = sign
        clusterStart = scalars.count
        isHalf = false
    }

    /// Puts the pending sign behind its consonants.
    private mutating func settle() {
        guard let sign = pending else { return }
        pending = nil
        if !isClusterWhole { faults += 1 }
        self.sign(DevanagariScalar.signI)
        if sign.hasHook { hook() }
        if sign.hasDot { scalars.append(DevanagariScalar.anusvara) }
    }

    private mutating func sign(_ sign: Unicode.Scalar) {
        if !endsInConsonant { faults += 1 }
        scalars.append(sign)
        isHalf = false
    }

    /// The stroke: makes a half form whole, अ to आ, and is the sign ा behind anything else.
    private mutating func stroke() {
        if isHalf, let place = scalars.lastIndex(of: DevanagariScalar.virama) {
            scalars.remove(at: place)
            isHalf = false
        } else if scalars.last == DevanagariScalar.letterA {
            scalars[scalars.count - 1] = DevanagariScalar.letterAA
        } else {
            sign(DevanagariScalar.signAA)
        }
    }

    /// A sign above the line, which joins ा, आ, अ and ए.
    private mutating func raise(_ short: Unicode.Scalar, long: Unicode.Scalar, alone: Unicode.Scalar) {
        switch scalars.last {
        case DevanagariScalar.signAA: scalars[scalars.count - 1] = long
        case DevanagariScalar.letterAA: scalars[scalars.count - 1] = alone
        case DevanagariScalar.letterE where short == DevanagariScalar.signE:
            scalars[scalars.count - 1] = DevanagariScalar.letterAI
        default: sign(short)
        }
        isHalf = false
    }

    /// The hook of r, which is read before the syllable it stands on; on इ it makes ई.
    private mutating func hook() {
        if scalars.last == DevanagariScalar.letterI {
            scalars[scalars.count - 1] = DevanagariScalar.letterII
            return
        }
        var place = scalars.count
        while place > 0, isSign(scalars[place - 1]) { place -= 1 }
        guard place > 0, DevanagariScalar.isConsonant(scalars[place - 1]) else {
            faults += 1
            return
        }
        place -= 1
        while place > 1, scalars[place - 1] == DevanagariScalar.virama {
            let letter = place - 2
            let isDotted = scalars[letter] == DevanagariScalar.nukta && letter > 0
            place = isDotted ? letter - 1 : letter
        }
        scalars.insert(contentsOf: [DevanagariScalar.letterRA, DevanagariScalar.virama], at: place)
    }

    /// The dot below, which stands directly behind its letter.
    private mutating func nukta() {
        var place = scalars.count
        while place > 0, scalars[place - 1] == DevanagariScalar.virama || isSign(scalars[place - 1]) { place -= 1 }
        guard place > 0, DevanagariScalar.isConsonant(scalars[place - 1]) else {
            faults += 1
            return
        }
        scalars.insert(DevanagariScalar.nukta, at: place)
    }

    /// One glyph is the visarga of अतः and दुःख and the colon of नाम:.
    private mutating func colon(before next: Unicode.Scalar) {
        let isInside = KrutiDevGlyphs.text(of: next).map { DevanagariScalar.contains($0[0]) } ?? (next == "k")
        let isBreath = endsInSyllable && (isInside || scalars.last == "त" || scalars.last == "श")
        scalars.append(isBreath ? DevanagariScalar.visarga : ":")
        isHalf = false
    }

    /// Whether a zero is the mark of an abbreviation, as in मु०अ०सं०: behind a letter, and before no digit.
    private func isAbbreviation(before next: Unicode.Scalar) -> Bool {
        endsInSyllable && !("0"..."9").contains(next)
    }

    private mutating func checkEnd() {
        // A half form at the end, unless its virama was typed.
        if isHalf { faults += 1 }
        moveDotsBehindSigns()
    }

    /// Some type the dot above before the vowel sign.
    private mutating func moveDotsBehindSigns() {
        for place in scalars.indices.dropFirst()
        where DevanagariScalar.isVowelSign(scalars[place]) && DevanagariScalar.isNasalOrBreath(scalars[place - 1]) {
            scalars.swapAt(place, place - 1)
        }
    }

    private var isClusterWhole: Bool { scalars.count > clusterStart && !isHalf && endsInConsonant }

    private var endsInConsonant: Bool {
        guard let last = scalars.last else { return false }
        return DevanagariScalar.isConsonant(last) || last == DevanagariScalar.nukta
    }

    /// Whether a letter with or without a vowel sign is last.
    private var endsInSyllable: Bool {
        guard let last = scalars.last else { return false }
        return endsInConsonant || DevanagariScalar.isVowelSign(last) || DevanagariScalar.isVowel(last)
            || DevanagariScalar.isNasalOrBreath(last)
    }

    private func isSign(_ scalar: Unicode.Scalar) -> Bool {
        DevanagariScalar.isVowelSign(scalar) || DevanagariScalar.isNasalOrBreath(scalar)
            || scalar == DevanagariScalar.nukta
    }

    /// Whether a glyph goes on with whole consonants: r below, the dot below, य below, a virama.
    private static func continuesCluster(_ glyph: Unicode.Scalar) -> Bool {
        switch glyph {
        case "z", "ª", "+", "î", "Ó", "~": true
        default: false
        }
    }
}
