/// How a sender calls the fields a layout reads, for answers: the header of a table, else the names in the record itself.
///
/// For people who mend rows, not for the hot path: of JSON and XML the record is read once more.
public struct SentColumns: Sendable {
    /// A record larger than this is not read again only to name what is in it.
    private static let mostBytes = 256 * 1024

    private let slice: FramedSlice
    private let inputs: [InputDescription]
    private let layout: RecordLayout
    /// What the header row of a table says; empty where the slice is not of a table.
    private let header: [String: String]
    /// The names in the record that was asked for last.
    private var record: (index: Int, names: [String: String])?

    /// Reads the header row in the context of a slice, if it is of a table.
    public init(_ slice: FramedSlice, inputs: [InputDescription], layout: RecordLayout) {
        self.slice = slice
        self.inputs = inputs
        self.layout = layout
        header = Self.header(of: slice, inputs, layout)
    }

    /// How the sender calls a field, or several with commas between, from a record of the slice.
    ///
    /// - Parameters:
    ///   - field: the field as the layout has it.
    ///   - index: the record's index in the slice.
    /// - Returns: the name; `nil` where the sender has none for it.
    public mutating func name(of field: String, inRecord index: Int) -> String? {
        let names = names(inRecord: index)
        if let name = find(field[...], in: names) { return name }
        let parts = field.split(separator: ",").map { $0.drop { $0 == " " } }
        let found = parts.compactMap { find($0, in: names) }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    private func find(_ field: Substring, in names: [String: String]) -> String? {
        let field = String(field)
        if let name = names[field] { return name }
        // What an element of an inner list is read for is named from that element on.
        for group in layout.groups {
            if let path = group.path, let name = names["\(path.description)/\(field)"] { return name }
        }
        return nil
    }

    private mutating func names(inRecord index: Int) -> [String: String] {
        guard inputs.indices.contains(slice.recognition.input) else { return [:] }
        if inputs[slice.recognition.input].format == .csv { return header }
        if let record, record.index == index { return record.names }
        let names = read(index)
        record = (index, names)
        return names
    }

    /// Each field of a record by the name the layout has for it.
    private func read(_ index: Int) -> [String: String] {
        guard slice.records.indices.contains(index), Int(slice.records[index].length) <= Self.mostBytes else {
            return [:]
        }
        let alone = slice.keeping(index..<index + 1)
        var names: [String: String] = [:]
        // In order, so that of two spellings in one record the answer is always the same.
        let paths = FieldSurvey.paths(in: alone, inputs: inputs).keys.map { (path: $0, text: $0.description) }
        for (path, text) in paths.sorted(by: { $0.text < $1.text }) {
            let known = SourcePath(steps: path.steps.map(meant)).description
            if names[known] == nil || known == text { names[known] = text }
        }
        return names
    }

    /// A step as the layout's fields have it.
    private func meant(_ step: SourcePath.Step) -> SourcePath.Step {
        switch step {
        case .child(let name): .child(meant(name))
        case .attribute(let name): .attribute(meant(name))
        }
    }

    private func meant(_ sent: String) -> String {
        let name = CSVHeader.normalised(sent)
        return layout.spellings[name] ?? name
    }

    private static func header(
        of slice: FramedSlice,
        _ inputs: [InputDescription],
        _ layout: RecordLayout
    ) -> [String: String] {
        let input = slice.recognition.input
        guard inputs.indices.contains(input), inputs[input].format == .csv else { return [:] }
        var head = slice
        head.body = []
        head.records = []
        var transcoder = SliceTranscoder()
        let columns = CSVColumns(
            context: transcoder.utf8(head, of: inputs).context,
            recognition: slice.recognition,
            input: inputs[input],
            layout: layout
        )
        var names: [String: String] = [:]
        for (column, slot) in columns.slots.enumerated() where layout.fields.indices.contains(Int(slot)) {
            names[layout.fields[Int(slot)].description] = columns.names[column]
        }
        return names
    }
}
