import Adapters
import Contracts
import Formats
import Text

/// Tells why samples are refused: at the line of `inputs` that keeps them out where one does, else at the sample.
struct InputCheck {
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether a line of `inputs` is the cause, so that what else the samples show follows from it.
    private(set) var isOfTable = false
    private let table: MappingTable
    private let seen: Set<Int>
    private var told: [SourceLocation: Int] = [:]

    /// Looks at refusals; `seen` are the entries of `inputs` that some sample comes by.
    init(_ table: MappingTable, _ refusals: [SampleRefusal], seen: Set<Int> = []) {
        self.table = table
        self.seen = seen
        for refusal in refusals where !refusal.isExpected {
            if let slip = slip(of: refusal) {
                isOfTable = true
                tell(slip, refusal)
            } else {
                diagnostics.append(
                    Diagnostic(
                        .refused,
                        "the sample is refused as a whole: \(refusal.error.code.rawValue), expected \(refusal.error.expectation)",
                        at: SourceLocation(file: refusal.fixture.inputPath, line: refusal.error.line, column: 1),
                        suggestion: nil,
                        fix:
                            "mend 'inputs' so that an entry fits; if the sample is to be refused, setu adapter test --record says so"
                    )
                )
            }
        }
    }

    /// What a line of `inputs` says that a sample is not.
    private struct Slip {
        var location: SourceLocation
        var message: String
        var fix: String
    }

    private mutating func tell(_ slip: Slip, _ refusal: SampleRefusal) {
        // One line may keep many samples out.
        guard told.updateValue(1, forKey: slip.location) == nil else { return }
        diagnostics.append(
            Diagnostic(
                .refused,
                "\(slip.message), and so \(refusal.fixture.name) is refused: \(refusal.error.code.rawValue)",
                at: slip.location,
                suggestion: nil,
                fix: slip.fix
            )
        )
    }

    private func slip(of refusal: SampleRefusal) -> Slip? {
        let path = refusal.fixture.inputPath
        guard let bytes = FixtureFile.read(path) else { return nil }
        let file = SampleFile(name: refusal.fixture.name, bytes: bytes)
        guard let way = try? InputFinder(vocabulary: .standard).find(in: file) else { return nil }
        let found = way.description
        let all = table.inputs.indices.filter { table.inputs[$0].description.format == found.format }
        // What takes other samples is not to blame for this one, as long as something else can be.
        let idle = all.filter { !seen.contains($0) }
        let entries = (idle.isEmpty ? all : idle).map { table.inputs[$0] }
        guard let entry = entries.first else {
            guard let only = table.inputs.first else { return nil }
            let isOne = table.inputs.count == 1
            let place = isOne ? only.keyLocations["format"] : table.keyLocations["inputs"]
            return Slip(
                location: place ?? only.location,
                message: "the sample is \(found.format.rawValue), which no entry of 'inputs' is",
                fix: isOne
                    ? "write: format: \(found.format.rawValue)" : "add: - {format: \(found.format.rawValue)}"
            )
        }
        if let slip = charsetSlip(way.charset, refusal.error, entries) { return slip }
        return found.format == .csv ? csvSlip(found, entries) : pathSlip(found, entry)
    }

    private func charsetSlip(_ charset: String, _ error: FramingError, _ entries: [InputRule]) -> Slip? {
        guard error.code == .charsetContradiction,
            let entry = entries.first(where: { entry in
                let charsets = entry.description.charsets.map(\.rawValue)
                return !charsets.isEmpty && !charsets.contains(charset)
            })
        else { return nil }
        let charsets = [charset] + entry.description.charsets.map(\.rawValue)
        return Slip(
            location: entry.keyLocations["charsets"] ?? entry.location,
            message: "the sample is in \(charset), which this does not name",
            fix: "write: charsets: [\(charsets.joined(separator: ", "))]"
        )
    }

    private func csvSlip(_ found: InputDescription, _ entries: [InputRule]) -> Slip? {
        let names: [UInt8: String] = [0x2c: "\",\"", 0x3b: "\";\"", 0x09: "tab", 0x7c: "pipe"]
        guard let delimiter = found.delimiters.first, let name = names[delimiter], let entry = entries.first else {
            return nil
        }
        if entries.allSatisfy({ !$0.description.delimiters.isEmpty && !$0.description.delimiters.contains(delimiter) })
        {
            return Slip(
                location: entry.keyLocations["delimiter"] ?? entry.location,
                message: "the cells of the sample are separated by \(name), which this does not name",
                fix: "write: delimiter: \(name)"
            )
        }
        let row = found.headerRow ?? 1
        if let header = entry.description.headerRow, header != row, entries.count == 1 {
            return Slip(
                location: entry.keyLocations["header"] ?? entry.location,
                message: "the header of the sample is in row \(row)",
                fix: "write: header: {row: \(row)}"
            )
        }
        return nil
    }

    private func pathSlip(_ found: InputDescription, _ entry: InputRule) -> Slip? {
        guard let path = entry.description.recordsPath else { return nil }
        let fix: String
        if let right = found.recordsPath {
            fix =
                found.namespaces.isEmpty
                ? "write: records: \"\(right)\"" : "its records seem to be at \(right); setu records shows a file"
        } else {
            let usual = found.format == .xml ? "the children of the root element" : "the elements of the array"
            fix = "leave 'records' out: then \(usual) are the records"
        }
        return Slip(
            location: entry.keyLocations["records"] ?? entry.location,
            message: "the records of the sample are not at \(path)",
            fix: fix
        )
    }
}
