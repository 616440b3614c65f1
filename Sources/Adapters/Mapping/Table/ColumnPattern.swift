/// The columns of a wide table that each emit an event: a regular expression over whole headers.
///
/// `'^(?<row>[a-j]\d+)(?<sex>Boys|Girls)(?<band>.+)$'`: in such an emit the named parts and `value`, the cell's text, are
/// sources of one step.
package struct ColumnPattern: Sendable, Hashable {
    /// The expression.
    package var pattern: String
    /// The names of its parts, in order.
    package var partNames: [String]
    /// Where it stands.
    package var location: SourceLocation
}
