import Foundation
import Text

/// The wanted and the ignored paths of a layout as a trie of element names, with the attributes at its nodes.
struct XMLPathTrie {
    /// Which namespace an element or attribute is in.
    enum Namespace: Hashable {
        /// No namespace: an attribute without a prefix.
        case none
        /// The record's own, or none (a schema with unqualified local elements): an element without a prefix.
        case record
        /// This one.
        case named(String)
    }

    /// A name that leads on.
    struct Name {
        /// The name without prefix.
        var local: String
        /// Its namespace.
        var namespace: Namespace

        /// Whether it is this very name, byte by byte: strings are equal in Swift in whichever form they are.
        func isSame(_ other: Name) -> Bool {
            namespace == other.namespace && local.utf8.elementsEqual(other.local.utf8)
        }
    }

    /// Where a value goes.
    struct Target {
        /// The group it is a field of, or -1 for the record itself.
        var group: Int
        /// The index of the field.
        var field: Int
    }

    /// An element on the way.
    struct Node {
        /// The children that are known, by all their spellings.
        var children: [(name: Name, node: Int)] = []
        /// The attributes that are known, by all their spellings.
        var attributes: [(name: Name, targets: [Target])] = []
        /// Where its text goes.
        var targets: [Target] = []
        /// The group whose rows it begins, or -1.
        var group = -1
        /// Whether what is unknown in it does not count.
        var isIgnored = false
    }

    /// An attribute of an element around the record.
    struct ContextAttribute {
        /// How many elements up.
        var up: Int
        /// The name.
        var name: Name
        /// Where it goes.
        var targets: [Target]
    }

    /// The nodes; the first is the record.
    private(set) var nodes = [Node()]
    /// The attributes wanted of elements around the record.
    private(set) var contextAttributes: [ContextAttribute] = []

    private let prefixes: [String: String]
    private let spellings: [String: [String]]

    /// The record's namespace, where the input's records path says it: a prefix for it is as good as none.
    private let recordNamespace: String?

    /// Builds the trie for a layout.
    init(_ layout: RecordLayout, input: InputDescription) {
        prefixes = XMLNamespace.prefixes(input.namespaces)
        recordNamespace = XMLRecordsPath(input).steps.last?.namespace
        spellings = Dictionary(grouping: layout.spellings.keys) { layout.spellings[$0] ?? "" }
        for (field, path) in layout.fields.enumerated() {
            add(path, Target(group: -1, field: field))
        }
        for (index, group) in layout.groups.enumerated() {
            guard let path = group.path, let start = walk(path.steps, from: 0)?.node else { continue }
            nodes[start].group = index
            for (field, path) in group.fields.enumerated() {
                add(path, Target(group: index, field: field), from: start)
            }
        }
        for path in layout.ignored where path.up == 0 {
            guard let end = walk(path.steps, from: 0) else { continue }
            if let attribute = end.attribute {
                addAttribute(attribute, to: end.node, nil)
            } else {
                nodes[end.node].isIgnored = true
            }
        }
    }

    /// Adds a wanted path.
    private mutating func add(_ path: SourcePath, _ target: Target, from start: Int = 0) {
        guard path.up == 0 else {
            if path.steps.count == 1, case .attribute(let attribute) = path.steps[0] {
                for name in names(attribute, unprefixed: .none) {
                    contextAttributes.append(ContextAttribute(up: path.up, name: name, targets: [target]))
                }
            }
            return
        }
        guard let end = walk(path.steps, from: start) else { return }
        if let attribute = end.attribute {
            addAttribute(attribute, to: end.node, target)
        } else {
            nodes[end.node].targets.append(target)
        }
    }

    /// Makes the nodes of a path; `nil` for a path that no element can have.
    private mutating func walk(_ steps: [SourcePath.Step], from start: Int) -> (node: Int, attribute: String?)? {
        var node = start
        for (index, step) in steps.enumerated() {
            switch step {
            case .child(let name):
                guard let child = child(name, of: node) else { return nil }
                node = child
            case .attribute(let name):
                return index == steps.count - 1 ? (node, name) : nil
            }
        }
        return (node, nil)
    }

    /// The child of a node by a name of a path, made where it is new.
    private mutating func child(_ step: String, of node: Int) -> Int? {
        let names = names(step, unprefixed: .record)
        guard let first = names.first else { return nil }
        if let known = nodes[node].children.first(where: { $0.name.isSame(first) }) {
            return known.node
        }
        nodes.append(Node())
        let child = nodes.count - 1
        nodes[node].children.append(contentsOf: names.map { ($0, child) })
        return child
    }

    private mutating func addAttribute(_ step: String, to node: Int, _ target: Target?) {
        for name in names(step, unprefixed: .none) {
            if let known = nodes[node].attributes.firstIndex(where: { $0.name.isSame(name) }) {
                nodes[node].attributes[known].targets += target.map { [$0] } ?? []
            } else {
                nodes[node].attributes.append((name, target.map { [$0] } ?? []))
            }
        }
    }

    /// All names a step of a path stands for: its aliases too, and each both composed and decomposed.
    private func names(_ step: String, unprefixed: Namespace) -> [Name] {
        let own = XMLQualifiedName(step)
        let aliases = (spellings[step] ?? []) + (spellings[own.local] ?? [])
        var names: [Name] = []
        for spelling in [step] + aliases {
            var name = XMLQualifiedName(spelling.trimmingCharacters(in: .whitespacesAndNewlines))
            name.prefix = name.prefix ?? own.prefix
            guard var namespace = namespace(name.prefix, unprefixed) else { continue }
            if unprefixed == .record, let recordNamespace, namespace == .named(recordNamespace) {
                namespace = .record
            }
            for name in Self.forms(of: name.local).map({ Name(local: $0, namespace: namespace) })
            where !names.contains(where: { $0.isSame(name) }) {
                names.append(name)
            }
        }
        return names
    }

    private func namespace(_ prefix: String?, _ unprefixed: Namespace) -> Namespace? {
        guard let prefix else { return unprefixed }
        return prefixes[prefix].map { .named($0) }
    }

    /// The ways a name's characters may be encoded.
    private static func forms(of name: String) -> [String] {
        [name, NFC.normalized(name), NFC.decomposed(name)]
    }
}
