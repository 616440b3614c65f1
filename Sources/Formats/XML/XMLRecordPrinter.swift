/// Shows record elements as JSON, and which of their fields are filled; see ``XMLElement/json`` for the convention.
struct XMLRecordPrinter: FormatPrinter {
    private let reader: XMLElementReader

    /// Makes a printer for the records of an input.
    init(input: InputDescription) {
        reader = XMLElementReader(input: input)
    }

    func print(_ slice: UTF8Slice) -> [Result<[UInt8], RecordFailure>] {
        reader.read(slice).map { record in
            record.map { element in
                var output: [UInt8] = []
                element.json.write(into: &output)
                return output
            }
        }
    }

    func paths(in slice: UTF8Slice) -> [SourcePath: Int] {
        var counts: [SourcePath: Int] = [:]
        for case .success(let element) in reader.read(slice) {
            for path in element.filledPaths {
                counts[path, default: 0] += 1
            }
        }
        return counts
    }
}
