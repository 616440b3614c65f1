import Contracts

/// A member of the event that a table fills, or that holds one it fills: the table's lines as a tree in the schema's shape.
final class TargetNode {
    /// The line that fills it whole, if one does.
    var line: MappingLine?
    /// Members of it that lines fill, by name.
    private(set) var children: [String: TargetNode] = [:]
    /// Keyed elements of it that lines fill, in the order of the table.
    private(set) var elements: [(label: String, node: TargetNode)] = []

    /// Whether nothing fills it or anything in it.
    var isEmpty: Bool { line == nil && children.isEmpty && elements.isEmpty }

    /// The lines that fill something in it.
    var innerLines: [MappingLine] {
        (children.values + elements.map(\.node)).flatMap { [$0.line].compactMap(\.self) + $0.innerLines }
            .sorted { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
    }

    /// The member of a name, made if it is not there.
    func child(_ name: String) -> TargetNode {
        if let known = children[name] { return known }
        let made = TargetNode()
        children[name] = made
        return made
    }

    /// The element of a label, made if it is not there.
    func element(_ label: String) -> TargetNode {
        if let known = elements.first(where: { $0.label == label }) { return known.node }
        let made = TargetNode()
        elements.append((label, made))
        return made
    }
}
