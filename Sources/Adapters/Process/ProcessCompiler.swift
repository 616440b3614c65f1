import Contracts
import Formats
import Text

/// Checks an `adapter.yaml` that names a program against the canonical schemas and its folder; everything wrong is told at
/// once.
///
/// The program itself is not started.
struct ProcessCompiler {
    private let table: MappingTable
    private let rule: ProcessRule
    private let folder: AdapterFolder
    private let catalog: SchemaCatalog
    private let fingerprint: String

    init(
        _ table: MappingTable,
        _ rule: ProcessRule,
        folder: AdapterFolder,
        catalog: SchemaCatalog,
        fingerprint: String
    ) {
        self.table = table
        self.rule = rule
        self.folder = folder
        self.catalog = catalog
        self.fingerprint = fingerprint
    }

    /// The adapter, unless something is wrong; and all that is.
    func compile() -> (adapter: ProcessAdapter?, diagnostics: [Diagnostic]) {
        var diagnostics = programDiagnostics()
        var schemas: [EventSchema] = []
        for (type, location) in rule.emits {
            guard let schema = catalog[type] else {
                diagnostics.append(
                    Diagnostic(
                        code: MappingProblem.typeUnknown.rawValue,
                        location: location,
                        message: "there is no event type '\(type)'",
                        suggestion: NearestName.of(type, among: catalog.schemas.map(\.reference))
                    )
                )
                continue
            }
            if !schemas.contains(where: { $0 === schema }) { schemas.append(schema) }
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
        return (ProcessAdapter(description: description(schemas), rule: rule, folder: folder.path), diagnostics)
    }

    /// A program that is not there is worth a word and no refusal: other feeds of the gateway have nothing to do with it.
    private func programDiagnostics() -> [Diagnostic] {
        let files = ProgramFolder(path: folder.path)
        guard let program = rule.command.first else { return [] }
        func missing(_ message: String, suggestion: String? = nil) -> Diagnostic {
            Diagnostic(
                severity: .warning,
                code: TableProblem.programMissing.rawValue,
                location: rule.commandLocation,
                message: message,
                suggestion: suggestion,
                fix: suggestion.map { "write \($0) in 'command'" }
            )
        }
        var found: [Diagnostic] = []
        if !files.finds(program) { found.append(missing("there is no program '\(program)' on this machine")) }
        for word in rule.command.dropFirst() where !files.holds(word) {
            let nearest = NearestName.of(word, among: files.names)
            found.append(missing("there is no file '\(word)' in the adapter's folder", suggestion: nearest))
        }
        return found
    }

    private func description(_ schemas: [EventSchema]) -> AdapterDescription {
        let read = rule.reads.map(\.path)
        let layout = RecordLayout(
            fields: read.filter { $0.up == 0 },
            aliases: table.spellings,
            // What is read is read with all that it holds.
            ignored: read + table.ignored.map(\.path)
        )
        return table.description(fingerprint: fingerprint, emits: schemas, layout: layout)
    }
}
