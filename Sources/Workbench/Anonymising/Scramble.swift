/// Puts other letters and figures in the place of those of a value: the same shape, another word.
///
/// The same word gives the same result for one key, so that a name in two fields stays one name; without the key it cannot
/// be taken back.
struct Scramble {
    private static let vowels = Array("aeiou".unicodeScalars)
    private static let consonants = Array("bcdfghjklmnprstvz".unicodeScalars)
    /// Ranges of letters that may stand for one another.
    private static let scripts: [ClosedRange<UInt32>] = [
        0x0915...0x0928, 0x092A...0x0930, 0x0995...0x09A8, 0x0430...0x044F, 0x0410...0x042F, 0x0628...0x063A,
        0x0641...0x064A, 0x0E01...0x0E2E, 0x0391...0x03A1, 0x03B1...0x03C9, 0x0450...0x045F, 0x0400...0x040F,
        0x05D0...0x05EA, 0x0561...0x0586, 0x0531...0x0556, 0x0A15...0x0A28, 0x0A95...0x0AA8, 0x0B15...0x0B28,
        0x0C15...0x0C28, 0x0C95...0x0CA8, 0x0D15...0x0D28, 0x0D9A...0x0DB1, 0x0E94...0x0E97, 0x1000...0x1020,
        0x10D0...0x10F0, 0x1200...0x1207, 0x1780...0x17A2, 0x3042...0x3093, 0x30A2...0x30F3, 0x4E00...0x9FA5,
        0xAC00...0xD7A3,
    ]
    /// Latin letters with marks stay; letters of scripts that are not above become this one.
    private static let latin: [ClosedRange<UInt32>] = [0xAA...0x24F, 0x1E00...0x1EFF]

    private let key: UInt64

    /// Takes a key.
    init(key: UInt64) {
        self.key = key
    }

    /// Replaces letters and figures in a range of a text, but not escapes and entities.
    func text(_ scalars: inout [Unicode.Scalar], in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let end = escape(scalars, at: index, before: range.upperBound) else {
                let start = index
                while index < range.upperBound, isWord(scalars[index]) { index += 1 }
                word(&scalars, start..<index)
                if index == start { index += 1 }
                continue
            }
            index = end
        }
    }

    /// Replaces figures and letters so that different ids stay different: at each place one for one.
    func id(_ scalars: inout [Unicode.Scalar], in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = escape(scalars, at: index, before: range.upperBound) {
                index = end
                continue
            }
            let place = UInt64(range.upperBound - index)
            scalars[index] = shifted(scalars[index], by: mixed(key &+ place), isFirst: index == range.lowerBound)
            index += 1
        }
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
            || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
    }

    private func word(_ scalars: inout [Unicode.Scalar], _ range: Range<Int>) {
        var state = range.reduce(key) { mixed($0 ^ UInt64(folded(scalars[$1]))) }
        for index in range {
            state = mixed(state)
            scalars[index] = other(than: scalars[index], state, isFirst: index == range.lowerBound)
        }
    }

    private func folded(_ scalar: Unicode.Scalar) -> UInt32 {
        scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }

    private func other(than scalar: Unicode.Scalar, _ state: UInt64, isFirst: Bool) -> Unicode.Scalar {
        func pick(_ from: [Unicode.Scalar]) -> Unicode.Scalar { from[Int(state % UInt64(from.count))] }
        switch scalar {
        case "a", "e", "i", "o", "u": return pick(Self.vowels)
        case "a"..."z": return pick(Self.consonants)
        case "A", "E", "I", "O", "U": return upper(pick(Self.vowels))
        case "A"..."Z": return upper(pick(Self.consonants))
        default: return figureOrLetter(scalar, state, isFirst: isFirst)
        }
    }

    private func figureOrLetter(_ scalar: Unicode.Scalar, _ state: UInt64, isFirst: Bool) -> Unicode.Scalar {
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
            let zero = scalar.value &- UInt32(value)
            // A number keeps its length, and a 0 at its beginning.
            if isFirst { return value == 0 ? scalar : Unicode.Scalar(zero &+ 1 &+ UInt32(state % 9)) ?? scalar }
            return Unicode.Scalar(zero &+ UInt32(state % 10)) ?? scalar
        }
        guard let script = Self.scripts.first(where: { $0.contains(scalar.value) }) else {
            let isLetter =
                scalar.properties.generalCategory == .otherLetter || scalar.properties.isUppercase
                || scalar.properties.isLowercase
            return !isLetter || Self.latin.contains { $0.contains(scalar.value) } ? scalar : "x"
        }
        return Unicode.Scalar(script.lowerBound + UInt32(state % UInt64(script.count))) ?? scalar
    }

    private func shifted(_ scalar: Unicode.Scalar, by amount: UInt64, isFirst: Bool) -> Unicode.Scalar {
        func turn(_ first: UInt32, _ count: UInt32) -> Unicode.Scalar {
            Unicode.Scalar(first + (scalar.value - first + UInt32(amount % UInt64(count - 1)) + 1) % count) ?? scalar
        }
        switch scalar {
        case "1"..."9" where isFirst: return turn(0x31, 9)
        case "0" where isFirst: return scalar
        case "0"..."9": return turn(0x30, 10)
        case "a"..."f": return turn(0x61, 6)
        case "g"..."z": return turn(0x67, 20)
        case "A"..."F": return turn(0x41, 6)
        case "G"..."Z": return turn(0x47, 20)
        default: break
        }
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
            let zero = scalar.value &- UInt32(value)
            return isFirst ? (value == 0 ? scalar : turn(zero &+ 1, 9)) : turn(zero, 10)
        }
        guard let script = Self.scripts.first(where: { $0.contains(scalar.value) }) else { return scalar }
        return turn(script.lowerBound, UInt32(script.count))
    }

    private func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar { Unicode.Scalar(scalar.value - 32) ?? scalar }

    /// The end of an entity or of an escape that begins here; `nil` where none does.
    private func escape(_ scalars: [Unicode.Scalar], at index: Int, before end: Int) -> Int? {
        if scalars[index] == "\\", index + 1 < end { return min(end, index + (scalars[index + 1] == "u" ? 6 : 2)) }
        guard scalars[index] == "&", let stop = scalars[index..<min(end, index + 10)].firstIndex(of: ";") else {
            return nil
        }
        return stop + 1
    }

    /// One step of SplitMix64.
    private func mixed(_ value: UInt64) -> UInt64 {
        var next = value &+ 0x9E37_79B9_7F4A_7C15
        next = (next ^ (next >> 30)) &* 0xBF58_476D_1CE4_E5B9
        next = (next ^ (next >> 27)) &* 0x94D0_49BB_1331_11EB
        return next ^ (next >> 31)
    }
}
