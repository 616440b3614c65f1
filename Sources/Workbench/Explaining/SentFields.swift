import Formats

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
        guard path.up == 0 else { return [] }
        let names = path.steps.map { step in
            if case .attribute(let name) = step { "@" + name } else { step.localName }
        }
        let key = Self.key(columns == nil ? names : [path.description], columns, spellings)
        return all.filter { $0.key == key }
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
