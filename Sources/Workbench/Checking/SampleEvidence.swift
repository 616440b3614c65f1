import Adapters
import Contracts
import ContractsTesting
import Formats

/// What an adapter's samples show of the fields, values, emits and inputs its table names.
struct SampleEvidence {
    /// One field, of the record or of the rows within it.
    struct Field: Hashable {
        var path: String
        var rows: String?
    }

    /// How often a line's values could be read.
    struct Reading {
        var good = 0
        var bad = 0
        /// The code of the first that could not, and what was expected.
        var code = ""
        var expectation = ""
    }

    /// A line of the table: an emit, and the canonical field.
    struct Line: Hashable {
        var emit: Int
        var canonical: String
    }

    /// What raises an issue where nothing of a list or a register fits.
    private static let unfit: Set<String> = ["CODE_UNMAPPED", "PLACE_UNRESOLVED", "PLACE_CONTRADICTION"]

    /// How often each line's values could be read.
    private(set) var readings: [Line: Reading] = [:]
    /// The emits whose records of one sample share an id and have other names.
    private(set) var sharedIDs: Set<Int> = []
    /// The lines that read places of countries nobody has a register of: what they hold is never found, and not for that wrong.
    private let unregistered: Set<Line>
    /// The names by emit and id, of the present sample.
    private var names: [Int: [Token: String]] = [:]
    /// How many records were read.
    private(set) var records = 0
    /// The fields that some record has.
    private(set) var fields: Set<Field> = []
    /// The values of each field, as far as they are short and few.
    private(set) var values: [Field: Set<String>] = [:]
    /// Fields of the samples that the table does not know.
    private(set) var strangers: Set<String> = []
    /// All fields of the samples.
    private(set) var surveyed: Set<String> = []
    /// How an expression writes them.
    private(set) var spellings: [String: String] = [:]
    /// What holds lists of objects or elements, as far as fields beneath one another tell.
    var lists: Set<String> {
        Set(surveyed.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
    }
    /// The emits that some record reached.
    private(set) var emits: Set<Int> = []
    /// The inputs that some sample came by.
    private(set) var inputs: Set<Int> = []
    /// The samples that were refused as a whole, and why.
    private(set) var refusals: [SampleRefusal] = []
    /// How often each emit's version could be read.
    private(set) var versions: [Int: Reading] = [:]

    private static let maximumValues = 500
    private static let maximumLength = 40

    init(of adapter: MappedAdapter, _ table: MappingTable, in folder: AdapterFolder, places: PlaceCatalog) {
        unregistered = Self.unregistered(table, places)
        let tracer = PlanTracer(adapter, keys: TranslationKeys(secret: Array("check".utf8)))
        let known = KnownFields(adapter.description.layout)
        let rowNames = table.emits.map { $0.each?.path.description ?? $0.columns?.pattern }
        for fixture in folder.fixtures {
            guard let bytes = FixtureFile.read(fixture.inputPath) else { continue }
            names = [:]
            do throws(FramingError) {
                for slice in try FixtureRun.slices(of: bytes, for: adapter.description) {
                    inputs.insert(slice.recognition.input)
                    let descriptions = adapter.description.inputs
                    let isTable = descriptions[slice.recognition.input].format == .csv
                    let surveyed = FieldSurvey.paths(in: slice, inputs: descriptions).keys
                    self.surveyed.formUnion(surveyed.map(\.description))
                    for path in surveyed { spellings[path.description] = path.written }
                    strangers.formUnion(surveyed.filter { !known.contains($0, inTable: isTable) }.map(\.description))
                    for record in tracer.trace(slice) { note(record, rowNames) }
                }
            } catch {
                refusals.append(SampleRefusal(fixture: fixture, error: error))
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

    private mutating func note(_ record: RecordTrace, _ rowNames: [String?]) {
        guard record.failure == nil else { return }
        records += 1
        for value in record.values { note(value, rows: nil) }
        for emit in record.emits {
            if emit.applies {
                emits.insert(emit.emit)
                noteNames(emit)
                switch emit.version {
                case .number, .future: versions[emit.emit, default: Reading()].good += 1
                case .unreadable: versions[emit.emit, default: Reading()].bad += 1
                case .absent, .notMapped: break
                }
                for field in emit.fields where field.origin == .line { note(field, emit.emit) }
            }
            let rows = rowNames.indices.contains(emit.emit) ? rowNames[emit.emit] : nil
            for value in emit.rowValues { note(value, rows: rows) }
        }
    }

    private static func unregistered(_ table: MappingTable, _ places: PlaceCatalog) -> Set<Line> {
        var lines: Set<Line> = []
        for (index, emit) in table.emits.enumerated() {
            for line in emit.map {
                guard let place = line.expression.calls.first(where: { $0.name == "place" }) else { continue }
                let country = place.argument("country")?.value.literal ?? String(table.jurisdiction.prefix(2))
                if places.registers(of: country).isEmpty {
                    lines.insert(Line(emit: index, canonical: line.target.description))
                }
            }
        }
        return lines
    }

    private mutating func noteNames(_ emit: EmitTrace) {
        guard emit.row == nil, let token = emit.identity?.token,
            case .written(let name)? = emit.fields.first(where: { $0.canonical == "child.names" })?.outcome
        else { return }
        if let known = names[emit.emit, default: [:]][token], known != name { sharedIDs.insert(emit.emit) }
        names[emit.emit, default: [:]][token] = name
    }

    private mutating func note(_ field: FieldTrace, _ emit: Int) {
        let line = Line(emit: emit, canonical: field.canonical)
        let unfit = field.issues.first { Self.unfit.contains($0) }
        if unfit == "PLACE_UNRESOLVED", case .written(let place) = field.outcome {
            // Of a state that is known Setu need not carry the districts.
            guard !unregistered.contains(line), !place.contains("\"subdivision\"") else { return }
        }
        switch field.outcome {
        case .unreadable(let code, let expectation): noteBad(line, code, expectation)
        case .written where unfit != nil: noteBad(line, unfit ?? "", "a value the line knows")
        case .written: readings[line, default: Reading()].good += 1
        case .nothing, .missing, .takenBack: break
        }
    }

    private mutating func noteBad(_ line: Line, _ code: String, _ expectation: String) {
        if readings[line]?.bad ?? 0 == 0 {
            readings[line, default: Reading()].code = code
            readings[line]?.expectation = expectation
        }
        readings[line, default: Reading()].bad += 1
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
