package import Adapters
package import Contracts

/// Everything that can be said of an adapter's folder without a gateway: what is wrong, what is probably not meant, and what its
/// samples show that it leaves.
package struct AdapterCheck: Sendable {
    /// The adapter's folder.
    package let folder: AdapterFolder
    /// The adapter; `nil` if it would be refused.
    package let adapter: (any Adapter)?
    /// What is wrong, file by file and line by line, each with what would mend it.
    package let diagnostics: [Diagnostic]
    /// What the samples show; `nil` where the adapter would be refused.
    package let coverage: AdapterCoverage?

    /// Whether anything is wrong, rather than doubtful.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Checks an adapter.
    ///
    /// - Parameters:
    ///   - folder: its folder.
    ///   - schemas: the canonical schemas.
    ///   - places: the registers of places it would run with here.
    ///   - fixturePlaces: those its fixtures are held against, which expect the same on every machine; `nil`: the same.
    package init(
        _ folder: AdapterFolder,
        schemas: SchemaCatalog = .builtIn,
        places: PlaceCatalog = .bundled,
        fixturePlaces: PlaceCatalog? = nil
    ) {
        self.folder = folder
        let entry = AdapterCatalog.load(folder, schemas: schemas, places: places)
        adapter = entry.adapter
        coverage = entry.adapter.map { AdapterCoverage(of: $0, in: folder) }
        var found = entry.diagnostics + FolderCheck(folder).diagnostics + FixtureCheck(folder).diagnostics
        if let table = folder.load(places: places).table { found += JurisdictionCheck(table).diagnostics }
        // Of a table that is refused, what has no effect is not worth a word yet.
        if let mapped = entry.adapter as? MappedAdapter, let table = folder.load(places: places).table {
            found += TableAdvice(table, in: folder).diagnostics
            let unreachable = found.filter { $0.code == MappingProblem.emitUnreachable.rawValue }.map(\.location)
            let misplaced = FieldHomeCheck(table, in: folder, schemas: schemas).diagnostics
            let lines = Set(misplaced.map(\.location.fileAndLine))
            // What is read from the wrong field cannot be read either.
            found += SampleCheck(mapped, table, in: folder, places: places, unreachable: unreachable).diagnostics
                .filter { $0.code != FolderProblem.unreadable.rawValue || !lines.contains($0.location.fileAndLine) }
            found += misplaced
            found += CodeRowCheck(folder, schemas: schemas).diagnostics
        } else if let adapter = entry.adapter, let table = folder.load(places: places).table {
            found += ProgramSampleCheck(adapter, table, in: folder).diagnostics
        }
        let tried =
            fixturePlaces.map { AdapterCatalog.load(folder, schemas: schemas, places: $0).adapter } ?? entry.adapter
        if let adapter = tried, let table = folder.load(places: places).table,
            !found.contains(where: { Self.explainsAll($0, table: folder.tablePath) })
        {
            let isToldAlready = Set(found.filter { $0.suggestion != nil }.map(\.location.fileAndLine))
            found += ExpectationCheck(adapter, table, in: folder, schemas: schemas).diagnostics
                .filter { !isToldAlready.contains($0.location.fileAndLine) }
        }
        var mending = MendedLine()
        diagnostics = Self.sorted(found, table: folder.tablePath).map { mending.completing($0) }
    }

    /// Whether what fixtures give follows from one problem, so that it tells nothing of other lines: they are refused by `inputs`, or
    /// the program is not there.
    private static func explainsAll(_ diagnostic: Diagnostic, table: String) -> Bool {
        diagnostic.code == TableProblem.programMissing.rawValue
            || diagnostic.code == FolderProblem.refused.rawValue && diagnostic.location.file == table
            || diagnostic.code == FolderProblem.notJSON.rawValue
    }

    /// The table first, then the other files by name; each from its first line to its last, and each problem once.
    private static func sorted(_ diagnostics: [Diagnostic], table: String) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }
            .sorted { left, right in
                let (first, second) = (left.location, right.location)
                if first.file != second.file {
                    return first.file == table || (second.file != table && first.file < second.file)
                }
                return (first.line, first.column, left.code) < (second.line, second.column, right.code)
            }
    }
}

extension SourceLocation {
    /// The place without its column.
    fileprivate var fileAndLine: SourceLocation { SourceLocation(file: file, line: line, column: 1) }
}
