import Contracts
import Formats
import Text

/// What a table's lines share while they are compiled: the layout they fill, the time zone, the code lists, the problems.
final class CompilationScope {
    let table: MappingTable
    let numbers: NumberReader
    let zone: ZoneOffsets
    /// The registers of places.
    let places: PlaceCatalog
    private(set) var fields: [SourcePath] = []
    private(set) var groups: [RecordLayout.Group] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The group whose rows the present emit reads.
    private var group: Int?
    /// What the headers of the present emit's columns tell; `nil`: its rows are no columns.
    private var parts: Set<SourcePath>?

    init(_ table: MappingTable, places: PlaceCatalog) {
        self.table = table
        self.places = places
        numbers = NumberReader(locale: table.locale)
        if let zone = ZoneOffsets(identifier: table.timeZone) {
            self.zone = zone
        } else {
            guard let utc = ZoneOffsets(identifier: "UTC") else { preconditionFailure("UTC is a time zone") }
            // The reader of the table has told it.
            zone = utc
        }
    }

    /// Enters an emit: paths are relative to its rows, if it has any.
    ///
    /// The parts are what the headers of wide columns tell; every other name is a column of the record.
    func enter(_ rows: RecordLayout.Group.Rows?, parts: [String] = []) {
        self.parts = nil
        guard let rows else {
            group = nil
            return
        }
        if let known = groups.firstIndex(where: { $0.rows == rows }) {
            group = known
        } else {
            groups.append(RecordLayout.Group(rows, fields: []))
            group = groups.count - 1
        }
        if case .columns = rows {
            self.parts = Set(
                parts.map { SourcePath(steps: [.child($0)]) }
                    + [RecordLayout.Group.cellField, RecordLayout.Group.headerField]
            )
        }
    }

    /// The group of the present emit.
    var presentGroup: Int? { group }

    /// The value index of a source, relative to the record or to the emit's row.
    func index(of path: SourcePath) -> Int {
        guard let group else { return recordIndex(of: path) }
        if path.up > 0 { return recordIndex(of: SourcePath(up: path.up - 1, steps: path.steps)) }
        if let parts, !parts.contains(path) { return recordIndex(of: path) }
        if let known = groups[group].fields.firstIndex(of: path) { return MappingPlan.rowBase + known }
        groups[group].fields.append(path)
        return MappingPlan.rowBase + groups[group].fields.count - 1
    }

    /// The value index of a source of the record.
    private func recordIndex(of path: SourcePath) -> Int {
        if let known = fields.firstIndex(of: path) { return known }
        fields.append(path)
        return fields.count - 1
    }

    /// The value an argument names; a problem if it is no source path.
    func input(_ argument: ArgumentText) -> InputValue? {
        index(of: argument).map { InputValue([$0]) }
    }

    /// The value index of the source an argument names; a problem if it is no source path.
    func index(of argument: ArgumentText) -> Int? {
        do throws(SourcePathError) {
            return index(of: try argument.sourcePath())
        } catch {
            tellBadPath(error, in: argument)
            return nil
        }
    }

    /// The code list of a name; a problem if there is none.
    func codeList(_ name: String, at location: SourceLocation) -> CodeList? {
        if let list = table.codeLists[name] { return list }
        tell(
            .codeListUnknown,
            "there is no code list '\(name)': neither codes/\(name).csv, nor ../codes/\(name).csv, nor one of Setu's own",
            at: location,
            suggestion: NearestName.of(name, among: table.codeLists.keys.sorted()),
            fix: "add codes/\(name).csv, whose first line is source,code"
        )
        return nil
    }

    /// Tells a problem.
    func tell(
        _ problem: MappingProblem,
        _ message: String,
        at location: SourceLocation,
        severity: Diagnostic.Severity = .error,
        suggestion: String? = nil,
        fix: String? = nil
    ) {
        tell(
            Diagnostic(
                severity: severity,
                code: problem.rawValue,
                location: location,
                message: message,
                suggestion: suggestion,
                fix: suggestion == nil ? fix : nil
            )
        )
    }

    /// Tells that text which was to be a source field is none.
    func tellBadPath(_ error: SourcePathError, in argument: ArgumentText) {
        tell(
            Diagnostic(
                code: TableProblem.badPath.rawValue,
                location: argument.location.advanced(by: error.offset),
                message: error.message,
                fix: argument.isQuoted ? nil : "write \(QuotedText.quoting(argument.raw))"
            )
        )
    }

    /// Tells a problem once: a line may be read by several who stumble over the same.
    private func tell(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}
