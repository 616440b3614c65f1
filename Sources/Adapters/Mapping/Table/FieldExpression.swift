package import Formats

/// Where a canonical value comes from: the right side of a line.
///
/// `source | converter(arguments) | …` or `converter(sources and arguments, …) | …`. Calls do not nest, there are no
/// operators and no variables. `| required` may stand last: then a value that is absent or cannot be read rejects the
/// record instead of being noted as a quality issue. The expression stands on one line; a `#` after a space begins a
/// comment.
package struct FieldExpression: Sendable, Hashable {
    /// What an expression begins with.
    package enum Head: Sendable, Hashable {
        /// A source field.
        case source(SourcePath)
        /// A converter that names its sources among its arguments.
        case call(ConverterCall)
    }

    /// What it begins with.
    package var head: Head
    /// The converters the value goes through, in order.
    package var pipeline: [ConverterCall]
    /// Whether it ends in `| required`.
    package var isRequired: Bool
    /// The text as the table has it.
    package var text: String
    /// Where it begins.
    package var location: SourceLocation
}
