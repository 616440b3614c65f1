/// Why an event could not be written whole.
struct Trouble {
    /// The index in ``EmitPlan/fields``; -1: the record itself.
    var field: Int32
    var problem: Problem
    /// Whether nothing was there, as opposed to something unreadable: no trouble after all if the object around it turns out
    /// to be empty.
    var isMissing: Bool
    /// Whether an emergency may go out all the same.
    var isBearable: Bool
    /// What was expected, in words.
    var expectation: String
}
