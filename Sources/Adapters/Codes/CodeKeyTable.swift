import Foundation

/// Keys and their indices, in an open-addressed hash table over bytes.
///
/// A class over memory of its own, so that the converters that look up a value or two in every record count no references
/// and check no owner for it.
package final class CodeKeyTable: @unchecked Sendable {
    // Unchecked: nothing is written after `init`.

    /// A place of the table; of no key where the index is -1.
    private struct Slot {
        var index = -1
        /// Where the key lies in ``CodeKeyTable/text``.
        var start = 0
        var length = 0
    }

    /// All keys, one after another.
    private let text: UnsafeMutableRawBufferPointer
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
        var start = 0
        for (index, key) in keys.enumerated() {
            key.withUnsafeBytes { insert($0, Slot(index: index, start: start, length: key.count)) }
            start += key.count
        }
    }

    deinit {
        text.deallocate()
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
        let index = slots[place(of: key)].index
        return index < 0 ? nil : index
    }

    /// The index of a key.
    package func lookup(key: [UInt8]) -> Int? {
        key.withUnsafeBytes { lookup(folded: $0) }
    }

    private func insert(_ key: UnsafeRawBufferPointer, _ slot: Slot) {
        let place = place(of: key)
        if slots[place].index < 0 { slots[place] = slot }
    }

    /// Where a key is, or the free place where it belongs; there is one, because half of them are free.
    private func place(of key: UnsafeRawBufferPointer) -> Int {
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: Self.hash(key)) & mask
        while slots[place].index >= 0, !isKey(slots[place], key) { place = (place &+ 1) & mask }
        return place
    }

    @inline(__always)
    private func isKey(_ slot: Slot, _ key: UnsafeRawBufferPointer) -> Bool {
        guard slot.length == key.count else { return false }
        guard let own = text.baseAddress, let wanted = key.baseAddress else { return key.isEmpty }
        return memcmp(own + slot.start, wanted, key.count) == 0
    }

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
