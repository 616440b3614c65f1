/// Why a sample shows nothing: which file, and what to do instead.
package struct SampleProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    package var file: String
    /// What is wrong and what would help, without a value of the file.
    package var message: String

    /// One line.
    package var description: String { "\(file): \(message)" }
}
