import Text

/// How one name of a source field is written by different senders: `Họ tên trẻ`, `ho_ten_tre`, `HoTenTre`.
///
/// A table names a field once; the styles of spreadsheets and programming languages need no alias. The exact name goes before
/// an alias, and an alias before a style, and a style that would mean two fields means none.
package enum FieldSpelling {
    /// What is compared of a column's name: letters, digits and signs such as `<`, in lower case, Latin letters without their
    /// marks.
    ///
    /// Marks of other scripts are parts of letters and stay. Empty where nothing of that is in it.
    package static func key(of name: String) -> String {
        var key = ""
        for word in words(of: name) { key += word }
        return key
    }

    /// The styles in which a name of Latin letters is written as an identifier: `hoTen`, `HoTen`, `ho_ten`, `ho-ten`, `HO_TEN`,
    /// `hoten`, `HOTEN`; none for names in other scripts.
    static func styles(of name: String) -> [String] {
        let words = words(of: name)
        guard let first = words.first, words.allSatisfy(isIdentifier) else { return [] }
        let capitalised = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let snake = words.joined(separator: "_")
        let joined = words.joined()
        let styles = [
            first + capitalised.dropFirst().joined(), capitalised.joined(), snake, words.joined(separator: "-"),
            snake.uppercased(), joined, joined.uppercased(), capitalised.joined(separator: "_"),
        ]
        var known: Set<String> = [name]
        return styles.filter { known.insert($0).inserted }
    }

    private static func isIdentifier(_ word: String) -> Bool {
        word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }

    /// The words of a name in lower case, as spaces, punctuation and capitals part them.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var last = Kind.other
        let scalars = Array(NFC.decomposed(name).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let kind = Kind(scalar)
            if kind == .latinMark { continue }
            let next = index + 1 < scalars.count ? Kind(scalars[index + 1]) : .other
            // `childName` and `FIRNumber` have two words each, `FIR` one.
            let begins = kind == .capital && (last == .letter || last == .capital && next == .letter)
            if kind == .other || begins {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if kind != .other { word += scalar == "Đ" || scalar == "đ" ? "d" : scalar.properties.lowercaseMapping }
            last = kind
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// What a character is in a name.
    private enum Kind {
        case capital
        case letter
        /// A mark on a Latin letter, which many leave out.
        case latinMark
        case other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter: self = .capital
            // A sign such as < or % tells one column from another.
            case .mathSymbol, .currencySymbol: self = .letter
            case .otherPunctuation where "%&#*".unicodeScalars.contains(scalar): self = .letter
            case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: self = .letter
            case .nonspacingMark, .spacingMark: self = (0x300...0x36F).contains(scalar.value) ? .latinMark : .letter
            default: self = .other
            }
        }
    }
}
