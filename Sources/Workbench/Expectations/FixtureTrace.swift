import Adapters
import Contracts
import ContractsTesting
import Formats

/// How a table went over one fixture, record by record, and what each record holds.
struct FixtureTrace {
    /// The records by number.
    private(set) var records: [Int: RecordTrace] = [:]
    /// Every field of each record with its values, whether or not the table reads it.
    private(set) var values: [Int: [String: [String]]] = [:]
    /// How an expression writes the fields.
    private(set) var spellings: [String: String] = [:]
    /// The entry of `inputs` it came by; `nil` where it is refused.
    private(set) var input: Int?

    init(_ bytes: [UInt8], _ adapter: MappedAdapter) {
        let tracer = PlanTracer(adapter, keys: TranslationKeys(secret: Array(FixtureRun.key.utf8)))
        guard let slices = try? FixtureRun.slices(of: bytes, for: adapter.description) else { return }
        for slice in slices {
            input = slice.recognition.input
            for record in tracer.trace(slice) { records[record.number] = record }
            let paths = FieldSurvey.paths(in: slice, inputs: adapter.description.inputs).keys
            for path in paths { spellings[path.description] = path.written }
            let read = SourceValues(of: paths.sorted { $0.description < $1.description }, as: adapter.description)
            for (index, fields) in read.read(slice).enumerated() { values[slice.firstRecord + index] = fields }
        }
    }
}
