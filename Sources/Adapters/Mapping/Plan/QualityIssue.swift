/// Something worth saying about a published event: `data.quality.issues[]`.
struct QualityIssue {
    /// What.
    var problem: Problem
    /// The canonical field, dotted; `nil` where the whole record is meant.
    var field: String?
}
