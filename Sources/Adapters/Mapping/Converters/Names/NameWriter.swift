import Contracts
import Formats

/// Writes the canonical `name` objects.
///
/// A class, so that writing a name in every record copies nothing.
final class NameWriter: Sendable {
    /// Where a name is split into given and family name.
    enum Split: Sendable {
        case never
        /// At the first space: given name first.
        case givenFirst
        /// At the first space: family name first.
        case familyFirst
    }

    /// What is the same of a name of one spelling, where every view that shows the name shows it; `nil`: not all of it is.
    private let frame: Frame?
    private let official: FixedMember
    private let alias: FixedMember
    private let full: WrittenMember
    private let given: WrittenMember
    private let family: WrittenMember
    private let latin: FixedMember
    private let devanagari: FixedMember
    /// What is said of the order of a name of several words, and of a name of one, where the table says anything.
    private let order: (several: FixedMember, single: FixedMember)?
    private let split: Split
    private let fullLength = 500

    /// What stands around a person's one name.
    private struct Frame {
        /// Up to the name: `[{"use":"official","full":`.
        let beginning: EncodedKey
        /// From the script on: `,"script":"Latn"}]`.
        let latinEnd: EncodedKey
        let devanagariEnd: EncodedKey
        let otherEnd = EncodedKey(bytes: Array("}]".utf8))

        init(_ use: WrittenMember, _ full: WrittenMember, _ script: WrittenMember) {
            func end(_ value: Script) -> EncodedKey { script.key.followed(by: "\"\(value.rawValue)\"}]") }
            let first = String(decoding: use.key.bytes.dropFirst(), as: UTF8.self)
            let second = String(decoding: full.key.bytes, as: UTF8.self)
            beginning = EncodedKey(bytes: Array("[{\(first)\"official\"\(second)".utf8))
            latinEnd = end(.latin)
            devanagariEnd = end(.devanagari)
        }
    }

    /// In which order the table says the parts stand.
    enum Order: String, Sendable {
        case givenFirst
        case familyFirst
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
        let isOpenAlways = [use, full, script].allSatisfy(\.mark.isOpenAlways)
        frame = isOpenAlways ? Frame(use, full, script) : nil
        official = FixedMember(use, json: "\"official\"")
        alias = FixedMember(use, json: "\"alias\"")
        (self.full, self.given, self.family) = (full, given, family)
        latin = FixedMember(script, json: "\"\(Script.latin.rawValue)\"")
        devanagari = FixedMember(script, json: "\"\(Script.devanagari.rawValue)\"")
        self.order = stated.map {
            (FixedMember(order, json: "\"\($0.rawValue)\""), FixedMember(order, json: "\"single\""))
        }
        self.split = split
    }

    /// Writes the array of a person's one name; `false` if it is longer than names may be.
    func write(plain name: TextValue, to writer: EventWriter) -> Bool {
        guard name.length <= fullLength else { return false }
        guard let frame else {
            writer.out.append(UInt8(ascii: "["))
            write(name, use: official, to: writer)
            writer.out.append(UInt8(ascii: "]"))
            return true
        }
        _ = writer.key(frame.beginning, string: name)
        writer.content &+= 1
        if split != .never { writeParts(of: name, to: writer) }
        writeOrder(of: name, to: writer)
        writer.markOpen()
        switch Script(of: name) {
        case .latin: writer.plain(frame.latinEnd)
        case .devanagari: writer.plain(frame.devanagariEnd)
        case nil: writer.plain(frame.otherEnd)
        }
        return true
    }

    /// Writes the array of a person's names; `false` if a name is longer than names may be.
    func write(_ parts: NameParts, to writer: EventWriter) -> Bool {
        guard parts.official.length <= fullLength, parts.aliases.allSatisfy({ $0.length <= fullLength }) else {
            return false
        }
        writer.out.append(UInt8(ascii: "["))
        write(parts.official, use: official, given: parts.given, family: parts.family, to: writer)
        for alias in parts.aliases {
            writer.out.append(UInt8(ascii: ","))
            write(alias, use: self.alias, to: writer)
        }
        writer.out.append(UInt8(ascii: "]"))
        return true
    }

    @inline(__always)
    private func write(
        _ name: TextValue,
        use: FixedMember,
        given: TextValue? = nil,
        family: TextValue? = nil,
        to writer: EventWriter
    ) {
        writer.out.append(UInt8(ascii: "{"))
        writer.member(use)
        writer.member(full, string: name)
        if let given, let family {
            writer.member(self.given, string: given)
            writer.member(self.family, string: family)
        } else if split != .never {
            writeParts(of: name, to: writer)
        }
        writeOrder(of: name, to: writer)
        switch Script(of: name) {
        case .latin: writer.member(latin)
        case .devanagari: writer.member(devanagari)
        case nil: break
        }
        writer.out.append(UInt8(ascii: "}"))
    }

    @inline(__always)
    private func writeOrder(of name: TextValue, to writer: EventWriter) {
        if let order { writer.member(name.place(of: 0x20) < name.length ? order.several : order.single) }
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
