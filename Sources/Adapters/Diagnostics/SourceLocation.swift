/// A place in an adapter's files.
public struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was named when the folder was opened.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// The column, counted from 1 in Unicode scalars.
    public var column: Int

    /// Makes a place.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, as editors understand it.
    public var description: String { "\(file):\(line):\(column)" }

    /// The place some Unicode scalars further on in the same line.
    package func advanced(by scalars: Int) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column + scalars)
    }
}
