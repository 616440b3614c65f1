/// Why schema documents could not be compiled: everything wrong with them at once.
public struct SchemaError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The problems, in the order they were found; at least one.
    public var problems: [SchemaProblem]

    /// Makes an error.
    public init(problems: [SchemaProblem]) {
        self.problems = problems
    }

    /// One line a problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
