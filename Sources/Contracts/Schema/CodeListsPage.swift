/// The reference page of the code lists, with what each code is called in English, Hindi and Vietnamese.
public struct CodeListsPage {
    /// The name of the file.
    public static let fileName = "code-lists.md"

    private struct Entry {
        var list: CodeList
        var types: [String]
    }

    private var entries: [Entry] = []

    /// Makes the page of the labelled lists of some types.
    public init(schemas: [EventSchema]) {
        for schema in schemas { collect(schema.root, of: schema.reference) }
        entries.sort { $0.list.anchor < $1.list.anchor }
    }

    private mutating func collect(_ object: ObjectSchema, of type: String) {
        for property in object.properties { collect(property.value, in: object, of: type) }
    }

    private mutating func collect(_ value: ValueSchema, in parent: ObjectSchema, of type: String) {
        switch value {
        case .object(let object, _): collect(object, of: type)
        case .array(let element, _, _, _): collect(element, in: parent, of: type)
        case .string(let string): CodeList(string, of: parent).map { note($0, of: type) }
        case .integer, .number, .boolean: break
        }
    }

    private mutating func note(_ list: CodeList, of type: String) {
        guard list.isLabelled else { return }
        if let index = entries.firstIndex(where: { $0.list.name == list.name }) {
            if entries[index].types.last != type { entries[index].types.append(type) }
        } else {
            entries.append(Entry(list: list, types: [type]))
        }
    }

    /// The page in Markdown: a table for each list.
    public var markdown: String {
        let head = """
            <!-- Generated from Sources/Contracts/Schemas; do not edit. -->
            # Code lists

            What each code is called in English, Hindi and Vietnamese, for those who build forms and reports. Events hold codes
            alone. `unmapped` stands where a source's value is in no list of its adapter.

            """
        return head + entries.map(section).joined()
    }

    private func section(_ entry: Entry) -> String {
        let types = entry.types.map { "`\($0)`" }.joined(separator: ", ")
        var text =
            "\n## \(entry.list.name)\n\nIn \(types).\n\n| Code | English | हिन्दी | Tiếng Việt |\n|---|---|---|---|\n"
        for code in entry.list.codes {
            let secret = entry.list.string.secretCategories[code]
            let note = secret.map { " (secret; `\($0)` in lower views)" } ?? ""
            text += row(code, note, entry.list.string.labels)
        }
        for general in Set(entry.list.string.secretCategories.values).sorted() {
            text += row(general, " (in lower views)", entry.list.string.labels)
        }
        return text
    }

    private func row(_ code: String, _ note: String, _ labels: CodeLabels) -> String {
        let words = CodeLabels.languages.map { labels[code, $0] ?? "" }
        return "| `\(code)`\(note) | \(words.joined(separator: " | ")) |\n"
    }
}
