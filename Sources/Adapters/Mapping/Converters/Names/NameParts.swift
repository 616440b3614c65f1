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
    /// Whose child or wife the text says they are: what stands behind S/o, D/o, पुत्र.
    var relative: TextValue?
    /// Whether the name is nothing but first letters.
    var isInitialsOnly = false

    private static let relations = Words([
        "s/o", "s/o.", "d/o", "d/o.", "w/o", "w/o.", "c/o", "c/o.", "son of", "daughter of", "wife of", "पुत्र", "पुत्री",
        "पत्नी",
        "सुपुत्र", "सुपुत्री", "आत्मज", "आत्मजा",
    ])
    private static let honorifics = Words([
        "km.", "km", "kum.", "ku.", "kumari.", "smt.", "smt", "shri", "sh.", "mr.", "mr", "mrs.", "mrs", "ms.", "ms",
        "miss",
        "master", "कु०", "कु॰", "कु.", "श्री", "श्रीमती", "सुश्री", "मास्टर",
    ])
    private static let babyOf = Words(["baby of", "b/o", "b/o.", "newborn of", "infant of"])

    private static let late = Words(["late", "late.", "lt.", "स्व.", "स्व०", "स्व", "स्वर्गीय", "(late)"])
    private static let aliasMarks = Words(["@", "alias", "urf", "a.k.a.", "aka", "उर्फ", "उर्फ़"])
    private static let unknown = Words([
        "unknown", "not known", "unknown child", "unknown boy", "unknown girl", "name not known", "no name", "अज्ञात",
        "नाम अज्ञात",
        "अज्ञात बालक", "अज्ञात बालिका", "अज्ञात बच्चा", "नवजात शिशु", "không biết", "không rõ",
    ])

    /// What any of the marks begins with.
    private static let beginnings = WordBeginnings(of: [relations, honorifics, babyOf, late, aliasMarks, unknown])

    @inline(__always)
    init(_ value: TextValue) {
        official = value
        if !Self.isPlain(value) { takeApart() }
    }

    /// Whether a text surely is a name and nothing else, as nearly all are: there is nothing to be taken apart.
    static func isPlain(_ value: TextValue) -> Bool { !beginnings.mayStand(in: value) }

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
        cutRelation()
        if isUnknown || isNothing(official) {
            isUnknown = true
            return
        }
        if let rest = Self.honorifics.restAfterFirstWord(official) { official = rest }
        if let rest = Self.late.restAfterFirstWord(official) {
            isLate = true
            official = Self.honorifics.restAfterFirstWord(rest) ?? rest
        }
        isInitialsOnly = InitialsOnly.isMet(by: official)
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

    /// Whether a text says that there is no name: अज्ञात, Unknown Child 3, Baby of Sunita.
    private func isNothing(_ text: TextValue) -> Bool {
        if Self.unknown.contains(text) { return true }
        var end = text.length
        while end > 0, text.base[end - 1] &- 48 < 10 || text.base[end - 1] == 0x20 { end -= 1 }
        return end < text.length && end > 0 && Self.unknown.contains(text.part(from: 0, to: end))
    }

    /// Takes off what stands behind S/o, D/o or पुत्र, and a child that is only somebody's baby.
    private mutating func cutRelation() {
        if let mother = Self.babyOf.restAfterFirstWords(official) {
            relative = mother
            isUnknown = true
            return
        }
        if let rest = Self.relations.restAfterFirstWord(official) {
            official = Self.honorifics.restAfterFirstWord(rest) ?? rest
            return
        }
        guard let (before, after) = Self.relations.split(official, atSign: false), before.isPresent, after.isPresent
        else { return }
        official = before
        relative = Self.honorifics.restAfterFirstWord(after) ?? after
    }
}
