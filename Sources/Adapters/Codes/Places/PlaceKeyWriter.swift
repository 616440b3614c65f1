/// Writes the key of one name; see ``PlaceNameForm`` for what stays of it.
struct PlaceKeyWriter {
    private let key: UnsafeMutableRawBufferPointer
    private let form: PlaceNameForm
    private(set) var length = 0
    /// The tone of the syllable being written.
    private var tone: UInt8 = 0
    private var isSpacePending = false

    /// Writes into a buffer that holds five times as many bytes as the name.
    init(_ key: UnsafeMutableRawBufferPointer, form: PlaceNameForm) {
        self.key = key
        self.form = form
    }

    /// Writes a name as ``CodeKey`` folds it.
    mutating func write(_ name: UnsafeRawBufferPointer) {
        var position = 0
        while position < name.count {
            let byte = name[position]
            if byte < 0x80 {
                ascii(byte)
                position += 1
            } else {
                position += wide(name, at: position)
            }
        }
        endSyllable()
    }

    private mutating func ascii(_ byte: UInt8) {
        switch byte {
        case 0x61...0x7a, 0x30...0x39: letter(byte)
        case UInt8(ascii: "&"):
            endSyllable()
            for letter in [0x61, 0x6e, 0x64] as [UInt8] { self.letter(letter) }
            endSyllable()
        default: endSyllable()
        }
    }

    /// Writes what is not ASCII and returns how many bytes it took.
    private mutating func wide(_ name: UnsafeRawBufferPointer, at position: Int) -> Int {
        let second = position + 1 < name.count ? name[position + 1] : 0
        let third = position + 2 < name.count ? name[position + 2] : 0
        let first = name[position]
        switch first {
        case 0xc2...0xdf:
            let scalar = UInt32(first & 0x1f) << 6 | UInt32(second & 0x3f)
            if !latin(scalar) { copy(name, position, 2) }
            return 2
        case 0xe0...0xef:
            let scalar = UInt32(first & 0x0f) << 12 | UInt32(second & 0x3f) << 6 | UInt32(third & 0x3f)
            switch scalar {
            case 0x2010...0x201f: endSyllable()
            case 0x0900...0x097f where form == .loose: return devanagari(scalar, name, at: position)
            default: if !latin(scalar) { copy(name, position, 3) }
            }
            return 3
        default:
            copy(name, position, 4)
            return 4
        }
    }

    private mutating func latin(_ scalar: UInt32) -> Bool {
        guard let letter = LatinLetter.of(scalar) else { return false }
        if letter.tone != 0 { tone = letter.tone }
        if form == .loose, letter.base != 0 {
            self.letter(letter.base)
            return true
        }
        self.letter(letter.toneless.0)
        if letter.length > 1 { append(letter.toneless.1) }
        if letter.length > 2 { append(letter.toneless.2) }
        return true
    }

    /// Without nukta, and each nasal before a consonant as the anusvara it can be written as: चम्पावत as चंपावत.
    private mutating func devanagari(_ scalar: UInt32, _ name: UnsafeRawBufferPointer, at position: Int) -> Int {
        switch scalar {
        case 0x93c: return 3
        case 0x901:
            anusvara()
            return 3
        case 0x919, 0x91e, 0x923, 0x928, 0x92e:
            // A virama behind it, and something behind that.
            let isNasal =
                position + 8 < name.count && name[position + 3] == 0xe0 && name[position + 4] == 0xa5
                && name[position + 5] == 0x8d && name[position + 6] == 0xe0
            guard isNasal else { break }
            anusvara()
            return 6
        case 0x964, 0x965, 0x970:
            endSyllable()
            return 3
        default: break
        }
        copy(name, position, 3)
        return 3
    }

    private mutating func anusvara() {
        letter(0xe0)
        append(0xa4)
        append(0x82)
    }

    private mutating func copy(_ name: UnsafeRawBufferPointer, _ position: Int, _ count: Int) {
        letter(name[position])
        for offset in 1..<max(count, 2) where offset < count && position + offset < name.count {
            append(name[position + offset])
        }
    }

    /// The first byte of a letter, after the space that was met before it.
    private mutating func letter(_ byte: UInt8) {
        if isSpacePending, form != .loose { append(0x20) }
        isSpacePending = false
        append(byte)
    }

    private mutating func endSyllable() {
        if form == .written, tone != 0 { append(tone) }
        tone = 0
        isSpacePending = length > 0
    }

    private mutating func append(_ byte: UInt8) {
        guard length < key.count else { return }
        key[length] = byte
        length += 1
    }
}
