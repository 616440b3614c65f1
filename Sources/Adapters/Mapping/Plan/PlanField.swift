/// A canonical field as it is named in rejections and quality issues.
struct PlanField: Sendable {
    /// One source a field is read from.
    struct Source: Sendable {
        /// As the table names it.
        var name: String
        /// Its value index.
        var place: Int
    }

    /// The dotted path, from `data`.
    var canonical: String
    /// What it is read from, the first that says something first.
    var sources: [Source] = []

    /// Source names as a sender is told them; `nil` if there are none.
    static func phrase(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
