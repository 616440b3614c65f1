import Formats
import Text

extension TableReader {
    /// Text and where it stands.
    struct LocatedText {
        var text: String
        var isQuoted: Bool
        var location: SourceLocation
    }

    /// A value that is text.
    mutating func text(_ node: TableNode) -> String? {
        switch node {
        case .text(let text, let isQuoted, _) where isQuoted || !text.isEmpty: return text
        case .expression(let expression, _): return QuotedText(whole: expression.text)?.content ?? expression.text
        default:
            problems.add(.wrongType, at: node.location, "text was expected, not \(node.kind)")
            return nil
        }
    }

    /// A value that is a list of text; a single text counts as a list of one.
    mutating func texts(_ node: TableNode) -> [LocatedText] {
        switch node {
        case .text(let text, let isQuoted, let location) where isQuoted || !text.isEmpty:
            return [LocatedText(text: text, isQuoted: isQuoted, location: location)]
        case .list(let nodes, _):
            return nodes.compactMap { node in
                guard case .text(let text, let isQuoted, let location) = node else {
                    problems.add(.wrongType, at: node.location, "text was expected, not \(node.kind)")
                    return nil
                }
                return LocatedText(text: text, isQuoted: isQuoted, location: location)
            }
        default:
            problems.add(.wrongType, at: node.location, "a list of text was expected, not \(node.kind)")
            return []
        }
    }

    /// A value that is a list.
    mutating func list(_ node: TableNode?) -> [TableNode] {
        guard let node else { return [] }
        guard case .list(let nodes, _) = node else {
            let fix = node.kind == "a mapping" ? "begin it with '- '" : nil
            problems.add(.wrongType, at: node.location, "a list was expected, not \(node.kind)", fix: fix)
            return []
        }
        return nodes
    }

    /// A value that is a source field.
    mutating func reference(_ text: LocatedText) -> SourceReference? {
        do {
            let path = try SourcePathParser.parse(scalar: text.text, isQuoted: text.isQuoted)
            return SourceReference(path: path, location: text.location)
        } catch {
            let shift = error.offset + (text.isQuoted ? 1 : 0)
            problems.add(.badPath, at: text.location.advanced(by: shift), error.message)
            return nil
        }
    }

    /// A value that is a list of source fields.
    mutating func references(_ node: TableNode) -> [SourceReference] {
        texts(node).compactMap { reference($0) }
    }

    /// A regular expression that headers are held against.
    mutating func pattern(_ node: TableNode?) -> String? {
        expression(node) { _ = try Regex($0) }
    }

    /// A regular expression that cells of any length can be held against.
    mutating func endPattern(_ node: TableNode?) -> String? {
        expression(node) { _ = try StringPattern($0) }
    }

    /// The text of a regular expression that some compiler understands.
    private mutating func expression(_ node: TableNode?, compile: (String) throws -> Void) -> String? {
        guard let node, let text = text(node) else { return nil }
        do {
            guard text.utf8.count <= 1_024 else { throw ExpressionError(message: "it is too long", offset: 0) }
            try compile(text)
            return text
        } catch {
            let reason = (error as? StringPattern.Malformed).map { "expected \($0.expectation)" } ?? "\(error)"
            problems.add(.badValue, at: node.location, "this is not a regular expression: \(reason)")
            return nil
        }
    }

    mutating func report(_ error: ExpressionError, locate: (Int) -> SourceLocation) {
        problems.add(error.problem, at: locate(error.offset), error.message, fix: error.fix)
    }
}
