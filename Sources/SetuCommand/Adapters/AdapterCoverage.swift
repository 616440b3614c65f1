import Adapters
import Contracts
import ContractsTesting
import Formats
import Workbench

/// What an adapter's samples show that it leaves: source fields nobody reads, canonical fields nobody fills, codes without
/// a mapping.
struct AdapterCoverage {
    /// Source fields that hold a value and are neither mapped nor ignored, and in how many records.
    private(set) var unread: [String: Int] = [:]
    /// Canonical fields a table can fill and no event has, by event type.
    private(set) var unfilled: [String: [String]] = [:]
    /// Canonical fields with a code that is not in its list, and how often.
    private(set) var unmapped: [String: Int] = [:]
    /// How many fixtures were read.
    private(set) var fixtures = 0

    private var filled: [String: Set<String>] = [:]

    /// Reads the samples of an adapter.
    /// - Throws: ``CommandFailure`` where a sample cannot be read.
    init(of adapter: any Adapter, in folder: AdapterFolder) throws {
        let run = FixtureRun(adapter: adapter)
        for fixture in folder.fixtures {
            fixtures += 1
            try survey(fixture, adapter)
            for event in try fixture.translate(with: run).whole {
                note(event, adapter.description)
            }
        }
        guard fixtures > 0 else { return }
        for schema in adapter.description.emits {
            let present = filled[schema.eventType] ?? []
            unfilled[schema.reference] = SchemaField.all(of: schema)
                .filter { !$0.property.isDerived && !present.contains($0.path) && !$0.isInside(of: present) }
                .map(\.path)
        }
    }

    private mutating func survey(_ fixture: AdapterFixture, _ adapter: any Adapter) throws {
        let description = adapter.description
        let framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var reader = SliceReader(file: try InputFile(fixture.inputPath), framer: framer)
        let known = KnownFields(adapter.description.layout)
        do {
            try reader.readAll { slice in
                for (path, records) in FieldSurvey.paths(in: slice, inputs: description.inputs)
                where !known.contains(path, inTable: description.inputs[slice.recognition.input].format == .csv) {
                    unread[path.description, default: 0] += records
                }
            }
        } catch is SubmissionRefusal {
            // A sample of a refused delivery shows no fields.
        }
    }

    private mutating func note(_ event: JSONValue, _ description: AdapterDescription) {
        guard let type = event["type"]?.stringValue, let data = event["data"] else { return }
        note(data, at: "", of: type)
    }

    private mutating func note(_ value: JSONValue, at path: String, of type: String) {
        filled[type, default: []].insert(path)
        switch value {
        case .object(let members):
            if members.contains(where: { $0.name == "code" && $0.value == "unmapped" }) {
                unmapped[path, default: 0] += 1
            }
            for member in members {
                note(member.value, at: path.isEmpty ? member.name : "\(path).\(member.name)", of: type)
            }
        case .array(let elements):
            for element in elements {
                note(element, at: path + "[]", of: type)
            }
        default:
            break
        }
    }

    /// The findings, a line each, for a person.
    var lines: [String] {
        unread.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map {
                "source field \($0.key) is neither mapped nor ignored (\(grouped($0.value)) records of the samples)"
            }
            + unmapped.sorted { $0.key < $1.key }
            .map { "\($0.key) has a code that is not in its list (\(grouped($0.value)) events of the samples)" }
            + unfilled.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
            .map { "\($0.key) fields no sample fills: \($0.value.joined(separator: ", "))" }
    }

    /// As `--json` tells them.
    var json: JSONValue {
        func counts(_ counts: [String: Int]) -> JSONValue {
            .object(counts.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .number(String($0.value))) })
        }
        return [
            "fixtures": .number(String(fixtures)),
            "unread": counts(unread),
            "unmapped": counts(unmapped),
            "unfilled": .object(
                unfilled.sorted { $0.key < $1.key }
                    .map { .init(name: $0.key, value: .array($0.value.map { .string($0) })) }
            ),
        ]
    }
}

extension SchemaField {
    /// Whether what surrounds it is itself missing, so that naming the outer field is enough.
    fileprivate func isInside(of present: Set<String>) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        var outer = String(path[..<dot])
        if outer.hasSuffix("[]") {
            outer.removeLast(2)
        }
        return !present.contains(outer)
    }
}
