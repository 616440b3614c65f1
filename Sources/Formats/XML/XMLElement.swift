/// An element as a tree, for the cold paths: a record shown to a person, its fields surveyed.
///
/// Names are those a path would use: without prefix in the record's namespace or none, else with the adapter's prefix
/// for the namespace or, where it has none, the document's.
struct XMLElement {
    /// The name.
    var name: String
    /// The attributes with their values, in order; `xsi:nil` and namespace declarations are not among them.
    var attributes: [(name: String, value: String)] = []
    /// All its text in one, without that of its children.
    var text = ""
    /// The elements in it, in order.
    var children: [XMLElement] = []
    /// Whether `xsi:nil` says that there is nothing.
    var isNil = false

    /// Whether there is text that is more than the layout of elements.
    var hasText: Bool {
        children.isEmpty ? !text.isEmpty : !text.utf8.allSatisfy(XMLByte.isSpace)
    }

    /// The element as JSON.
    ///
    /// An element with neither attributes nor children is its text, or null with `xsi:nil`. Others are objects: a member
    /// `@name` for an attribute, one for the children of a name, an array where there are several, and `#text` for text
    /// beside them.
    var json: JSONValue {
        if attributes.isEmpty, children.isEmpty {
            return isNil ? .null : .string(text)
        }
        var members = attributes.map { JSONValue.Member(name: "@" + $0.name, value: .string($0.value)) }
        var places: [String: Int] = [:]
        var named: [(name: String, values: [JSONValue])] = []
        for child in children {
            let place = places[child.name] ?? named.count
            if place == named.count {
                places[child.name] = place
                named.append((child.name, []))
            }
            named[place].values.append(child.json)
        }
        for (name, values) in named {
            members.append(JSONValue.Member(name: name, value: values.count == 1 ? values[0] : .array(values)))
        }
        if hasText || isNil {
            members.append(JSONValue.Member(name: "#text", value: isNil ? .null : .string(text)))
        }
        return .object(members)
    }

    /// The paths of all values that are filled, from this element on.
    var filledPaths: Set<SourcePath> {
        var paths: Set<SourcePath> = []
        collectPaths(behind: [], into: &paths)
        return paths
    }

    private func collectPaths(behind steps: [SourcePath.Step], into paths: inout Set<SourcePath>) {
        for attribute in attributes where !attribute.value.isEmpty && !Self.isXMLsOwn(attribute.name) {
            paths.insert(SourcePath(steps: steps + [.attribute(attribute.name)]))
        }
        if !isNil, !text.utf8.allSatisfy(XMLByte.isSpace) {
            paths.insert(SourcePath(steps: steps))
        }
        for child in children {
            child.collectPaths(behind: steps + [.child(child.name)], into: &paths)
        }
    }

    /// Whether an attribute says something about the XML, not about the record.
    private static func isXMLsOwn(_ name: String) -> Bool {
        name.hasPrefix("xml:") || name.hasPrefix("xsi:")
    }
}
