import Text

/// The words and numbers of a text, apart from how they are written: `B.N.S. 65(2)` is `bns`, `65`, `2`.
///
/// In lower case, canonically decomposed, digits of any script as ASCII; full stops and marks of abbreviation inside a word
/// and joiners are left out.
struct SpokenParts {
    /// As they stand in the text.
    private(set) var inOrder: [String] = []
    private var all: Set<String> = []
    /// The numbers.
    private(set) var numbers: Set<String> = []

    init() {}

    init(of text: some StringProtocol) {
        var part = ""
        var isNumber = false
        for scalar in NFC.decomposed(String(text).lowercased()).unicodeScalars {
            let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
            // ० after a letter abbreviates the word, as in भा०न्या०सं०.
            if Self.isAbbreviating(scalar), !part.isEmpty, !isNumber { continue }
            let isPart = digit != nil || Self.isOfWord(scalar)
            if !isPart || isNumber != (digit != nil) {
                end(&part, isNumber)
                isNumber = digit != nil
            }
            if let digit {
                part += String(Int(digit))
            } else if isPart {
                part.unicodeScalars.append(scalar)
            }
        }
        end(&part, isNumber)
    }

    /// Whether all of some words stand among these, or words that begin with them.
    func hold(_ words: [String]) -> Bool {
        !words.isEmpty
            && words.allSatisfy { word in
                all.contains(word) || word.unicodeScalars.count >= 5 && all.contains { $0.hasPrefix(word) }
            }
    }

    /// Whether there is a word that can be a law's name.
    var nameLaw: Bool {
        all.contains { word in
            word.unicodeScalars.count > 1 && !numbers.contains(word) && !Self.connectives.contains(word)
        }
    }

    mutating func formUnion(_ other: Self) {
        inOrder += other.inOrder
        all.formUnion(other.all)
        numbers.formUnion(other.numbers)
    }

    /// Words that stand before sections and name no law.
    private static let connectives: Set<String> = [
        "sec", "section", "sections", "us", "rw", "read", "with", "and", "under", "धारा", "सहपठित", "va", "khoan",
    ]

    private mutating func end(_ part: inout String, _ isNumber: Bool) {
        guard !part.isEmpty else { return }
        inOrder.append(part)
        all.insert(part)
        if isNumber { numbers.insert(part) }
        part = ""
    }

    private static func isAbbreviating(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "\u{966}", "\u{970}", "\u{200c}", "\u{200d}": true
        default: false
        }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark:
            true
        default: false
        }
    }
}
