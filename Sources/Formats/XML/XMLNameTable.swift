import CXML
import Glibc

/// Names as written in tags, `tc:District`, each with the interned names it consists of: found by its bytes in a few
/// instructions.
struct XMLNameTable {
    /// A name.
    struct Entry: BitwiseCopyable {
        /// The name as written; interned, so that it lasts.
        var bytes: UnsafePointer<UInt8>
        var count: Int
        var local: UnsafePointer<xmlChar>
        /// What stands before the colon, if there is one.
        var prefix: UnsafePointer<xmlChar>?
        /// What the prefix stands for, or none; of a name without one, what it stands for in an element.
        var namespace: UnsafePointer<xmlChar>?
        /// Whether the prefix stands for anything.
        var isDeclared: Bool
        /// For which declarations `namespace` was found.
        var scope: Int
        /// The entry of the name that came next the last time: records are alike.
        var next: UnsafeMutablePointer<Entry>

        init(
            _ bytes: UnsafePointer<UInt8>,
            _ count: Int,
            local: UnsafePointer<xmlChar>,
            prefix: UnsafePointer<xmlChar>?,
            next: UnsafeMutablePointer<Entry>
        ) {
            self.bytes = bytes
            self.count = count
            self.local = local
            self.prefix = prefix
            self.next = next
            isDeclared = false
            scope = -1
        }
    }

    /// The most names; a record with more is for another parser.
    private static let limit = 1024
    /// Places to look for a name, twice as many as names.
    private static let places = 2048

    private let names: XMLNames
    private let entries: UnsafeMutablePointer<Entry>
    /// The index of an entry at each place, or -1.
    private let index: UnsafeMutablePointer<Int16>
    private var count = 0
    /// The name that came last; before the first, a place that holds no name.
    private var last: UnsafeMutablePointer<Entry>

    /// Makes an empty table of names that are interned in `names`.
    init(_ names: XMLNames) {
        self.names = names
        // The last one is for what comes before the first name.
        entries = .allocate(capacity: Self.limit + 1)
        index = .allocate(capacity: Self.places)
        index.initialize(repeating: -1, count: Self.places)
        last = entries + Self.limit
        // Too long to be found anywhere.
        names.intern("").map { last.initialize(to: Entry($0, Int.max / 2, local: $0, prefix: nil, next: last)) }
    }

    /// Frees the memory.
    func deallocate() {
        entries.deallocate()
        index.deallocate()
    }

    /// The entry of the name that begins at `start` and the place behind it; `nil` for one that XML with namespaces does
    /// not allow or that has no more room.
    @inline(__always)
    mutating func next(
        _ units: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int
    ) -> (entry: UnsafeMutablePointer<Entry>, end: Int)? {
        let expected = last.pointee.next
        let expectedEnd = start &+ expected.pointee.count
        if expectedEnd < end, Self.endsName(units[expectedEnd]),
            Self.areEqual(units + start, expected.pointee.bytes, expected.pointee.count)
        {
            last = expected
            return (expected, expectedEnd)
        }
        var nameEnd = start
        while nameEnd < end, !Self.endsName(units[nameEnd]) {
            nameEnd &+= 1
        }
        guard let found = entry(units + start, nameEnd &- start) else { return nil }
        last.pointee.next = found
        last = found
        return (found, nameEnd)
    }

    @inline(__always)
    private static func endsName(_ unit: UInt8) -> Bool {
        unit <= XMLByte.space || unit == XMLByte.greater || unit == XMLByte.slash || unit == XMLByte.equals
    }

    private mutating func entry(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UnsafeMutablePointer<Entry>? {
        var place = Self.hash(bytes, length)
        while index[place] >= 0 {
            let entry = entries + Int(index[place])
            if entry.pointee.count == length, Self.areEqual(entry.pointee.bytes, bytes, length) {
                return entry
            }
            place = (place &+ 1) & (Self.places &- 1)
        }
        return add(bytes, length, at: place)
    }

    /// Whether two runs of bytes are the same; short as names are, a call would cost more.
    @inline(__always)
    static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        guard length >= 8 else {
            if length >= 4 {
                // The first four and the last four, which may overlap.
                return half(one) == half(other) && half(one + (length &- 4)) == half(other + (length &- 4))
            }
            var index = 0
            while index < length {
                if one[index] != other[index] {
                    return false
                }
                index &+= 1
            }
            return true
        }
        var index = 0
        while index &+ 8 < length {
            if word(one + index) != word(other + index) {
                return false
            }
            index &+= 8
        }
        // The last eight, which may overlap the eight before.
        return word(one + (length &- 8)) == word(other + (length &- 8))
    }

    @inline(__always)
    private static func half(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
        UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self)
    }

    @inline(__always)
    private static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    }

    private static func hash(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        var value = UInt64(truncatingIfNeeded: length)
        if length >= 8 {
            value ^= word(bytes) &* 0x9E37_79B9_7F4A_7C15
            value ^= (word(bytes + (length &- 8)) &* 0xC2B2_AE3D_27D4_EB4F) &>> 7
        } else {
            var index = 0
            while index < length {
                value = (value &* 31) ^ UInt64(bytes[index])
                index &+= 1
            }
            value &*= 0x9E37_79B9_7F4A_7C15
        }
        return Int(truncatingIfNeeded: value &>> 40) & (places &- 1)
    }

    @inline(never)
    private mutating func add(
        _ bytes: UnsafePointer<UInt8>,
        _ length: Int,
        at place: Int
    ) -> UnsafeMutablePointer<Entry>? {
        guard count < Self.limit, length > 0, length <= XMLLimits.nameBytes else { return nil }
        let colon = (0..<length).first { bytes[$0] == XMLByte.colon }
        let localStart = colon.map { $0 + 1 } ?? 0
        guard let whole = names.intern(bytes, length),
            let local = names.intern(bytes + localStart, length - localStart),
            xmlValidateNCName(local, 0) == 0
        else { return nil }
        var prefix: UnsafePointer<xmlChar>?
        if let colon {
            prefix = names.intern(bytes, colon)
            guard let prefix, xmlValidateNCName(prefix, 0) == 0 else { return nil }
        }
        let entry = entries + count
        entry.initialize(to: Entry(whole, length, local: local, prefix: prefix, next: last))
        index[place] = Int16(truncatingIfNeeded: count)
        count += 1
        return entry
    }
}
