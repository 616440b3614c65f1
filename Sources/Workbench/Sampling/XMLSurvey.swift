/// Which elements an XML text has, how often, and how many values stand in them.
struct XMLSurvey {
    /// One element by its path.
    struct Element {
        /// How often it stands.
        var count = 0
        /// The most of them under one parent.
        var mostBesideEachOther = 0
        /// How many values it is itself: texts and attributes.
        var leaves = 0
        /// How many values stand in it at any depth.
        var leavesInside = 0
        /// How many of its children are values.
        var leavesDirectly = 0
    }

    /// The elements by their paths from the root.
    private(set) var elements: [[String]: Element] = [:]
    /// The prefixes and what they stand for.
    private(set) var namespaces: [String: String] = [:]
    /// How many different elements stand directly in the root.
    var childrenOfRoot: Int { elements.keys.count { $0.count == 2 } }

    private struct Frame {
        var path: [String]
        var children: [String: Int] = [:]
        var hasText = false
    }

    /// Surveys a text.
    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var pieces = XMLPieces(scalars)
        var stack: [Frame] = []
        while let piece = pieces.next() {
            switch piece {
            case .open(let name, let attributes):
                open(name, attributes, scalars, &stack)
            case .text(let range):
                guard !stack.isEmpty, scalars[range].contains(where: { !$0.properties.isWhitespace }) else { continue }
                stack[stack.count - 1].hasText = true
            case .close:
                close(&stack)
            }
        }
    }

    /// A step as a path writes it: `*` for a prefix that nothing declares.
    func written(_ step: String) -> String {
        guard let colon = step.firstIndex(of: ":") else { return step }
        return namespaces[String(step[..<colon])] == nil ? "*" : step
    }

    private mutating func open(
        _ name: String,
        _ attributes: [(name: String, value: Range<Int>)],
        _ scalars: [Unicode.Scalar],
        _ stack: inout [Frame]
    ) {
        let path = (stack.last?.path ?? []) + [name]
        var beside = 1
        if !stack.isEmpty {
            stack[stack.count - 1].children[name, default: 0] += 1
            beside = stack[stack.count - 1].children[name] ?? 1
        }
        elements[path, default: Element()].count += 1
        elements[path, default: Element()].mostBesideEachOther = max(elements[path]?.mostBesideEachOther ?? 0, beside)
        for attribute in attributes {
            if attribute.name.hasPrefix("xmlns:") {
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[attribute.value])
                namespaces[String(attribute.name.dropFirst(6))] = String(view)
            } else if attribute.name != "xmlns", !attribute.name.hasPrefix("xsi:") {
                elements[path, default: Element()].leavesDirectly += 1
                count(leafOf: path)
            }
        }
        stack.append(Frame(path: path))
    }

    private mutating func close(_ stack: inout [Frame]) {
        guard let frame = stack.popLast(), frame.children.isEmpty, frame.hasText else { return }
        if let parent = stack.last?.path { elements[parent, default: Element()].leavesDirectly += 1 }
        count(leafOf: frame.path)
    }

    private mutating func count(leafOf path: [String]) {
        elements[path, default: Element()].leaves += 1
        for length in 1...path.count {
            elements[Array(path.prefix(length)), default: Element()].leavesInside += 1
        }
    }
}
