package import Formats

/// Reads records as they are printed for programs (`setu records`), so that an adapter in Swift finds in them what it finds in
/// the source itself.
package struct PrintedRecordReader {
    private let layout: RecordLayout
    private let columns: CSVColumnNames?
    private let indices: [String: Int]

    /// Takes the fields to read, and whether records may be rows of a table.
    package init(_ layout: RecordLayout, mayBeRows: Bool) {
        self.layout = layout
        columns = mayBeRows ? CSVColumnNames(layout) : nil
        let paths = layout.fields.enumerated().map { ($1.description, $0) }
        indices = Dictionary(paths, uniquingKeysWith: { first, _ in first })
    }

    /// One record.
    package func record(_ printed: JSONValue) -> NativeRecord {
        if let columns, let row = printed.objectValue, row.allSatisfy({ $0.value.stringValue != nil }) {
            return NativeRecord(values: values(ofRow: row, columns), indices: indices)
        }
        let values = layout.fields.map { path -> NativeRecord.Value in
            path.up == 0 ? Self.value(found(path.steps[...], in: printed)) : .nothing
        }
        return NativeRecord(values: values, indices: indices)
    }

    private func values(ofRow row: [JSONValue.Member], _ columns: CSVColumnNames) -> [NativeRecord.Value] {
        var values = [NativeRecord.Value](repeating: .nothing, count: layout.fields.count)
        for member in row {
            guard let slot = columns.slot(of: member.name), values.indices.contains(slot),
                let text = member.value.stringValue.flatMap(NativeText.cleaned)
            else { continue }
            values[slot] = .texts([text])
        }
        return values
    }

    /// What stands at the end of some steps, the elements of a list each for itself.
    private func found(_ steps: ArraySlice<SourcePath.Step>, in value: JSONValue) -> [JSONValue] {
        guard let step = steps.first else {
            // Objects in a list are rows of their own, which no field of the record is.
            return value.arrayValue?.filter { $0.objectValue == nil } ?? [value]
        }
        let wanted = key(step)
        let holders = value.arrayValue ?? [value]
        return holders.flatMap { holder -> [JSONValue] in
            // Of members of one name the first counts.
            guard let member = holder.objectValue?.first(where: { key(of: $0.name) == wanted }) else { return [] }
            return found(steps.dropFirst(), in: member.value)
        }
    }

    private func key(_ step: SourcePath.Step) -> String {
        let local = layout.spellings[step.localName] ?? step.localName
        if case .attribute = step { return "@" + local }
        return local
    }

    private func key(of member: String) -> String {
        guard member.hasPrefix("@") else { return key(.child(member)) }
        return key(.attribute(String(member.dropFirst())))
    }

    /// Single values as texts; of an element with attributes its text.
    private static func value(_ found: [JSONValue]) -> NativeRecord.Value {
        var texts: [String] = []
        var isStructure = false
        for value in found {
            switch value {
            case .string(let text), .number(let text): texts += NativeText.cleaned(text).map { [$0] } ?? []
            case .boolean(let isTrue): texts.append(isTrue ? "true" : "false")
            case .null: continue
            case .array: isStructure = true
            case .object(let members):
                if members.contains(where: { !$0.name.hasPrefix("@") && $0.name != "#text" }) {
                    isStructure = true
                } else if let text = value["#text"]?.stringValue.flatMap(NativeText.cleaned) {
                    texts.append(text)
                }
            }
        }
        if !texts.isEmpty { return .texts(texts) }
        return isStructure ? .structure : .nothing
    }
}
