import Adapters
import Contracts

/// Finds rows of code lists whose value is by its own words another code than the row gives: `closed,duplicate`.
struct CodeRowCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ folder: AdapterFolder, schemas: SchemaCatalog) {
        var told: Set<SourceLocation> = []
        for line in CodedLine.all(in: folder) {
            guard let schema = schemas[line.type], let field = CodedField(line.field, of: schema) else { continue }
            let names = CodeNames(field.codes)
            // A list that never gives a code means another thing by its name, as `Normal` is not anaemic.
            let given = Set(line.list.entries.map(\.code))
            for entry in line.list.entries {
                // What is broader or narrower says itself that it is not the same.
                guard entry.relation == .exact, let place = entry.codeLocation,
                    let code = names.code(named: entry.source), code != entry.code, given.contains(code),
                    told.insert(place).inserted
                else { continue }
                diagnostics.append(
                    Diagnostic(
                        .rowMisplaced,
                        "'\(entry.source)' is by its own words the code '\(code)', and this row gives '\(entry.code)'",
                        at: place,
                        suggestion: code,
                        fix: ""
                    )
                )
            }
        }
    }
}
