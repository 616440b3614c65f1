/// The reference page that maps the contract's members to the names of published standards.
public struct StandardsPage {
    /// The name of the file.
    public static let fileName = "standards.md"

    /// The members of one type or shared definition that have an equivalent.
    private struct Section {
        var name: String
        var rows: [(path: String, property: Property)] = []
    }

    private var sections: [Section] = []
    private var definitions: [Section] = []

    /// Makes the page of some types and of the definitions they share.
    public init(schemas: [EventSchema]) {
        for schema in schemas {
            var section = Section(name: schema.reference)
            collect(schema.root, prefix: "", into: &section)
            if !section.rows.isEmpty { sections.append(section) }
        }
        definitions.removeAll(where: \.rows.isEmpty)
        definitions.sort { $0.name < $1.name }
    }

    private mutating func collect(_ object: ObjectSchema, prefix: String, into section: inout Section) {
        for property in object.properties {
            let path = prefix + property.name
            if !property.equivalents.isEmpty { section.rows.append((path, property)) }
            collect(property.value, path: path, into: &section)
        }
    }

    private mutating func collect(_ value: ValueSchema, path: String, into section: inout Section) {
        switch value {
        case .object(let object, _):
            guard let name = object.reference else { return collect(object, prefix: path + ".", into: &section) }
            // A definition is told once, wherever it is used.
            guard !definitions.contains(where: { $0.name == name }) else { return }
            definitions.append(Section(name: name))
            var inner = Section(name: name)
            collect(object, prefix: "", into: &inner)
            if let index = definitions.firstIndex(where: { $0.name == name }) { definitions[index] = inner }
        case .array(let element, _, _, _): collect(element, path: path + "[]", into: &section)
        case .string, .integer, .number, .boolean: break
        }
    }

    /// The page in Markdown: for each type and definition our member and its names elsewhere.
    public var markdown: String {
        let head = """
            <!-- Generated from Sources/Contracts/Schemas; do not edit. -->
            # Names in other standards

            Members of the contract and what other vocabularies call the same, to translate by. No event is made to these
            standards: their lists of values are their own, and a name here does not say that every value has a like.

            """
        return head + part("Event types", sections) + part("Shared definitions", definitions)
    }

    private func part(_ title: String, _ sections: [Section]) -> String {
        let columns = Standard.allCases
        var text = "\n## \(title)\n\n| Of | Field | \(columns.map(\.title).joined(separator: " | ")) |\n"
        text += "|---|---|" + columns.map { _ in "---|" }.joined() + "\n"
        for section in sections {
            for row in section.rows {
                let names = columns.map { row.property.equivalents[$0].map { "`\($0)`" } ?? "" }
                text += "| `\(section.name)` | `\(row.path)` | \(names.joined(separator: " | ")) |\n"
            }
        }
        return text
    }
}
