/// Writes the parts of a ``SchemaPage``.
struct SchemaPageWriter {
    /// What was written so far.
    private(set) var text = ""
    private var lists: [(path: String, list: CodeList)] = []

    mutating func writeHead(_ schema: EventSchema) {
        let topics = Sensitivity.allCases.map { "`cp.\($0.topicInfix)\(schema.name).v\(schema.major)`" }
        text += """
            <!-- Generated from Sources/Contracts/Schemas; do not edit. -->
            # \(schema.title) (`\(schema.reference)`)

            \(schema.summary)

            | | |
            |---|---|
            | CloudEvents type | `\(schema.eventType)` |
            | Entity in subjects | `\(schema.entity)` |
            | Topics, open to secret | \(topics.joined(separator: ", ")) |


            """
    }

    mutating func writeFields(_ schema: EventSchema) {
        text += """
            ## Fields

            *Required*: ● in every event; ◐ in every event, with a value of its own where an emergency leaves it unknown; ◆ an
            emergency is not published without it. *By*: who fills it, the adapter's table or the gateway itself. *Who sees
            it*: the lowest view that shows it as it is. *Open view*: how it looks to everyone. *Beside a secret*: what becomes
            of it in the open and the restricted view of an event with a secret category.

            | Field | Type | Required | By | Who sees it | Open view | Beside a secret | What it is |
            |---|---|---|---|---|---|---|---|

            """
        writeFields(of: schema.root, prefix: "")
        text += "\n"
    }

    private mutating func writeFields(of object: ObjectSchema, prefix: String) {
        for property in object.properties {
            let path = prefix + property.name
            let cells = [
                "`\(path)`", type(of: property.value), requirement(of: property),
                property.isDerived ? "gateway" : "table",
                property.sensitivity.name, openView(of: property), besideSecret(property),
                property.summary.replacing("|", with: "\\|"),
            ]
            text += "| \(cells.joined(separator: " | ")) |\n"
            writeInside(property.value, path: path, of: object)
        }
    }

    private mutating func writeInside(_ value: ValueSchema, path: String, of parent: ObjectSchema) {
        switch value {
        case .object(let object, _): writeFields(of: object, prefix: path + ".")
        case .array(let element, _, _, let key): writeInside(element, path: path + "[\(key ?? "")]", of: parent)
        case .string(let string): CodeList(string, of: parent).map { lists.append((path, $0)) }
        case .integer, .number, .boolean: break
        }
    }

    private func type(of value: ValueSchema) -> String {
        switch value {
        case .object(_, let definition): definition ?? "object"
        case .array(let element, _, let most, _): "up to \(most) × \(type(of: element))"
        case .string(let string): string.allowed.isEmpty ? string.definition ?? "string" : "one of a list"
        case .integer(let range): "integer, \(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "number, \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "boolean"
        }
    }

    private func requirement(of property: Property) -> String {
        if property.isEssential { return "◆" }
        guard property.isRequired else { return "" }
        return property.unknown == nil ? "●" : "◐"
    }

    private func openView(of property: Property) -> String {
        guard property.sensitivity > .open else { return "as it is" }
        return switch property.openForm {
        case .token: "token"
        case .ageBand: "left out; see `ageBand`"
        case .district: "left out; see `district`"
        case .drop: "left out"
        }
    }

    private func besideSecret(_ property: Property) -> String {
        switch property.whenSecret {
        case .drop: "left out"
        case .quarter: "its quarter"
        case nil: ""
        }
    }

    /// Lists of values, each once with every field that takes it.
    mutating func writeCodes(_ schema: EventSchema) {
        guard !lists.isEmpty else { return }
        text += "## Lists of values\n\n| Values | Fields | In words |\n|---|---|---|\n"
        var written: Set<[String]> = []
        for (_, list) in lists where written.insert(list.codes).inserted {
            let values = list.codes.map { code in
                list.string.secretCategories[code].map { "`\(code)` (secret; `\($0)` in lower views)" } ?? "`\(code)`"
            }
            let fields = lists.filter { $0.list.codes == list.codes }.map { "`\($0.path)`" }
            let words = list.isLabelled ? "[\(list.name)](\(CodeListsPage.fileName)#\(list.anchor))" : ""
            text += "| \(values.joined(separator: ", ")) | \(fields.joined(separator: ", ")) | \(words) |\n"
        }
        text += "\n"
    }

    mutating func writeExamples(_ schema: EventSchema) {
        guard !schema.examples.isEmpty else { return }
        text += "## Examples\n\nThe `data` of whole events; the people are invented.\n"
        for example in schema.examples {
            text += "\n```json\n\(String(decoding: example, as: UTF8.self))\n```\n"
        }
    }
}
