import Adapters
import Contracts
import Formats

/// What an adapter's samples show of the fields, values, emits and inputs its table names.
struct SampleEvidence {
    /// One field, of the record or of the rows within it.
    struct Field: Hashable {
        var path: String
        var rows: String?
    }

    /// How many records were read.
    private(set) var records = 0
    /// The fields that some record has.
    private(set) var fields: Set<Field> = []
    /// The values of each field, as far as they are short and few.
    private(set) var values: [Field: Set<String>] = [:]
    /// Fields of the samples that the table does not know.
    private(set) var strangers: Set<String> = []
    /// The emits that some record reached.
    private(set) var emits: Set<Int> = []
    /// The inputs that some sample came by.
    private(set) var inputs: Set<Int> = []
    /// The samples that were refused as a whole, and why.
    private(set) var refusals: [(fixture: AdapterFixture, error: FramingError)] = []

    private static let maximumValues = 500
    private static let maximumLength = 40

    init(of adapter: MappedAdapter, in folder: AdapterFolder) {
        let tracer = PlanTracer(adapter, keys: TranslationKeys(secret: Array("check".utf8)))
        let known = KnownFields(adapter.layout)
        let groups = adapter.description.emits.isEmpty ? [] : adapter.layout.groups
        for fixture in folder.fixtures {
            guard let bytes = SampleFile.read(fixture.inputPath) else { continue }
            do throws(FramingError) {
                for slice in try SampleFile.slices(of: bytes, for: adapter.description) {
                    inputs.insert(slice.recognition.input)
                    let descriptions = adapter.description.inputs
                    let isTable = descriptions[slice.recognition.input].format == .csv
                    let surveyed = FieldSurvey.paths(in: slice, inputs: descriptions).keys
                    strangers.formUnion(surveyed.filter { !known.contains($0, inTable: isTable) }.map(\.description))
                    for record in tracer.trace(slice) { note(record, groups) }
                }
            } catch {
                refusals.append((fixture, error))
            }
        }
    }

    /// How a row's kind is written in ``Field``.
    static func name(_ rows: RecordLayout.Group.Rows?) -> String? {
        switch rows {
        case .elements(let path): path.description
        case .columns(let pattern): pattern
        case nil: nil
        }
    }

    private mutating func note(_ record: RecordTrace, _ groups: [RecordLayout.Group]) {
        guard record.failure == nil else { return }
        records += 1
        for value in record.values { note(value, rows: nil) }
        for emit in record.emits {
            if emit.applies { emits.insert(emit.emit) }
            let paths = emit.rowValues.map(\.path)
            let group = groups.first { $0.fields == paths }
            for value in emit.rowValues { note(value, rows: Self.name(group?.rows)) }
        }
    }

    private mutating func note(_ value: TracedValue, rows: String?) {
        guard value.kind != .absent else { return }
        let field = Field(path: value.path.description, rows: rows)
        fields.insert(field)
        for text in [value.text] + value.items
        where !text.isEmpty && text.count <= Self.maximumLength && values[field, default: []].count < Self.maximumValues
        {
            values[field, default: []].insert(text)
        }
    }
}
