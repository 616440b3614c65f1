import Contracts
import Formats
import Text

/// The filled scalars of one record, found by the names a table uses for them.
struct SentFields {
    let all: [SentField]
    private let spellings: [String: String]
    private let columns: CSVColumnNames?

    /// Takes a record as ``Formats/RecordPrinter`` shows it.
    init(_ record: JSONValue, layout: RecordLayout, isTable: Bool) {
        spellings = layout.spellings
        columns = isTable ? CSVColumnNames(layout) : nil
        var found: [SentField] = []
        Self.collect(record, [], into: &found)
        let columns = columns
        let spellings = spellings
        all = found.map { field in
            var field = field
            field.key = Self.key(field.key, columns, spellings)
            return field
        }
    }

    /// The fields a path of the table means.
    func fields(at path: SourcePath) -> [SentField] {
        guard let key = key(of: path) else { return [] }
        return all.filter { $0.key == key }
    }

    /// The fields a path of the table means, and all that is in them.
    func fields(within path: SourcePath) -> [SentField] {
        guard let key = key(of: path) else { return [] }
        return all.filter { $0.key.starts(with: key) }
    }

    /// How fields at a path are found; `nil` for one outside the record.
    private func key(of path: SourcePath) -> [String]? {
        guard path.up == 0 else { return nil }
        let names = path.steps.map { step in
            if case .attribute(let name) = step { "@" + name } else { step.localName }
        }
        return Self.key(columns == nil ? names : [path.description], columns, spellings)
    }

    /// The fields of a name as the sender writes it, or within what has it.
    func fields(named name: String) -> [SentField] {
        all.filter { $0.name == name || $0.name.hasPrefix(name + "/") }
    }

    /// The fields that hold one of some texts and nothing else.
    func fields(holding texts: Set<String>) -> [SentField] {
        let wanted = Set(texts.map(Self.compared))
        return all.filter { wanted.contains(Self.compared($0.text)) }
    }

    private static func compared(_ text: String) -> String { NFC.normalized(text.trimmedOfSpace) }

    /// The fields that nobody reads, or that are ignored on purpose, each with its value or, below the secret view, its shape.
    func unread(
        of layout: RecordLayout,
        inTable: Bool,
        view: Sensitivity
    ) -> [(name: String, value: String, isIgnored: Bool)] {
        let known = KnownFields(layout)
        let ignored = KnownFields(RecordLayout(fields: [], aliases: layout.aliases, ignored: layout.ignored))
        return all.compactMap { field in
            let path = SourcePath(
                steps: field.key.map { $0.hasPrefix("@") ? .attribute(String($0.dropFirst())) : .child($0) }
            )
            let isIgnored = ignored.contains(path, inTable: false)
            guard isIgnored || !known.contains(path, inTable: inTable) else { return nil }
            return (field.name, field.shown(in: view), isIgnored)
        }
    }

    private static func key(_ names: [String], _ columns: CSVColumnNames?, _ spellings: [String: String]) -> [String] {
        if let columns { return names.map { columns.spelling($0) ?? $0 } }
        return names.map { name in
            guard name.hasPrefix("@") else {
                let local = SourcePath.Step.child(name).localName
                return spellings[local] ?? local
            }
            let local = SourcePath.Step.attribute(String(name.dropFirst())).localName
            return "@" + (spellings[local] ?? local)
        }
    }

    private static func collect(_ value: JSONValue, _ names: [String], into found: inout [SentField]) {
        switch value {
        case .object(let members):
            for member in members {
                collect(member.value, member.name == "#text" ? names : names + [member.name], into: &found)
            }
        case .array(let elements):
            for element in elements { collect(element, names, into: &found) }
        case .string(let text):
            if !text.isEmpty {
                found.append(SentField(name: names.joined(separator: "/"), text: text, key: names))
            }
        case .number(let text): found.append(SentField(name: names.joined(separator: "/"), text: text, key: names))
        case .boolean(let isTrue):
            found.append(SentField(name: names.joined(separator: "/"), text: isTrue ? "true" : "false", key: names))
        case .null: break
        }
    }
}
