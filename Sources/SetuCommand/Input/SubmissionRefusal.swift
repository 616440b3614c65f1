package import Formats

/// A file that is refused as a whole: its record boundaries cannot be told.
package struct SubmissionRefusal: Error, CustomStringConvertible {
    /// How the file is called in messages.
    package var file: String
    /// Where and why.
    package var reason: FramingError

    /// One line for a person, in the form editors understand.
    package var description: String {
        "\(file):\(reason.line): \(reason.code.rawValue): expected \(reason.expectation)"
    }
}
