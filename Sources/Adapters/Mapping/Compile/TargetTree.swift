import Contracts
import Text

/// Sorts a table's lines into the schema's shape and tells which do not fit.
struct TargetTree {
    let root = TargetNode()
    /// The fields that lines with a wrong name most likely mean, which are then not missing as well.
    private(set) var meant: Set<String> = []
    private let schema: EventSchema
    private let scope: CompilationScope

    init(_ lines: [MappingLine], schema: EventSchema, scope: CompilationScope) {
        self.schema = schema
        self.scope = scope
        for line in lines { insert(line) }
    }

    private mutating func insert(_ line: MappingLine) {
        var node = root
        var value = ValueSchema.object(schema.root, definition: nil)
        var isDerived = false
        for (index, step) in line.target.steps.enumerated() {
            switch step {
            case .child(let name):
                guard let property = member(name, at: index, of: value, line) else { return }
                value = property.value
                isDerived = property.isDerived
                node = node.child(name)
            case .element(let label):
                guard let element = element(label, at: index, of: value, line) else { return }
                value = element
                node = node.element(label)
            }
        }
        if isDerived || ["provenance", "quality"].contains(line.target.description) {
            scope.tell(
                .fieldDerived,
                "'\(line.target)' is written by the gateway",
                at: line.location,
                fix: "leave the line out"
            )
        } else if let first = node.line {
            tellTwice(line, first)
        } else {
            node.line = line
        }
    }

    /// Tells of fields that one line fills whole and others in part; an element may be, as its members can be told apart.
    func tellOverlaps() { tellOverlaps(in: root) }

    private func tellOverlaps(in node: TargetNode) {
        for child in node.children.values {
            if let whole = child.line {
                for part in child.innerLines { tellTwice(part, whole) }
            } else {
                tellOverlaps(in: child)
                for element in child.elements { tellOverlaps(in: element.node) }
            }
        }
    }

    private func tellTwice(_ line: MappingLine, _ first: MappingLine) {
        let whole = first.target == line.target ? "" : ", as a part of '\(first.target)',"
        scope.tell(
            .fieldTwice,
            "'\(line.target)'\(whole) is already filled in line \(first.location.line)",
            at: line.location,
            fix: "keep one of the two lines; firstOf(A, B) reads the first of several fields that says something"
        )
    }

    private mutating func member(
        _ name: String,
        at index: Int,
        of value: ValueSchema,
        _ line: MappingLine
    ) -> Property? {
        guard let shape = value.object else {
            tell(line, "'\(line.target)': what holds '\(name)' is \(value.phrase)", nil)
            return nil
        }
        guard let property = shape[name] else {
            let sibling = NearestName.of(name, among: shape.properties.map(\.name))
            let suggestion =
                sibling.map { replacing(index, with: .child($0), in: line.target) } ?? elsewhere(line.target)
            tell(line, "'\(schema.reference)' has no field '\(line.target)'", suggestion)
            return nil
        }
        return property
    }

    private mutating func element(
        _ label: String,
        at index: Int,
        of value: ValueSchema,
        _ line: MappingLine
    ) -> ValueSchema? {
        guard case .array(let element, _, _, let key?) = value else {
            let outer = CanonicalPath(steps: Array(line.target.steps[..<index]))
            tell(line, "'\(line.target)': \(value.phrase) has no named elements", outer.description)
            return nil
        }
        if case .string(let names)? = element.object?[key]?.value, !names.allowed.isEmpty,
            !names.allowed.contains(label)
        {
            let nearest = NearestName.of(label, among: names.allowed)
            let message = "'\(line.target)': '\(label)' is none of \(names.allowed.joined(separator: ", "))"
            tell(line, message, nearest.map { replacing(index, with: .element($0), in: line.target) })
            return nil
        }
        return element
    }

    private mutating func tell(_ line: MappingLine, _ message: String, _ suggestion: String?) {
        if let suggestion { meant.insert(suggestion) }
        scope.tell(
            .fieldUnknown,
            message,
            at: line.location,
            suggestion: suggestion,
            fix: "setu schema show \(schema.reference) lists the fields there are"
        )
    }

    private func replacing(_ index: Int, with step: CanonicalPath.Step, in path: CanonicalPath) -> String {
        var path = path
        path.steps[index] = step
        return path.description
    }

    /// A field of the same last name somewhere else in the schema: `child.address` for `address`.
    private func elsewhere(_ path: CanonicalPath) -> String? {
        guard case .child(let last)? = path.steps.last else { return nil }
        let all = Self.paths(in: schema.root, prefix: "")
        let named = all.filter { $0.name.lowercased() == last.lowercased() }
        let found = named.isEmpty ? all.filter { NearestName.of(last, among: [$0.name]) != nil } : named
        return found.min { ($0.path.count, $0.path) < ($1.path.count, $1.path) }?.path
    }

    private static func paths(in shape: ObjectSchema, prefix: String) -> [(path: String, name: String)] {
        shape.properties.filter { !$0.isDerived && !["provenance", "quality"].contains(prefix + $0.name) }
            .flatMap { property -> [(path: String, name: String)] in
                let path = prefix + property.name
                let inner = property.value.object.map { paths(in: $0, prefix: path + ".") } ?? []
                return [(path, property.name)] + inner
            }
    }
}
