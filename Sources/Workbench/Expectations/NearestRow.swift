import Adapters
import Text

/// The row of a code list that is nearly a value.
enum NearestRow {
    /// The row whose value is spelt nearly so, of those with one of some codes; of all where none are named.
    static func of(_ value: String, in list: CodeList, codes: [String]) -> CodeEntry? {
        let rows = list.entries.filter { $0.location != nil && (codes.isEmpty || codes.contains($0.code)) }
        guard value.count > 2, let near = NearestName.of(value, among: rows.map(\.source)) else { return nil }
        return rows.first { $0.source == near }
    }
}
