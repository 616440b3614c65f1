import Contracts
import Formats
import Workbench

/// The lists of codes of an event type, as a person reads them.
struct SchemaCodes {
    /// The fields of the type.
    let fields: [SchemaField]

    /// Shows each list once, with every field that takes it.
    func show() {
        let terminal = Terminal.current
        var shown: Set<[String]> = []
        for field in fields {
            guard let list = field.list, shown.insert(list.allowed).inserted else { continue }
            let paths = fields.filter { $0.list?.allowed == list.allowed }.map(\.path)
            terminal.result(terminal.style.bold(paths.joined(separator: ", ")))
            for line in lines(of: list, terminal.style) {
                terminal.result("  " + line)
            }
            terminal.result("")
        }
    }

    private func lines(of list: StringSchema, _ style: Style) -> [String] {
        guard !list.labels.isEmpty else { return [list.allowed.joined(separator: ", ")] }
        var table = TextTable("CODE", "ENGLISH", "HINDI", "VIETNAMESE")
        for code in list.allowed {
            table.rows.append([code] + CodeLabels.languages.map { list.labels[code, $0] ?? "" })
        }
        return table.lines(style)
    }

    /// The codes of a list with their labels.
    static func json(_ list: StringSchema) -> [JSONValue] {
        list.allowed.map { code in
            let labels = CodeLabels.languages.compactMap { language in
                list.labels[code, language].map { JSONValue.Member(name: language, value: .string($0)) }
            }
            return ["code": .string(code), "labels": .object(labels)]
        }
    }
}
