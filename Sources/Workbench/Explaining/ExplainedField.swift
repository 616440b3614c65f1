package import Adapters
package import Contracts

/// How one canonical field came to be what it is.
package struct ExplainedField: Sendable {
    /// A source the field's line reads.
    package struct Source: Sendable {
        /// The name in the table.
        package var name: String
        /// The name as the sender writes it; `nil` where the record does not have it or it stands outside the record.
        package var sentAs: String?
        /// What the sender wrote, or its shape where the caller may not see it.
        package var value: String
        /// What is to be said of it besides: it is one of the table's words for nothing, a number was taken out.
        package var remark: String?
        /// Whether it says something.
        package var saysSomething: Bool
    }

    /// The canonical field, dotted, from `data`.
    package var canonical: String
    /// Who fills it.
    package var origin: FieldTrace.Origin
    /// The line of the table; `nil` where the gateway derives the field.
    package var place: SourceLocation?
    /// What the line says.
    package var expression: String?
    /// What the line reads.
    package var sources: [Source]
    /// The way through the converter, values masked where the caller may not see them.
    package var steps: [ConverterStep]
    /// Whether the event has it.
    package var isWritten: Bool
    /// Why not, in words.
    package var absence: String?
    /// The code of what could not be read or is missing.
    package var code: String?
    /// Quality issues it raised.
    package var issues: [String]
    /// Whether the record fails for it.
    package var failsRecord: Bool
    /// The JSON in each view the caller may see; `nil`: the view does not have it.
    package var results: [(view: Sensitivity, json: String?)]
    /// Whether values are shown as shapes.
    package var isMasked: Bool
}
