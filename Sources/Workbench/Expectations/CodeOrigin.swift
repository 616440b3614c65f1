import Adapters
import Formats

/// Finds the row of a code list that gives a wrong code, or lacks a value, where not the line that names the list is to blame.
struct CodeOrigin {
    let table: MappingTable
    let record: RecordTrace?

    /// The row, or the line that should name another list; `nil` where the line reads no list.
    func origin(_ line: MappingLine, _ emit: Int, _ difference: ExpectedDifference) -> DifferenceOrigin? {
        guard let record,
            let call = line.expression.calls.last(where: { ["code", "codeIn", "words"].contains($0.name) }),
            let name = call.unlabelled.last, let list = table.codeLists[name.value.literal]
        else { return nil }
        let fields = record.emits.filter { $0.emit == emit }.flatMap(\.fields)
            .filter { $0.canonical == line.target.description }
        let values = fields.flatMap(\.sources).flatMap { [$0.text] + $0.items }.filter { !$0.isEmpty }
        let rows = values.compactMap { list[$0] }
        if Self.isRelation(difference), let row = rows.first, let place = row.location {
            let relation = difference.expected?.stringValue ?? "exact"
            return DifferenceOrigin(place, "this row", fix: "write: \(Self.row(row.source, row.code)),\(relation)")
        }
        let codes = Self.codes(difference.expected)
        let unknown = values.filter { list[$0] == nil }
        let wrong = rows.filter { !codes.isEmpty && !codes.contains($0.code) }
        if !wrong.isEmpty || !unknown.isEmpty, let other = otherList(values, codes, beside: list, line) {
            return DifferenceOrigin(name.value.location, "this list", suggestion: other)
        }
        if let row = wrong.first(where: { $0.location != nil }), let place = row.location {
            return DifferenceOrigin(place, "this row", fix: codes.first.map { "write: \(Self.row(row.source, $0))" })
        }
        for value in unknown {
            if let near = NearestRow.of(value, in: list, codes: codes), let place = near.location {
                return DifferenceOrigin(place, "this row", fix: "write: \(Self.row(value, near.code))")
            }
        }
        guard let value = unknown.first, let code = codes.first else { return nil }
        return DifferenceOrigin(
            name.value.location,
            "the list '\(list.name)', which has no such value,",
            fix: "add to \(list.name).csv: \(Self.row(value, code))"
        )
    }

    /// Another list that gives what is expected of every value, where this one is not the field's by its name.
    private func otherList(
        _ values: [String],
        _ codes: [String],
        beside list: CodeList,
        _ line: MappingLine
    ) -> String? {
        guard !codes.isEmpty else { return nil }
        let others = table.codeLists.keys.sorted().filter { name in
            name != list.name
                && values.contains { table.codeLists[name]?[$0].map { codes.contains($0.code) } ?? false }
        }
        guard let other = others.first(where: { Self.isNamed($0, after: line) }) ?? others.first else { return nil }
        return Self.isNamed(list.name, after: line) && !Self.isNamed(other, after: line) ? nil : other
    }

    /// Whether a list is called what a line's field is: `missing-type` and `missingType`.
    private static func isNamed(_ list: String, after line: MappingLine) -> Bool {
        let field = line.target.description.split(separator: ".").last.map(String.init) ?? ""
        return FieldSpelling.key(of: list) == FieldSpelling.key(of: field)
    }

    private static func isRelation(_ difference: ExpectedDifference) -> Bool {
        guard case .field(let path) = difference.subject else { return false }
        let relations: Set<String?> = ["exact", "broader", "narrower"]
        return path.hasSuffix(".mapping") && relations.contains(difference.expected?.stringValue)
            && relations.contains(difference.got?.stringValue)
    }

    /// The codes that are expected.
    private static func codes(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let code): [code]
        case .object: [value?["code"]?.stringValue].compactMap(\.self)
        case .array(let elements): elements.flatMap { codes($0) }
        default: []
        }
    }

    private static func row(_ value: String, _ code: String) -> String {
        "\(value.contains(where: { ",\"".contains($0) }) ? "\"\(value.replacing("\"", with: "\"\""))\"" : value),\(code)"
    }
}
