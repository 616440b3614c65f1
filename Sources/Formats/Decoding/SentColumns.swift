/// How the header row of a table that was sent calls the fields a layout reads, for answers to its sender.
public struct SentColumns: Sendable {
    private var names: [String: String] = [:]

    /// Reads the header row in the context of a slice; empty where the slice is not of a table.
    public init(_ slice: FramedSlice, inputs: [InputDescription], layout: RecordLayout) {
        let input = slice.recognition.input
        guard inputs.indices.contains(input), inputs[input].format == .csv else { return }
        var head = slice
        head.body = []
        head.records = []
        var transcoder = SliceTranscoder()
        let columns = CSVColumns(
            context: transcoder.utf8(head).context,
            recognition: slice.recognition,
            input: inputs[input],
            layout: layout
        )
        for (column, slot) in columns.slots.enumerated() where layout.fields.indices.contains(Int(slot)) {
            names[layout.fields[Int(slot)].description] = columns.names[column]
        }
    }

    /// The name of the column that a field, or several with commas between, was read from; `nil` where none is known.
    public func name(of field: String) -> String? {
        if let name = names[field] { return name }
        let parts = field.split(separator: ",").map { $0.drop { $0 == " " } }
        let found = parts.compactMap { names[String($0)] }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }
}
