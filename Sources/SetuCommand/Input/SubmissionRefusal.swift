package import Formats

/// A file that is refused as a whole: its record boundaries cannot be told.
package struct SubmissionRefusal: Error, CustomStringConvertible {
    /// How the file is called in messages.
    package var file: String
    /// Where and why.
    package var reason: FramingError

    /// One line for a person, in the form editors understand.
    package var description: String {
        "\(file):\(reason.line): \(reason.code.rawValue): \(reason.expectation)"
    }

    /// As a rejection of the whole.
    var json: JSONValue {
        [
            "refused": true,
            "line": .number(String(reason.line)),
            "byteOffset": .number(String(reason.byteOffset)),
            "code": .string(reason.code.rawValue),
            "expectation": .string(reason.expectation),
        ]
    }
}
