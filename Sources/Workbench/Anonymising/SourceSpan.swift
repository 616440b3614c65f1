/// Where a value stands in the scalars of a sample, and in which field.
struct SourceSpan {
    /// The field, by the names without prefixes that lead to it.
    var path: [String]
    /// Where its text stands, without quotes.
    var range: Range<Int>
}
