/// Something worth saying about a published event: `data.quality.issues[]`.
struct QualityIssue {
    /// What.
    var problem: Problem
    /// The canonical field, dotted; `nil` where the whole record is meant.
    var field: String?
    /// The member of that field which a converter of several members means.
    var member: String?
}
