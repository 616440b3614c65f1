package import Adapters
package import Contracts
import ContractsTesting
package import Formats

/// What an adapter's samples show that it leaves: source fields nobody reads, canonical fields nobody fills, codes without
/// a mapping.
package struct AdapterCoverage {
    /// Source fields that hold a value and are neither mapped nor ignored, and in how many records.
    package private(set) var unread: [String: Int] = [:]
    /// Canonical fields a table can fill and no event has, by event type.
    package private(set) var unfilled: [String: [String]] = [:]
    /// Canonical fields with a code that is not in its list, and how often.
    package private(set) var unmapped: [String: Int] = [:]
    /// How many fixtures were read.
    package private(set) var fixtures = 0

    private var filled: [String: Set<String>] = [:]

    /// Reads the samples of an adapter; one that cannot be read shows nothing.
    package init(of adapter: any Adapter, in folder: AdapterFolder) {
        let run = FixtureRun(adapter: adapter)
        for fixture in folder.fixtures {
            guard let bytes = FixtureFile.read(fixture.inputPath) else { continue }
            fixtures += 1
            survey(bytes, adapter)
            for event in run.translate(bytes).whole {
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

    private mutating func survey(_ bytes: [UInt8], _ adapter: any Adapter) {
        let inputs = adapter.description.inputs
        let known = KnownFields(adapter.description.layout)
        // A sample of a refused delivery shows no fields.
        for slice in (try? FixtureRun.slices(of: bytes, for: adapter.description)) ?? [] {
            for (path, records) in FieldSurvey.paths(in: slice, inputs: inputs)
            where !known.contains(path, inTable: inputs[slice.recognition.input].format == .csv) {
                unread[path.description, default: 0] += records
            }
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

    /// How many fields are named in a line.
    private static let longest = 12

    /// The findings, a line each, for a person.
    package var lines: [String] {
        unread.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map {
                "source field \($0.key) is neither mapped nor ignored (\($0.value) records of the samples)"
            }
            + unmapped.sorted { $0.key < $1.key }
            .map { "\($0.key) has a code that is not in its list (\($0.value) events of the samples)" }
            + unfilled.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
            .map { "\($0.key) fields no sample fills: \(Self.short($0.value))" }
    }

    /// A list as far as a person reads it.
    private static func short(_ names: [String]) -> String {
        guard names.count > longest else { return names.joined(separator: ", ") }
        return names.prefix(longest).joined(separator: ", ") + " and \(names.count - longest) more, which --json lists"
    }

    /// As `--json` tells them.
    package var json: JSONValue {
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
