/// The kinds of Devanagari characters (Unicode Standard, chapter 12.1).
enum DevanagariScalar {
    static let anusvara: Unicode.Scalar = "\u{902}"
    static let visarga: Unicode.Scalar = "\u{903}"
    static let letterA: Unicode.Scalar = "\u{905}"
    static let letterAA: Unicode.Scalar = "\u{906}"
    static let letterI: Unicode.Scalar = "\u{907}"
    static let letterII: Unicode.Scalar = "\u{908}"
    static let letterE: Unicode.Scalar = "\u{90F}"
    static let letterAI: Unicode.Scalar = "\u{910}"
    static let letterCandraO: Unicode.Scalar = "\u{911}"
    static let letterO: Unicode.Scalar = "\u{913}"
    static let letterAU: Unicode.Scalar = "\u{914}"
    static let letterRA: Unicode.Scalar = "\u{930}"
    static let nukta: Unicode.Scalar = "\u{93C}"
    static let signAA: Unicode.Scalar = "\u{93E}"
    static let signI: Unicode.Scalar = "\u{93F}"
    static let signII: Unicode.Scalar = "\u{940}"
    static let signCandraE: Unicode.Scalar = "\u{945}"
    static let signE: Unicode.Scalar = "\u{947}"
    static let signAI: Unicode.Scalar = "\u{948}"
    static let signCandraO: Unicode.Scalar = "\u{949}"
    static let signO: Unicode.Scalar = "\u{94B}"
    static let signAU: Unicode.Scalar = "\u{94C}"
    static let virama: Unicode.Scalar = "\u{94D}"
    static let danda: Unicode.Scalar = "\u{964}"

    /// Whether it belongs to the script.
    static func contains(_ scalar: Unicode.Scalar) -> Bool { ("\u{900}"..."\u{97F}").contains(scalar) }

    /// Whether it is a consonant letter.
    static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
        ("\u{915}"..."\u{939}").contains(scalar) || ("\u{958}"..."\u{95F}").contains(scalar)
    }

    /// Whether it is a vowel that stands by itself.
    static func isVowel(_ scalar: Unicode.Scalar) -> Bool { ("\u{904}"..."\u{914}").contains(scalar) }

    /// Whether it is the sign of a vowel on a consonant.
    static func isVowelSign(_ scalar: Unicode.Scalar) -> Bool { ("\u{93E}"..."\u{94C}").contains(scalar) }

    /// Whether it is candrabindu, anusvara or visarga, which end a syllable.
    static func isNasalOrBreath(_ scalar: Unicode.Scalar) -> Bool { ("\u{900}"..."\u{903}").contains(scalar) }
}
