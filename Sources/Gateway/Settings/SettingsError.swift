/// Why settings are refused: everything that is wrong with them, at once.
public struct SettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One thing that is wrong.
    public struct Problem: Sendable, Equatable, CustomStringConvertible {
        /// The file, where it is known.
        public var file: String?
        /// The line in it, counted from 1, where it is known.
        public var line: Int?
        /// What is wrong and what would be right; never a secret.
        public var message: String

        /// Makes a problem.
        public init(file: String? = nil, line: Int? = nil, message: String) {
            self.file = file
            self.line = line
            self.message = message
        }

        /// `file:line: message`.
        public var description: String {
            let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
            return place.isEmpty ? message : "\(place): \(message)"
        }
    }

    /// What is wrong, in the order of the file.
    public var problems: [Problem]

    /// Makes an error.
    public init(_ problems: [Problem]) {
        self.problems = problems
    }

    /// One line a problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
