import CXML

/// A trie of paths with names as addresses: flat memory that a handler walks by comparing pointers.
///
/// Holds names of one ``XMLNames`` and is of use only with parsers that intern there.
final class XMLDecodingPlan {
    /// An element on the way to a value.
    struct Node: BitwiseCopyable {
        var children: Range32
        var attributes: Range32
        var targets: Range32
        /// The group whose rows it begins, or -1.
        var group: Int32
        /// What a child that is not listed is.
        var unlisted: Int32
    }

    /// A run of entries.
    struct Range32: BitwiseCopyable {
        var start: Int32
        var count: Int32
    }

    /// An element that leads from one node to another.
    struct Child: BitwiseCopyable {
        var local: UnsafePointer<xmlChar>
        var namespace: UnsafePointer<xmlChar>?
        /// Whether the record's namespace and none fit.
        var takesRecordNamespace: Bool
        var node: Int32
    }

    /// An attribute that is wanted or, without targets, ignored.
    struct Attribute: BitwiseCopyable {
        var local: UnsafePointer<xmlChar>
        var namespace: UnsafePointer<xmlChar>?
        var targets: Range32
        /// How many elements up from the record it stands; 0 for attributes of nodes.
        var up: Int32
    }

    /// Where a value goes.
    struct Target: BitwiseCopyable {
        /// The group, or -1 for the record itself.
        var group: Int32
        var field: Int32
    }

    /// What stands for an element outside the trie that counts where it is filled.
    static let unknown: Int32 = -1
    /// What stands for an element nobody cares about.
    static let ignored: Int32 = -2

    /// Keeps the addresses valid.
    private let names: XMLNames

    private(set) var nodes = XMLRawArray<Node>(capacity: 64)
    private(set) var children = XMLRawArray<Child>(capacity: 64)
    private(set) var attributes = XMLRawArray<Attribute>(capacity: 64)
    private(set) var contextAttributes = XMLRawArray<Attribute>(capacity: 16)
    private(set) var targets = XMLRawArray<Target>(capacity: 64)

    /// `nil` of XML Schema, and the namespaces whose attributes are no fields.
    let nilName: UnsafePointer<xmlChar>?
    let schemaInstance: UnsafePointer<xmlChar>?
    let xmlNamespace: UnsafePointer<xmlChar>?

    /// Lays out a trie.
    init(_ trie: XMLPathTrie, names: XMLNames) {
        self.names = names
        nilName = names.intern("nil")
        schemaInstance = names.intern(XMLNamespace.schemaInstance)
        xmlNamespace = names.intern(XMLNamespace.xml)
        for node in trie.nodes {
            addNode(node, names)
        }
        for attribute in trie.contextAttributes {
            let targets = addTargets(attribute.targets)
            guard let local = names.intern(attribute.name.local) else { continue }
            contextAttributes.append(
                Attribute(
                    local: local,
                    namespace: Self.intern(attribute.name.namespace, names),
                    targets: targets,
                    up: Int32(clamping: attribute.up)
                )
            )
        }
    }

    deinit {
        nodes.deallocate()
        children.deallocate()
        attributes.deallocate()
        contextAttributes.deallocate()
        targets.deallocate()
    }

    private func addNode(_ node: XMLPathTrie.Node, _ names: XMLNames) {
        let firstChild = children.count
        for child in node.children {
            guard let local = names.intern(child.name.local) else { continue }
            children.append(
                Child(
                    local: local,
                    namespace: Self.intern(child.name.namespace, names),
                    takesRecordNamespace: child.name.namespace == .record,
                    node: Int32(clamping: child.node)
                )
            )
        }
        let firstAttribute = attributes.count
        for attribute in node.attributes {
            let targets = addTargets(attribute.targets)
            guard let local = names.intern(attribute.name.local) else { continue }
            let namespace = Self.intern(attribute.name.namespace, names)
            attributes.append(Attribute(local: local, namespace: namespace, targets: targets, up: 0))
        }
        nodes.append(
            Node(
                children: Self.range(firstChild, children.count),
                attributes: Self.range(firstAttribute, attributes.count),
                targets: addTargets(node.targets),
                group: Int32(clamping: node.group),
                unlisted: node.isIgnored ? Self.ignored : Self.unknown
            )
        )
    }

    private func addTargets(_ new: [XMLPathTrie.Target]) -> Range32 {
        let first = targets.count
        for target in new {
            targets.append(Target(group: Int32(clamping: target.group), field: Int32(clamping: target.field)))
        }
        return Self.range(first, targets.count)
    }

    private static func range(_ start: Int, _ end: Int) -> Range32 {
        Range32(start: Int32(clamping: start), count: Int32(clamping: end - start))
    }

    private static func intern(
        _ namespace: XMLPathTrie.Namespace,
        _ names: XMLNames
    ) -> UnsafePointer<xmlChar>? {
        guard case .named(let name) = namespace else { return nil }
        return names.intern(name)
    }
}
