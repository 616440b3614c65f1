import Contracts
import Formats

/// Writes the canonical `name` objects.
struct NameWriter: Sendable {
    /// Where a name is split into given and family name.
    enum Split: Sendable {
        case never
        /// At the first space: given name first.
        case givenFirst
        /// At the first space: family name first.
        case familyFirst
    }

    private let use: WrittenMember
    private let full: WrittenMember
    private let given: WrittenMember
    private let family: WrittenMember
    private let script: WrittenMember
    private let order: WrittenMember
    private let statedOrder: Order?
    private let mark: SensitivityMark
    private let split: Split
    private let fullLength = 500

    /// In which order the table says the parts stand.
    enum Order: String, Sendable {
        case givenFirst
        case familyFirst

        var json: StaticString { self == .givenFirst ? "\"givenFirst\"" : "\"familyFirst\"" }
    }

    /// Makes a writer for the names of an array of some sensitivity.
    init?(_ shape: ObjectSchema, within surrounding: Sensitivity, split: Split, order stated: Order? = nil) {
        guard let use = WrittenMember("use", of: shape, within: surrounding),
            let full = WrittenMember("full", of: shape, within: surrounding),
            let given = WrittenMember("given", of: shape, within: surrounding),
            let family = WrittenMember("family", of: shape, within: surrounding),
            let script = WrittenMember("script", of: shape, within: surrounding),
            let order = WrittenMember("order", of: shape, within: surrounding)
        else { return nil }
        (self.use, self.full, self.given, self.family, self.script) = (use, full, given, family, script)
        self.split = split
        self.order = order
        statedOrder = stated
        mark = .open
    }

    /// Writes the array of a person's names; `false` if a name is longer than names may be.
    func write(_ parts: NameParts, to writer: EventWriter) -> Bool {
        guard parts.official.length <= fullLength, parts.aliases.allSatisfy({ $0.length <= fullLength }) else {
            return false
        }
        writer.out.append(UInt8(ascii: "["))
        write(parts.official, use: "\"official\"", given: parts.given, family: parts.family, to: writer)
        for alias in parts.aliases {
            writer.out.append(UInt8(ascii: ","))
            write(alias, use: "\"alias\"", to: writer)
        }
        writer.out.append(UInt8(ascii: "]"))
        return true
    }

    @inline(__always)
    private func write(
        _ name: TextValue,
        use kind: StaticString,
        given: TextValue? = nil,
        family: TextValue? = nil,
        to writer: EventWriter
    ) {
        writer.out.append(UInt8(ascii: "{"))
        writer.member(use, json: kind)
        writer.member(full, string: name)
        if let given, let family {
            writer.member(self.given, string: given)
            writer.member(self.family, string: family)
        } else if split != .never {
            writeParts(of: name, to: writer)
        }
        if let statedOrder {
            writer.member(order, json: name.place(of: 0x20) < name.length ? statedOrder.json : "\"single\"")
        }
        if let code = Script.code(of: name) {
            let start = writer.out.count
            writer.key(script.key)
            writer.out.append(UInt8(ascii: "\""))
            writer.out.append(code)
            writer.out.append(UInt8(ascii: "\""))
            writer.mark(from: start, value: start, script.mark)
        }
        writer.out.append(UInt8(ascii: "}"))
    }

    /// A name of one word has no family name.
    private func writeParts(of name: TextValue, to writer: EventWriter) {
        let space = name.place(of: 0x20)
        let first = name.part(from: 0, to: space)
        let rest = name.part(from: space, to: name.length).trimmed()
        switch split {
        case .givenFirst:
            writer.member(given, string: first)
            if rest.isPresent { writer.member(family, string: rest) }
        case .familyFirst where rest.isPresent:
            writer.member(given, string: rest)
            writer.member(family, string: first)
        case .familyFirst: writer.member(given, string: first)
        case .never: break
        }
    }
}
