/// A person's name as police and offices write it, taken apart: who is late, the name itself, and what else they are called.
///
/// `LATE MOHAN`, `स्व. हरीश`, `RAJU @ RAJESH`, `राजू उर्फ राजेश`. Nothing is ever split by guessing; the source's spelling
/// stays.
struct NameParts {
    /// Whether a mark of death stands before the name.
    var isLate = false
    /// Whether the text says that the name is not known.
    var isUnknown = false
    /// The name.
    var official: TextValue
    /// The parts of the name, where the source has them in fields of their own.
    var given: TextValue?
    var family: TextValue?
    /// Other names, at most four of a text.
    var aliases: [TextValue] = []

    private static let late = Words(["late", "late.", "lt.", "स्व.", "स्व०", "स्व", "स्वर्गीय", "(late)"])
    private static let aliasMarks = Words(["@", "alias", "urf", "a.k.a.", "aka", "उर्फ", "उर्फ़"])
    private static let unknown = Words([
        "unknown", "not known", "unknown child", "name not known", "no name", "अज्ञात", "नाम अज्ञात", "không biết", "không rõ",
    ])

    @inline(__always)
    init(_ value: TextValue) {
        official = value
        if value.flags.contains(.nonASCII) || Self.mayHoldMarks(value) { takeApart() }
    }

    /// Whether an ASCII name can hold any of the marks: `@`, a full stop, or one of the words' first letters in front of
    /// their second.
    @inline(__always)
    private static func mayHoldMarks(_ value: TextValue) -> Bool {
        var previous: UInt8 = 0x20
        for index in 0..<value.length {
            let byte = value.base[index] | 0x20
            if value.base[index] == UInt8(ascii: "@") || value.base[index] == UInt8(ascii: "(") { return true }
            if previous == 0x20 {
                // late lt. alias aka a.k.a. urf unknown not no name
                switch byte {
                case 0x6c, 0x61, 0x75, 0x6e: return true
                default: break
                }
            }
            previous = byte
        }
        return false
    }

    /// Takes the names of another text as further aliases, each once.
    mutating func add(_ other: NameParts) {
        guard !other.isUnknown else { return }
        for name in [other.official] + other.aliases {
            let isKnown = ([official] + aliases).contains { $0.bytes.elementsEqual(name.bytes) }
            if !isKnown { aliases.append(name) }
        }
    }

    @inline(never)
    private mutating func takeApart() {
        if Self.unknown.contains(official) {
            isUnknown = true
            return
        }
        if let rest = Self.late.restAfterFirstWord(official) {
            isLate = true
            official = rest
        }
        guard let (before, after) = Self.aliasMarks.split(official) else { return }
        var names = [before]
        var rest = after
        while names.count < 5, let (before, after) = Self.aliasMarks.split(rest) {
            names.append(before)
            rest = after
        }
        names.append(rest)
        names.removeAll { !$0.isPresent }
        isUnknown = names.isEmpty
        guard !isUnknown else { return }
        official = names.removeFirst()
        aliases = names
    }
}
