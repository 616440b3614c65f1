/// A canonical field as it is named in rejections and quality issues.
struct PlanField: Sendable {
    /// The dotted path, from `data`.
    var canonical: String
    /// The source as the table names it.
    var source: String?
}
