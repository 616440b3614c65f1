/// The columns of a wide table that each emit an event: a regular expression over whole headers.
///
/// `'^(?<row>[a-j]\d+)(?<sex>Boys|Girls)(?<band>.+)$'`: in such an emit the named parts, `value` (the cell's text) and
/// `column` (the whole header) are sources of one step; every other name is a column of the record, and so is what stands
/// behind `../`.
package struct ColumnPattern: Sendable, Hashable {
    /// The expression.
    package var pattern: String
    /// The names of its parts, in order.
    package var partNames: [String]
    /// Where it stands.
    package var location: SourceLocation
}
