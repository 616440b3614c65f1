/// Tells whether a text is Vietnamese, by its words that no Vietnamese spelling has.
///
/// In TCVN3, VISCII and Windows-1258 nearly every byte beyond ASCII is a letter, so text in one of them can be read in each.
/// But the wrong one gives words with two tones, a tone beside a consonant, or a sign in their midst.
public enum VietnameseSpelling {
    /// How many words of a text in UTF-8 hold letters beyond ASCII as no Vietnamese word does.
    public static func strangeWords(in text: [UInt8]) -> Int {
        var count = 0
        var word = Word()
        for scalar in NFC.decomposed(String(decoding: text, as: UTF8.self)).unicodeScalars {
            if isSeparator(scalar) {
                count += word.isStrange ? 1 : 0
                word = Word()
            } else {
                word.append(scalar.value)
            }
        }
        return count + (word.isStrange ? 1 : 0)
    }

    /// ASCII but letters, the no-break space, and typographic quotes and dashes.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a: false
        case 0..<0x80, 0xa0, 0x2010...0x2027: true
        default: false
        }
    }

    /// What is known of a word from left to right.
    private struct Word {
        private var isEmpty = true
        private var hasTone = false
        /// The letter that marks are set on, in lower case.
        private var base: UInt32 = 0
        private(set) var isStrange = false

        mutating func append(_ scalar: UInt32) {
            defer { isEmpty = false }
            switch scalar {
            case 0..<0x80: base = scalar | 0x20
            case 0x110, 0x111:  // đ stands first
                isStrange = isStrange || !isEmpty
                base = 0
            case 0x300, 0x301, 0x303, 0x309, 0x323:
                isStrange = isStrange || hasTone || !isBase(of: "aeiouy")
                hasTone = true
            case 0x302: isStrange = isStrange || !isBase(of: "aeo")
            case 0x306: isStrange = isStrange || !isBase(of: "a")
            case 0x31b: isStrange = isStrange || !isBase(of: "ou")
            default: isStrange = true
            }
        }

        private func isBase(of vowels: StaticString) -> Bool {
            (0..<vowels.utf8CodeUnitCount).contains { UInt32(vowels.utf8Start[$0]) == base }
        }
    }
}
