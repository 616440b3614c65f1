import Adapters
import Formats
import Foundation
import Text

/// What in a table has no effect, and so is probably not what was meant.
struct TableAdvice {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ table: MappingTable, in folder: AdapterFolder) {
        let uses = table.sourceUses
        checkAliases(table, uses)
        checkTaken(table, uses)
        checkIgnored(table, uses)
        checkLists(table, folder)
    }

    private mutating func checkAliases(_ table: MappingTable, _ uses: [SourceUse]) {
        let paths = uses.map(\.path) + table.ignored.map(\.path) + table.emits.compactMap(\.each?.path)
        let names = Set(paths.flatMap { $0.steps.map(\.localName) })
        let literals = Set(table.emits.flatMap { [$0.columns?.pattern].compactMap(\.self) })
        for alias in table.aliases
        where !names.contains(alias.name) && !literals.contains(where: { $0.contains(alias.name) }) {
            let nearest = NearestName.of(alias.name, among: names.sorted())
            tell(
                .aliasUnused,
                "no line of the table reads '\(alias.name)', so its other spellings mean nothing",
                at: alias.location,
                suggestion: nearest,
                fix: "map '\(alias.name)', or leave the alias out"
            )
        }
    }

    /// Spellings that are names a line reads.
    private mutating func checkTaken(_ table: MappingTable, _ uses: [SourceUse]) {
        let names = uses.filter { $0.path.up == 0 && $0.path.steps.count == 1 && table.rows(of: $0) == nil }
            .reduce(into: [String: Int]()) { $0[$1.path.description] = $0[$1.path.description] ?? $1.location.line }
        for alias in table.aliases {
            for spelling in alias.spellings where spelling != alias.name {
                guard let line = names[spelling] else { continue }
                tell(
                    .aliasTaken,
                    "'\(spelling)' is another spelling of '\(alias.name)' here, and line \(line) reads it by itself",
                    at: alias.location,
                    fix: "take '\(spelling)' out of the alias, or write firstOf(\(alias.name), \(spelling)) there"
                )
            }
        }
    }

    private mutating func checkIgnored(_ table: MappingTable, _ uses: [SourceUse]) {
        for reference in table.ignored {
            guard let use = uses.first(where: { $0.path == reference.path && table.rows(of: $0) == nil }) else {
                continue
            }
            tell(
                .ignoredAndRead,
                "'\(reference.path)' is ignored here and read in line \(use.location.line)",
                at: reference.location,
                fix: "take it out of 'ignore'"
            )
        }
    }

    /// The adapter's own lists; those of the country are for all of its adapters.
    private mutating func checkLists(_ table: MappingTable, _ folder: AdapterFolder) {
        let calls = table.emits.flatMap { $0.map.map(\.expression) + [$0.version].compactMap(\.self) }
            .flatMap(\.calls)
        let conditions = table.skip.map(\.when) + table.urgency.map(\.when) + table.emits.compactMap(\.when)
        let mentioned = conditions.flatMap { $0.all + $0.any }.compactMap { test -> String? in
            switch test.comparison {
            case .mentions(let list), .mentionsNone(let list): list
            default: nil
            }
        }
        let words = Set(calls.flatMap(\.arguments).map(\.value.literal) + mentioned)
        let lists = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/codes")) ?? []
        for file in lists.sorted() where file.hasSuffix(".csv") && !file.hasPrefix(".") {
            let name = String(file.dropLast(4))
            guard !words.contains(name) else { continue }
            tell(
                .codesUnused,
                "no line of the table names the list '\(name)'",
                at: SourceLocation(file: "\(folder.path)/codes/\(file)", line: 1, column: 1),
                fix: "use it, `SourceField | code(\(name))`, or leave the file out"
            )
        }
    }

    private mutating func tell(
        _ problem: FolderProblem,
        _ message: String,
        at location: SourceLocation,
        suggestion: String? = nil,
        fix: String
    ) {
        diagnostics.append(Diagnostic(problem, message, at: location, suggestion: suggestion, fix: fix))
    }
}
