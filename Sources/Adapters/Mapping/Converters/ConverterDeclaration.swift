/// What a converter says of itself: its name, what it takes and gives, and how it is made for one line of a table.
///
/// The check of tables, the reference in docs/converters.md and the plan all read this.
struct ConverterDeclaration: Sendable {
    /// An argument it takes.
    struct Parameter: Sendable {
        /// What an argument is.
        enum Kind: String, Sendable {
            /// A source field.
            case source
            /// Text that stands for itself.
            case literal
        }

        /// Its label; `nil`: it has none and stands in its place.
        var label: String?
        var kind: Kind
        var isOptional: Bool
        var summary: String

        static func source(_ label: String?, optional: Bool = false, _ summary: String) -> Parameter {
            Parameter(label: label, kind: .source, isOptional: optional, summary: summary)
        }

        static func literal(_ label: String?, optional: Bool = false, _ summary: String) -> Parameter {
            Parameter(label: label, kind: .literal, isOptional: optional, summary: summary)
        }
    }

    /// The name tables use.
    var name: String
    /// What it does, in a sentence.
    var summary: String
    /// What it takes besides the value piped into it.
    var parameters: [Parameter]
    /// What it fills.
    var gives: String
    /// The codes it fails with.
    var problems: [Problem]
    /// Whether it reads the value piped into it, so that at the head of a line its first argument is that source.
    var isPiped: Bool
    /// Makes it for one line; what is wrong with the line goes into the request's problems.
    var make: @Sendable (ConverterRequest) -> FieldConverter?
}
