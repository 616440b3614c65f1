import Text

/// A layout on its way to becoming a ``JSONLayoutTrie``: nodes with named children.
struct JSONLayoutDraft {
    /// A node being drafted.
    struct Node {
        var children: [(name: String, node: Int)] = []
        var slot: Int32 = -1
        var list: Int32 = -1
        var isIgnored = false
    }

    /// An inner list whose elements are rows of one or more groups.
    struct List {
        /// The node of a row.
        var root: Int
        /// The slots of a row: those of its groups, one group behind the other.
        var width = 0
        /// The groups, by index.
        var groups: [Int] = []
    }

    private(set) var nodes = [Node()]
    private(set) var lists: [List] = []
    /// Fields that want what another field wants too, by list (`nil`: the record): the slot and the one it repeats.
    private(set) var repeated: [(list: Int?, slot: Int, of: Int)] = []
    /// The other spellings of each name, in order.
    private let spellings: [String: [String]]

    /// Drafts the paths of a layout; those with `up` are not found in a record.
    init(_ layout: RecordLayout) {
        spellings = Dictionary(grouping: layout.spellings.keys.sorted()) { layout.spellings[$0] ?? "" }
        addFields(layout.fields, below: JSONLayoutTrie.root, list: nil)
        for (index, group) in layout.groups.enumerated() {
            guard let path = group.path, let node = node(at: path, below: JSONLayoutTrie.root) else { continue }
            if nodes[node].list < 0 {
                nodes[node].list = Int32(lists.count)
                lists.append(List(root: nodes.count))
                nodes.append(Node())
            }
            let list = Int(nodes[node].list)
            addFields(group.fields, below: lists[list].root, list: list)
            lists[list].width += group.fields.count
            lists[list].groups.append(index)
        }
        for path in layout.ignored {
            addIgnored(path)
        }
    }

    /// The names that lead on from a node as bytes, each with the node it leads to: first the names themselves, then
    /// their other spellings.
    func spellings(of index: Int) -> [(spelling: [UInt8], node: Int)] {
        var taken: Set<[UInt8]> = []
        var result: [(spelling: [UInt8], node: Int)] = []
        func add(_ spelling: String, _ node: Int) {
            for form in Self.forms(spelling) where taken.insert(form).inserted {
                result.append((form, node))
            }
        }
        for child in nodes[index].children { add(child.name, child.node) }
        // Names are compared by canonical equivalence, which is how `String` compares.
        for child in nodes[index].children { for spelling in spellings[child.name] ?? [] { add(spelling, child.node) } }
        return result
    }

    /// The slots of the places below a node.
    func slots(below index: Int) -> [Int32] {
        nodes[index].children.flatMap { child in
            (nodes[child.node].slot >= 0 ? [nodes[child.node].slot] : []) + slots(below: child.node)
        }
    }

    private mutating func addFields(_ fields: [SourcePath], below root: Int, list: Int?) {
        let first = list.map { lists[$0].width } ?? 0
        for (index, path) in fields.enumerated() {
            guard let node = node(at: path, below: root) else { continue }
            if nodes[node].slot >= 0 {
                repeated.append((list, first + index, Int(nodes[node].slot)))
            } else {
                nodes[node].slot = Int32(first + index)
            }
        }
    }

    /// An ignored path is one of the record, or leads through a list into its rows.
    private mutating func addIgnored(_ path: SourcePath) {
        guard path.up == 0 else { return }
        var node = JSONLayoutTrie.root
        for step in path.steps {
            let list = nodes[node].list
            node = child(step.memberName, of: list >= 0 ? lists[Int(list)].root : node)
        }
        nodes[node].isIgnored = true
    }

    /// The node a path leads to, or `nil` for one that leads out of the record.
    private mutating func node(at path: SourcePath, below root: Int) -> Int? {
        guard path.up == 0 else { return nil }
        var node = root
        for step in path.steps {
            node = child(step.memberName, of: node)
        }
        return node
    }

    private mutating func child(_ name: String, of node: Int) -> Int {
        if let known = nodes[node].children.first(where: { $0.name == name }) { return known.node }
        nodes.append(Node())
        nodes[node].children.append((name, nodes.count - 1))
        return nodes.count - 1
    }

    private static func forms(_ name: String) -> [[UInt8]] {
        [name, NFC.normalized(name), NFC.decomposed(name)]
            .map { Array($0.utf8) }
    }
}
