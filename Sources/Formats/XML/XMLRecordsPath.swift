/// Which elements are records: `/tc:MissingChildren/tc:MissingChild`, `/feed/*`, or the children of the root element.
struct XMLRecordsPath {
    /// One element on the way.
    struct Step {
        /// The name without its prefix; `nil` takes any element.
        var local: String?
        /// The namespace name its prefix stands for; `nil` takes any namespace.
        var namespace: String?
        /// Whether the prefix stands for nothing, so that no element fits.
        var isUnresolved = false
    }

    /// The elements from the root down to the record.
    let steps: [Step]
    /// Whether every element at the depth of records is one.
    var takesAnyElement: Bool {
        guard let last = steps.last else { return false }
        return last.local == nil && last.namespace == nil && !last.isUnresolved
    }
    /// Whether namespaces decide anything.
    let needsNamespaces: Bool

    /// Reads the path of an input.
    ///
    /// A step without a prefix takes its name in any namespace; `*` takes any name.
    init(_ input: InputDescription) {
        let prefixes = XMLNamespace.prefixes(input.namespaces)
        let names = (input.recordsPath ?? "").split(separator: "/")
        if names.isEmpty {
            steps = [Step(), Step()]
        } else {
            steps = names.map { name in
                let name = XMLQualifiedName(name)
                let local = name.local == "*" ? nil : name.local
                guard let prefix = name.prefix else { return Step(local: local) }
                return Step(local: local, namespace: prefixes[prefix], isUnresolved: prefixes[prefix] == nil)
            }
        }
        needsNamespaces = steps.contains { $0.namespace != nil }
    }

    /// Whether an element fits the step at a depth; `namespace` is asked only where it matters.
    func fits(_ name: XMLQualifiedName, at depth: Int, namespace: () -> String?) -> Bool {
        guard depth < steps.count, !steps[depth].isUnresolved else { return false }
        let step = steps[depth]
        if let local = step.local, local != name.local {
            return false
        }
        return step.namespace.map { $0 == namespace() } ?? true
    }
}
