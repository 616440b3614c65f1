import Formats

/// The keywords that say what a value is made of.
extension SchemaReader {
    /// Applies a keyword, if it is one of these.
    mutating func applyStructure(
        _ keyword: JSONValue.Member,
        to node: inout SchemaNode,
        at here: SchemaLocation,
        isNarrowing: Bool,
        depth: Int
    ) -> Bool {
        switch keyword.name {
        case "$schema", "$id", "$defs", "title", "examples", "x-entity":
            if !here.pointer.dropFirst().allSatisfy({ $0 != "/" }) { report(here, "\(keyword.name) at the root only") }
        case "description":
            node.summary = text(keyword.value, at: here) ?? node.summary
        case "type":
            let type = text(keyword.value, at: here)
            if let known = node.type, known != type { report(here, "the type of the definition, \(known)") }
            node.type = type
        case "properties":
            applyMembers(keyword.value, to: &node, at: here, isNarrowing: isNarrowing, depth: depth)
        case "required":
            node.required += texts(keyword.value, at: here).filter { !node.required.contains($0) }
        case "additionalProperties":
            if keyword.value.booleanValue != false { report(here, "false") }
            node.isClosed = true
        case "items":
            applyItems(keyword.value, to: &node, at: here, isNarrowing: isNarrowing, depth: depth)
        default:
            return false
        }
        return true
    }

    private mutating func applyMembers(
        _ value: JSONValue,
        to node: inout SchemaNode,
        at here: SchemaLocation,
        isNarrowing: Bool,
        depth: Int
    ) {
        guard case .object(let members) = value else { return report(here, "an object of schemas") }
        for member in members {
            let location = here.appending(member.name)
            if let index = node.members.firstIndex(where: { $0.name == member.name }) {
                if !isNarrowing { report(location, "each member once") }
                var base = node.members[index].node
                base.location = location
                node.members[index].node = narrow(base, by: member.value, isNarrowing: true, depth: depth + 1)
            } else if isNarrowing {
                report(location, "a member of the definition that is narrowed")
            } else {
                let base = SchemaNode(location: location)
                let read = narrow(base, by: member.value, isNarrowing: false, depth: depth + 1)
                node.members.append(SchemaNode.Member(name: member.name, node: read))
            }
        }
    }

    private mutating func applyItems(
        _ value: JSONValue,
        to node: inout SchemaNode,
        at here: SchemaLocation,
        isNarrowing: Bool,
        depth: Int
    ) {
        var base = SchemaNode(location: here)
        var isNarrowingItems = false
        if isNarrowing, case .node(let items) = node.items {
            base = items
            base.location = here
            isNarrowingItems = true
        }
        node.items = .node(narrow(base, by: value, isNarrowing: isNarrowingItems, depth: depth + 1))
    }

    /// A string, or a problem.
    mutating func text(_ value: JSONValue, at here: SchemaLocation) -> String? {
        if let text = value.stringValue, !text.isEmpty { return text }
        report(here, "a string")
        return nil
    }

    /// An array of strings without repetition, or a problem.
    mutating func texts(_ value: JSONValue, at here: SchemaLocation) -> [String] {
        let texts = value.arrayValue?.compactMap(\.stringValue) ?? []
        if texts.isEmpty || texts.count != value.arrayValue?.count || Set(texts).count != texts.count {
            report(here, "an array of different strings")
        }
        return texts
    }
}
