/// What is known of a field by its name and by the names of what encloses it.
struct NameReading {
    /// What its own name may mean, the likeliest first.
    var own: [FieldMeaning]
    /// Whether a number stands in its own name, as in `Child2Name`.
    var isNumbered: Bool
    /// What encloses it means.
    var around: Set<FieldAtom>
    /// Words of what encloses it nobody knows.
    var unknownAround: [String]
}
