import Adapters
import Formats

extension MappingTable {
    /// The rows within a record that a source is read from, by the path of an inner list or the headers of columns; `nil`: it is
    /// the record's own.
    func rows(of use: SourceUse) -> RecordLayout.Group.Rows? {
        guard let index = use.emit, emits.indices.contains(index), use.path.up == 0 else { return nil }
        let emit = emits[index]
        if let each = emit.each { return .elements(of: each.path) }
        guard let columns = emit.columns else { return nil }
        let parts = columns.partNames + ["value", "column"]
        return parts.contains(use.path.description) ? .columns(matching: columns.pattern) : nil
    }

    /// The source as the record names it.
    func recordPath(of use: SourceUse) -> SourcePath {
        guard let index = use.emit, emits.indices.contains(index), use.path.up > 0,
            emits[index].each != nil || emits[index].columns != nil
        else { return use.path }
        return SourcePath(up: use.path.up - 1, steps: use.path.steps)
    }
}
