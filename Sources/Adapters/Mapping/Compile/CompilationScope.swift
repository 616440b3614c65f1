import Contracts
import Formats

/// What a table's lines share while they are compiled: the layout they fill, the time zone, the code lists, the problems.
final class CompilationScope {
    let table: MappingTable
    let numbers: NumberReader
    let zone: ZoneOffsets
    private(set) var fields: [SourcePath] = []
    private(set) var groups: [RecordLayout.Group] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The group whose elements the present emit reads.
    private var group: Int?

    init(_ table: MappingTable) {
        self.table = table
        numbers = NumberReader(locale: table.locale)
        if let zone = ZoneOffsets(identifier: table.timeZone) {
            self.zone = zone
        } else {
            guard let utc = ZoneOffsets(identifier: "UTC") else { preconditionFailure("UTC is a time zone") }
            zone = utc
            let place = table.keyLocations["timeZone"] ?? SourceLocation(file: "adapter.yaml", line: 1, column: 1)
            tell("TABLE_TIME_ZONE", "'\(table.timeZone)' is no IANA time zone such as Asia/Kolkata", at: place)
        }
    }

    /// Enters an emit: paths are relative to the elements of `each`, if it has one.
    func enter(each path: SourcePath?) {
        guard let path else {
            group = nil
            return
        }
        if let known = groups.firstIndex(where: { $0.path == path }) {
            group = known
        } else {
            groups.append(RecordLayout.Group(path: path, fields: []))
            group = groups.count - 1
        }
    }

    /// The group of the present emit.
    var presentGroup: Int? { group }

    /// The value index of a source, relative to the record or to the element of `each`.
    func index(of path: SourcePath) -> Int {
        guard let group else { return recordIndex(of: path) }
        if path.up > 0 { return recordIndex(of: SourcePath(up: path.up - 1, steps: path.steps)) }
        if let known = groups[group].fields.firstIndex(of: path) { return MappingPlan.elementBase + known }
        groups[group].fields.append(path)
        return MappingPlan.elementBase + groups[group].fields.count - 1
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
            tell("TABLE_PATH", error.message, at: argument.location)
            return nil
        }
    }

    /// Tells a problem.
    func tell(_ code: String, _ message: String, at location: SourceLocation, suggestion: String? = nil) {
        diagnostics.append(Diagnostic(code: code, location: location, message: message, suggestion: suggestion))
    }
}
