import Foundation

/// Keys and their indices, in an open-addressed hash table over bytes.
///
/// A class over memory of its own, so that the converters that look up a value or two in every record count no references
/// and check no owner for it.
package final class CodeKeyTable: @unchecked Sendable {
    // Unchecked: nothing is written after `init`.

    /// A place of the table; small, because in a long list each lookup meets places that no cache holds.
    private struct Slot {
        /// Half of the key's hash, the half that does not choose the place.
        var tag: UInt32 = 0
        /// Of no key where it is -1.
        var index: Int32 = -1
    }

    /// All keys, one after another.
    private let text: UnsafeMutableRawBufferPointer
    /// Where each key begins in ``text``, and where the last ends.
    private let starts: UnsafeMutableBufferPointer<Int>
    /// A power of two, at most half full.
    private let slots: UnsafeMutableBufferPointer<Slot>

    /// Makes a table of keys as ``CodeKey`` forms them; of equal keys the first counts.
    package init(_ keys: [[UInt8]]) {
        var capacity = 8
        while capacity < keys.count * 2 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot())
        let joined = Array(keys.joined())
        text = .allocate(byteCount: joined.count, alignment: 1)
        text.copyBytes(from: joined)
        starts = .allocate(capacity: keys.count + 1)
        starts.initialize(repeating: 0)
        for (index, key) in keys.enumerated() {
            starts[index + 1] = starts[index] + key.count
            key.withUnsafeBytes { insert($0, index: index) }
        }
    }

    deinit {
        text.deallocate()
        starts.deallocate()
        slots.deallocate()
    }

    /// The index of a key that is not yet folded.
    package func lookup(_ value: UnsafeRawBufferPointer) -> Int? {
        guard value.count <= CodeKey.maximumLength else { return nil }
        return withUnsafeTemporaryAllocation(byteCount: value.count * 2, alignment: 1) { buffer in
            let length = CodeKey.fold(value, into: buffer)
            return lookup(folded: UnsafeRawBufferPointer(rebasing: buffer[..<length]))
        }
    }

    /// The index of a key that is folded, or that is to be found as it is.
    package func lookup(folded key: UnsafeRawBufferPointer) -> Int? {
        let index = slots[place(of: key, hash: Self.hash(key))].index
        return index < 0 ? nil : Int(index)
    }

    /// The index of a key.
    package func lookup(key: [UInt8]) -> Int? {
        key.withUnsafeBytes { lookup(folded: $0) }
    }

    private func insert(_ key: UnsafeRawBufferPointer, index: Int) {
        let hash = Self.hash(key)
        let place = place(of: key, hash: hash)
        if slots[place].index < 0 { slots[place] = Slot(tag: Self.tag(hash), index: Int32(index)) }
    }

    /// Where a key is, or the free place where it belongs; there is one, because half of them are free.
    private func place(of key: UnsafeRawBufferPointer, hash: UInt64) -> Int {
        let mask = slots.count &- 1
        let tag = Self.tag(hash)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].index >= 0 {
            if slots[place].tag == tag, isKey(Int(slots[place].index), key) { break }
            place = (place &+ 1) & mask
        }
        return place
    }

    @inline(__always)
    private func isKey(_ index: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let start = starts[index]
        guard starts[index &+ 1] &- start == key.count else { return false }
        guard let own = text.baseAddress, let wanted = key.baseAddress else { return key.isEmpty }
        return memcmp(own + start, wanted, key.count) == 0
    }

    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> 32) }

    /// Eight bytes at a time; the last eight may overlap those before.
    @inline(__always)
    private static func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
        let count = key.count
        var hash = UInt64(truncatingIfNeeded: count)
        guard let base = key.baseAddress else { return hash }
        guard count >= 8 else {
            for position in 0..<count {
                hash = hash &<< 8 | UInt64(base.load(fromByteOffset: position, as: UInt8.self))
            }
            return mix(hash)
        }
        // Every load ends at or before `count`.
        var position = 0
        while position &+ 8 < count {
            hash = mix(hash ^ base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position &+= 8
        }
        return mix(hash ^ base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    }

    @inline(__always)
    private static func mix(_ word: UInt64) -> UInt64 {
        let product = word &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product &>> 32)
    }
}
