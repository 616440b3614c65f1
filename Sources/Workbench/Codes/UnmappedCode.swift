package import Adapters

/// A value that a source sends and a code list does not have.
package struct UnmappedCode: Sendable, Equatable {
    /// The list.
    package var list: String
    /// The value, as it was sent first.
    package var value: String
    /// The canonical fields it would fill.
    package var fields: Set<String>
    /// In how many records it was published without a code.
    package var kept = 0
    /// How many records it held back.
    package var held = 0
    /// The code that is most likely meant, and why; `nil`: none comes near.
    package var suggestion: CodeSuggestion?
    /// Where the table reads the list.
    package var location: SourceLocation
}
