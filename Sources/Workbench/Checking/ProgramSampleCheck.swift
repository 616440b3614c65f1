import Adapters
import Contracts
import ContractsTesting
import Formats

/// Holds the source fields that an adapter's program says it reads or ignores against what its samples have.
struct ProgramSampleCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ adapter: any Adapter, _ table: MappingTable, in folder: AdapterFolder) {
        var fields: Set<String> = []
        var refusals: [SampleRefusal] = []
        for fixture in folder.fixtures {
            guard let bytes = FixtureFile.read(fixture.inputPath) else { continue }
            do throws(FramingError) {
                for slice in try FixtureRun.slices(of: bytes, for: adapter.description) {
                    fields.formUnion(
                        FieldSurvey.paths(in: slice, inputs: adapter.description.inputs).keys.map(\.description)
                    )
                }
            } catch {
                refusals.append(SampleRefusal(fixture: fixture, error: error))
            }
        }
        diagnostics += InputCheck(table, refusals).diagnostics
        guard !fields.isEmpty else { return }
        let named = (table.process?.reads ?? []) + table.ignored
        let names = Set(named.map(\.path.description))
        // What nobody names is what a wrong name most likely means.
        let free = fields.filter { field in !names.contains { field == $0 || field.hasPrefix($0 + "/") } }
        let steps = Set(free.flatMap { Self.beginnings(of: $0) }).subtracting(names)
        let spellings = Set(table.aliases.flatMap { [$0.name] + $0.spellings })
        for reference in named where reference.path.up == 0 && !spellings.contains(reference.path.description) {
            let name = reference.path.description
            guard !fields.contains(where: { $0 == name || $0.hasPrefix(name + "/") }) else { continue }
            let nearest = FieldName.nearest(to: name, unread: steps)
            // A field that is only sometimes there is no mistake; one that another nearly is, is.
            guard let nearest else { continue }
            diagnostics.append(
                Diagnostic(
                    .fieldUnseen,
                    "no sample has the field '\(name)'",
                    at: reference.location,
                    suggestion: nearest,
                    fix: "add a fixture that has it; setu records shows the fields of a file"
                )
            )
        }
    }

    /// A path, and what it lies in.
    private static func beginnings(of path: String) -> [String] {
        let steps = path.split(separator: "/")
        return steps.indices.map { steps[...$0].joined(separator: "/") }
    }
}
