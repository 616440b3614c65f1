import Formats
import Text

extension TableReader {
    static let emitKeys = ["type", "when", "each", "columns", "id", "version", "map"]

    mutating func emit(_ node: TableNode) -> EmitRule? {
        guard let section = TableSection(node, named: "an emit", keys: Self.emitKeys, problems: &problems) else {
            return nil
        }
        let type = required("type", in: section)
        let when = section["when"].flatMap { condition($0) }
        let each = section["each"].flatMap { source($0) }
        let columns = section["columns"].flatMap { columnPattern($0) }
        let identityNode = required("id", in: section)
        let identity = identityNode.flatMap { identityRule($0) }
        let version = section["version"].flatMap { expression($0) }
        let map = required("map", in: section)
        let lines = map.map { mappingLines($0) } ?? []
        return EmitRule(
            type: type.flatMap { typeName($0) } ?? "",
            typeLocation: type?.location ?? section.location,
            when: when,
            each: each,
            columns: columns,
            id: identity ?? IdentityRule(kind: .keyed([]), location: section.location),
            version: version,
            map: lines.compactMap(\.line),
            unread: unread(map, lines),
            location: section.location
        )
    }

    /// The fields of lines that could not be read; without `map` there is no telling, so all of them count as such.
    private func unread(_ map: TableNode?, _ lines: [(field: String, line: MappingLine?)]) -> [String] {
        guard case .mapping? = map else { return [EmitRule.everyField] }
        return lines.filter { $0.line == nil }.map(\.field)
    }

    private mutating func typeName(_ node: TableNode) -> String? {
        guard let text = text(node) else { return nil }
        if !EmitRule.isType(text) {
            let fix = text.contains("/") ? nil : "write \(text)/1"
            let message = "'type' is a canonical type and its major version, such as missing-report/1"
            problems.add(.badValue, at: node.location, message, fix: fix)
        }
        return text
    }

    private mutating func columnPattern(_ node: TableNode) -> ColumnPattern? {
        guard let pattern = pattern(node) else { return nil }
        var names: [String] = []
        for part in pattern.split(separator: "(?<").dropFirst() {
            guard let end = part.firstIndex(of: ">"), let first = part.first, first.isLetter else { continue }
            names.append(String(part[..<end]))
        }
        return ColumnPattern(pattern: pattern, partNames: names, location: node.location)
    }

    private mutating func identityRule(_ node: TableNode) -> IdentityRule? {
        switch node {
        case .list:
            let paths = references(node).map(\.path)
            if paths.isEmpty { problems.add(.missingKey, at: node.location, "'id' names at least one source field") }
            return IdentityRule(kind: .fields(paths), location: node.location)
        case .expression(let expression, let location):
            return identityRule(expression.text, of: node, at: location, locator(expression, in: location.file))
        case .text(let text, let isQuoted, let location):
            return identityRule(text, of: node, at: location) { location.advanced(by: isQuoted ? $0 + 1 : $0) }
        case .mapping:
            problems.add(
                .wrongType,
                at: node.location,
                "'id' is a source field, a list of them, firstOf(…) or keyed(…)"
            )
            return nil
        }
    }

    private mutating func identityRule(
        _ text: String,
        of node: TableNode,
        at location: SourceLocation,
        _ locate: @escaping (Int) -> SourceLocation
    ) -> IdentityRule? {
        if let bar = text.firstIndex(of: "|"), !text.contains("\"") {
            let source = text[..<bar].reversed().drop { $0 == " " }.reversed()
            problems.add(
                .badExpression,
                at: location,
                "'id' takes no converter: it goes in as the source writes it",
                fix: "write: id: \(String(source))"
            )
            return nil
        }
        do throws(ExpressionError) {
            if let call = try ExpressionParser.call(text, locate: locate) { return identityRule(call) }
            return source(node).map { IdentityRule(kind: .field($0.path), location: location) }
        } catch {
            report(error, locate: locate)
            return nil
        }
    }

    private mutating func identityRule(_ call: ConverterCall) -> IdentityRule? {
        guard ["keyed", "firstOf"].contains(call.name) else {
            problems.add(
                .badExpression,
                at: call.location,
                "'id' is a source field, a list of them, firstOf(…) or keyed(…)",
                suggestion: NearestName.of(call.name, among: ["keyed", "firstOf"])
            )
            return nil
        }
        var paths: [SourcePath] = []
        var name: String?
        for argument in call.arguments {
            if argument.label == "for", name == nil {
                name = argument.value.literal
                continue
            }
            do throws(SourcePathError) {
                guard argument.label == nil else {
                    throw SourcePathError(
                        message: "\(call.name)(…) takes source fields without labels, and `for:` once",
                        offset: 0
                    )
                }
                paths.append(try argument.value.sourcePath())
            } catch {
                problems.add(.badPath, at: argument.location.advanced(by: error.offset), error.message)
            }
        }
        if call.unlabelled.isEmpty {
            problems.add(.missingKey, at: call.location, "\(call.name)(…) names at least one source field")
        }
        let kind: IdentityRule.Kind = call.name == "keyed" ? .keyed(paths) : .firstOf(paths, call)
        return IdentityRule(kind: kind, name: name, location: call.location)
    }

    private mutating func mappingLines(_ node: TableNode) -> [(field: String, line: MappingLine?)] {
        guard case .mapping(let entries, _) = node else {
            problems.add(
                .wrongType,
                at: node.location,
                "'map' is a mapping from canonical fields, one a line, not \(node.kind)"
            )
            return []
        }
        return entries.map { entry in
            let expression = expression(entry.value)
            let target: CanonicalPath
            do throws(ExpressionError) {
                target = try CanonicalPathParser.parse(entry.key)
            } catch {
                report(error) { entry.keyLocation.advanced(by: $0) }
                return (entry.key, nil)
            }
            let line = expression.map { MappingLine(target: target, expression: $0, location: entry.keyLocation) }
            return (target.description, line)
        }
    }

    private mutating func source(_ node: TableNode) -> SourceReference? {
        guard case .expression(let expression, let location) = node else {
            return texts(node).first.flatMap { reference($0) }
        }
        do throws(SourcePathError) {
            return SourceReference(path: try SourcePathParser.parse(expression.text), location: location)
        } catch {
            problems.add(.badPath, at: locator(expression, in: location.file)(error.offset), error.message)
            return nil
        }
    }

    private mutating func expression(_ node: TableNode) -> FieldExpression? {
        let text: String
        let locate: (Int) -> SourceLocation
        switch node {
        case .expression(let expression, let location):
            text = expression.text
            locate = locator(expression, in: location.file)
        case .text(let scalar, let isQuoted, let location) where !scalar.isEmpty:
            text = scalar
            locate = { location.advanced(by: isQuoted ? $0 + 1 : $0) }
        default:
            problems.add(
                .wrongType,
                at: node.location,
                "source | converter(arguments) was expected, not \(node.kind)",
                fix: node.kind == "a mapping" ? "write nested fields as child.names" : nil
            )
            return nil
        }
        do throws(ExpressionError) {
            return try ExpressionParser.parse(text, locate: locate)
        } catch {
            report(error, locate: locate)
            return nil
        }
    }

    private func locator(_ expression: PreparedTable.Expression, in file: String) -> (Int) -> SourceLocation {
        { offset in
            let position = expression.position(at: offset)
            return SourceLocation(file: file, line: position.line, column: position.column)
        }
    }
}
