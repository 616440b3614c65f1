/// The wanted paths of a layout as a trie of member names, flat in memory.
///
/// One trie for the record and one for the rows of each list share the arrays. Names are compared as bytes; a name that
/// is not the same composed and decomposed is there in both forms.
struct JSONLayoutTrie: Sendable {
    /// A place in a record that the layout speaks of, or that leads to one.
    struct Node {
        /// The names that lead on from here, in ``JSONLayoutTrie/edges``.
        var edges: Range<Int32> = 0..<0
        /// Where the hash table of these names begins in ``JSONLayoutTrie/buckets``.
        var firstBucket: Int32 = 0
        /// The size of that table less one, a power of two less one.
        var bucketMask: Int32 = 0
        /// The slot of the value here, or -1.
        var slot: Int32 = -1
        /// The list of rows that is here, or -1.
        var list: Int32 = -1
        /// The slots of the places below, in ``JSONLayoutTrie/below``.
        var below: Range<Int32> = 0..<0
        /// Whether what stands below without being wanted counts as known.
        var isKnown = false
    }

    /// A member name that leads from one node to another.
    struct Edge {
        /// The name and the quote behind it, as far as they fit.
        var head: SIMD16<UInt8>
        /// Ones where ``head`` counts.
        var headMask: SIMD16<UInt8>
        /// The length of the name where it stands in a text as it is; beyond any text where it needs escapes.
        var plainLength: Int
        /// Where the name begins in ``JSONLayoutTrie/names``.
        var name: Int
        /// The length of the name.
        var length: Int
        /// The hash of the name.
        var hash: UInt64
        /// Where it leads.
        var node: Int32
    }

    /// The node of the record.
    static let root = 0

    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private(set) var buckets: [Int32] = []
    private(set) var names: [UInt8] = []
    private(set) var below: [Int32] = []
    /// The lists of rows.
    let lists: [JSONLayoutDraft.List]

    /// Takes a trie as it was drafted.
    init(_ draft: JSONLayoutDraft) {
        lists = draft.lists
        nodes = draft.nodes.map { Node(slot: $0.slot, list: $0.list, isKnown: $0.isIgnored || $0.slot >= 0) }
        for index in draft.nodes.indices {
            // A node stands behind the one that leads to it.
            for child in draft.nodes[index].children where nodes[index].isKnown { nodes[child.node].isKnown = true }
            addEdges(of: index, draft)
            let start = Int32(below.count)
            below += draft.slots(below: index)
            nodes[index].below = start..<Int32(below.count)
        }
    }

    private mutating func addEdges(of index: Int, _ draft: JSONLayoutDraft) {
        let first = edges.count
        for (spelling, child) in draft.spellings(of: index) {
            edges.append(edge(spelling, to: child))
        }
        var size = 2
        while size < (edges.count - first) * 2 { size *= 2 }
        let firstBucket = buckets.count
        buckets.append(contentsOf: repeatElement(-1, count: size))
        for edge in first..<edges.count {
            var bucket = Int(truncatingIfNeeded: edges[edge].hash) & (size - 1)
            while buckets[firstBucket + bucket] >= 0 { bucket = (bucket + 1) & (size - 1) }
            buckets[firstBucket + bucket] = Int32(edge)
        }
        nodes[index].edges = Int32(first)..<Int32(edges.count)
        nodes[index].firstBucket = Int32(firstBucket)
        nodes[index].bucketMask = Int32(size - 1)
    }

    private mutating func edge(_ name: [UInt8], to child: Int) -> Edge {
        let start = names.count
        names += name
        var head = SIMD16<UInt8>()
        var mask = SIMD16<UInt8>()
        for (lane, byte) in (name + [UInt8(ascii: "\"")]).prefix(16).enumerated() {
            head[lane] = byte
            mask[lane] = 0xFF
        }
        let needsEscapes = name.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        let hash = name.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { JSONNameHash.hash($0, count: buffer.count) } ?? JSONNameHash.empty
        }
        return Edge(
            head: head,
            headMask: mask,
            plainLength: needsEscapes ? Int.max / 2 : name.count,
            name: start,
            length: name.count,
            hash: hash,
            node: Int32(child)
        )
    }
}
