import Yams

/// Parses a prepared table into nodes; a line that is not YAML is reported and left out, so that the rest is read too.
struct TableNodeReader {
    /// The most values a table can hold.
    static let maximumNodes = 100_000
    private static let maximumRepairs = 20

    private let file: String
    private let expressions: [Int: PreparedTable.Expression]
    private var nodeCount = 0
    private var problems: [Diagnostic] = []

    /// The root, if there is one, and whether every line could be read.
    static func read(
        _ prepared: PreparedTable,
        file: String
    ) -> (root: TableNode?, isWhole: Bool, problems: [Diagnostic]) {
        var reader = TableNodeReader(file: file, expressions: prepared.expressions)
        guard let node = reader.compose(prepared.lines) else { return (nil, false, reader.problems) }
        let isReadable = reader.problems.isEmpty && prepared.isWhole
        let root = reader.convert(node, depth: 0)
        let isWhole = isReadable && reader.nodeCount <= maximumNodes
        return (root, isWhole, reader.problems)
    }

    private init(file: String, expressions: [Int: PreparedTable.Expression]) {
        self.file = file
        self.expressions = expressions
    }

    private mutating func compose(_ lines: [String]) -> Node? {
        var lines = lines
        for _ in 0..<Self.maximumRepairs {
            do {
                // Everything is text here, so the basic resolver: no guessing that NO is false.
                return try Parser(yaml: lines.joined(separator: "\n"), resolver: .basic, encoding: .utf8).singleRoot()
            } catch {
                let problem = SyntaxProblem(error)
                report(.syntax, problem.line, problem.column, problem.message, fix: problem.fix)
                let index = problem.line - 1
                guard lines.indices.contains(index), !lines[index].isEmpty else { return nil }
                lines[index] = ""
            }
        }
        return nil
    }

    private mutating func convert(_ node: Node, depth: Int) -> TableNode? {
        let line = node.mark?.line ?? 1
        let column = node.mark?.column ?? 1
        let location = SourceLocation(file: file, line: line, column: column)
        nodeCount += 1
        guard nodeCount <= Self.maximumNodes, depth <= TableTextScanner.maximumDepth * 2 else {
            if nodeCount == Self.maximumNodes + 1 {
                report(.tooLarge, line, column, "a table holds at most \(Self.maximumNodes) values")
            }
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
            if isQuoted, let expression = expressions[line], expression.pieces.first?.column == column {
                return .expression(expression, location)
            }
            return .text(scalar.string, isQuoted: isQuoted, location)
        case .sequence(let sequence):
            return .list(sequence.compactMap { convert($0, depth: depth + 1) }, location)
        case .mapping(let mapping):
            return .mapping(mapping.compactMap { entry($0.key, $0.value, depth: depth + 1) }, location)
        case .alias:
            return nil
        }
    }

    private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> TableNode.Entry? {
        guard let scalar = key.scalar else {
            let mark = key.mark
            report(.wrongType, mark?.line ?? 1, mark?.column ?? 1, "a key is plain text")
            return nil
        }
        guard !scalar.string.unicodeScalars.contains(PreparedTable.duplicateMark) else { return nil }
        guard let value = convert(value, depth: depth) else { return nil }
        let location = SourceLocation(file: file, line: scalar.mark?.line ?? 1, column: scalar.mark?.column ?? 1)
        let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
        return TableNode.Entry(key: scalar.string, isKeyQuoted: isQuoted, keyLocation: location, value: value)
    }

    private mutating func report(
        _ problem: TableProblem,
        _ line: Int,
        _ column: Int,
        _ message: String,
        fix: String? = nil
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        problems.append(Diagnostic(code: problem.rawValue, location: location, message: message, fix: fix))
    }
}
