/// What a converter says of itself: its name, what it takes and gives, and how it is made for one line of a table.
///
/// The check of tables, the reference in docs/adapters/converters.md and the plan all read this.
package struct ConverterDeclaration: Sendable {
    /// An argument it takes.
    package struct Parameter: Sendable {
        /// What an argument is.
        package enum Kind: String, Sendable {
            /// A source field.
            case source
            /// Text that stands for itself.
            case literal
        }

        /// Its label; `nil`: it has none and stands in its place.
        package var label: String?
        package var kind: Kind
        package var isOptional: Bool
        /// Whether it may be there several times.
        package var isRepeatable: Bool
        /// The label of another argument, without which it says nothing.
        package var needs: String?
        /// What may be written, to show how it looks.
        package var example: String?
        package var summary: String

        static func source(
            _ label: String?,
            optional: Bool = false,
            needs: String? = nil,
            _ summary: String
        ) -> Parameter {
            // Of several sources the first that says something is read.
            Parameter(
                label: label,
                kind: .source,
                isOptional: optional,
                isRepeatable: true,
                needs: needs,
                example: "SourceField",
                summary: summary
            )
        }

        static func literal(
            _ label: String?,
            optional: Bool = false,
            repeats: Bool = false,
            needs: String? = nil,
            example: String? = nil,
            _ summary: String
        ) -> Parameter {
            Parameter(
                label: label,
                kind: .literal,
                isOptional: optional,
                isRepeatable: repeats,
                needs: needs,
                example: example,
                summary: summary
            )
        }
    }

    /// The name tables use.
    package var name: String
    /// What it does, in a sentence.
    package var summary: String
    /// What it takes besides the value piped into it.
    package var parameters: [Parameter]
    /// What it fills.
    package var gives: String
    /// The codes it fails with.
    var problems: [Problem]
    /// Whether it reads the value piped into it, so that at the head of a line its first argument is that source.
    package var isPiped: Bool
    /// Makes it for one line; what is wrong with the line goes into the request's problems.
    var make: @Sendable (ConverterRequest) -> FieldConverter?

    /// The stable codes it fails with.
    package var problemCodes: [String] { problems.map { "\($0.code)" } }
}
