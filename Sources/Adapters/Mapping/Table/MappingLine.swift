/// One line of `map`: a canonical field and where its value comes from.
package struct MappingLine: Sendable, Hashable {
    /// The canonical field.
    package var target: CanonicalPath
    /// Where its value comes from.
    package var expression: FieldExpression
    /// Where the target is written.
    package var location: SourceLocation
}
