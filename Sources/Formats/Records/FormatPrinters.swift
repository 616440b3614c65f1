/// Finds the printer of an input.
enum FormatPrinters {
    /// The printer for one of the inputs, or `nil` where there is no such input.
    static func printer(for input: Int, of inputs: [InputDescription]) -> (any FormatPrinter)? {
        guard inputs.indices.contains(input) else { return nil }
        switch inputs[input].format {
        case .csv: return CSVPrinter(inputs[input])
        case .json, .ndjson: return JSONRecordPrinter()
        case .xml: return XMLRecordPrinter(input: inputs[input])
        }
    }
}
