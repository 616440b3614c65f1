import Foundation

/// Keys and their indices, in an open-addressed hash table over bytes.
package struct CodeKeyTable: Sendable {
    /// All keys, one after another.
    private var text: [UInt8] = []
    /// Where each key begins in ``text``, and where the last ends.
    private var starts: [Int] = [0]
    /// An index of ``starts`` or -1; a power of two, at most half full.
    private var slots: [Int32]

    /// Makes a table of keys as ``CodeKey`` forms them; of equal keys the first counts.
    package init(_ keys: [[UInt8]]) {
        var capacity = 8
        while capacity < keys.count * 2 { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        for key in keys {
            text.append(contentsOf: key)
            starts.append(text.count)
        }
        for (index, key) in keys.enumerated() {
            key.withUnsafeBytes { insert($0, index: Int32(index)) }
        }
    }

    /// The index of a key that is not yet folded.
    package func lookup(_ value: UnsafeRawBufferPointer) -> Int? {
        guard value.count <= CodeKey.maximumLength else { return nil }
        return withUnsafeTemporaryAllocation(byteCount: value.count * 2, alignment: 1) { buffer in
            let length = CodeKey.fold(value, into: buffer)
            return find(UnsafeRawBufferPointer(rebasing: buffer[..<length]))
        }
    }

    /// The index of a key that is folded, or that is to be found as it is.
    package func lookup(folded key: UnsafeRawBufferPointer) -> Int? {
        find(key)
    }

    /// The index of a key.
    package func lookup(key: [UInt8]) -> Int? {
        key.withUnsafeBytes { find($0) }
    }

    private mutating func insert(_ key: UnsafeRawBufferPointer, index: Int32) {
        var slot = firstSlot(of: key)
        while slots[slot] >= 0 {
            if isKey(Int(slots[slot]), key) { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = index
    }

    private func find(_ key: UnsafeRawBufferPointer) -> Int? {
        var slot = firstSlot(of: key)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if isKey(index, key) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isKey(_ index: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let start = starts[index]
        guard starts[index + 1] - start == key.count else { return false }
        guard let wanted = key.baseAddress else { return true }
        return text.withUnsafeBytes { text in
            text.baseAddress.map { memcmp($0 + start, wanted, key.count) == 0 } ?? false
        }
    }

    /// FNV-1a, its high half folded in because the low bits choose.
    private func firstSlot(of key: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(slots.count - 1))
    }
}
