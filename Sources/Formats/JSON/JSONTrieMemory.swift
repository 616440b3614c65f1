/// A trie in memory that stays where it is, with what a decoder remembers about it; freed with its last owner.
///
/// The innermost loop reads it through plain pointers. Indices into it come only from the trie itself.
final class JSONTrieMemory {
    /// The pointers a parser works with, valid while the memory lives.
    let trie: JSONRecordParser.Trie
    /// Room for the slots of one record, at least one.
    let row: UnsafeMutablePointer<Slot>

    /// Compiles a layout.
    init(_ layout: RecordLayout) {
        let draft = JSONLayoutDraft(layout)
        let source = JSONLayoutTrie(draft)
        row = Self.copy(Array(repeating: .absent, count: layout.fields.count))
        trie = JSONRecordParser.Trie(
            nodes: UnsafePointer(Self.copy(source.nodes)),
            edges: UnsafePointer(Self.copy(source.edges)),
            buckets: UnsafePointer(Self.copy(source.buckets)),
            names: UnsafePointer(Self.copy(source.names)),
            below: UnsafePointer(Self.copy(source.below)),
            lists: source.lists,
            groupWidths: layout.groups.map(\.fields.count),
            repeated: draft.repeated,
            hasRepeated: !draft.repeated.isEmpty,
            stamps: Self.copy(Array(repeating: 0, count: source.nodes.count)),
            successors: Self.copy(Array(repeating: -1, count: source.edges.count + source.nodes.count)),
            edgeCount: source.edges.count
        )
    }

    deinit {
        row.deallocate()
        trie.nodes.deallocate()
        trie.edges.deallocate()
        trie.buckets.deallocate()
        trie.names.deallocate()
        trie.below.deallocate()
        trie.stamps.deallocate()
        trie.successors.deallocate()
    }

    /// Memory with the elements, which need no deinitialisation; at least one long, so that it has an address.
    private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        elements.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { memory.initialize(from: base, count: buffer.count) }
        }
        return memory
    }
}
