/// Why some text is not the name of a source field.
package struct SourcePathError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what was expected.
    package var message: String
    /// Where in the text, in Unicode scalars from its start.
    package var offset: Int

    /// The message.
    package var description: String { message }
}
