/// What is wrong with the files of a fixture.
public struct FixtureError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What may be wrong.
    public enum Kind: Sendable {
        /// A line is not a JSON text.
        case malformed
        /// The file cannot be written.
        case unwritable
        /// The file cannot be read.
        case unreadable
    }

    /// What is wrong.
    public var kind: Kind
    /// The file.
    public var path: String
    /// The line, counted from 1, where one is to blame.
    public var line: Int?

    /// Makes an error.
    public init(kind: Kind, path: String, line: Int? = nil) {
        self.kind = kind
        self.path = path
        self.line = line
    }

    /// One line for a person, in the form editors understand.
    public var description: String {
        let place = line.map { "\(path):\($0)" } ?? path
        return switch kind {
        case .malformed: "\(place): error: not a JSON text"
        case .unwritable: "\(place) could not be written"
        case .unreadable: "\(place) could not be read"
        }
    }
}
