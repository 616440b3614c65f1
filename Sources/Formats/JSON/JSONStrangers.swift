/// The member names nobody wants of the objects that are open, kept to find those that stand twice.
struct JSONStrangers {
    /// A name, by where its bytes are.
    struct Name {
        var hash: UInt64
        var start: Int
        var length: Int
        /// Whether the bytes are in ``JSONStrangers/unescaped`` rather than in the text.
        var isUnescaped: Bool
    }

    /// The bytes of names that are written with escapes.
    private var unescaped: [UInt8] = []
    private var names: [Name] = []

    /// How many names there are.
    var count: Int { names.count }

    /// Adds a name.
    mutating func append(_ name: Name) {
        names.append(name)
    }

    /// Keeps the bytes of a name that is written with escapes.
    mutating func unescapedName(_ bytes: UnsafeBufferPointer<UInt8>) -> Name {
        unescaped.append(contentsOf: bytes)
        return Name(hash: 0, start: unescaped.count - bytes.count, length: bytes.count, isUnescaped: true)
    }

    /// Gives the room of a name back that is wanted after all.
    mutating func forget(_ name: Name) {
        if name.isUnescaped { unescaped.removeLast(unescaped.count - name.start) }
    }

    /// Empties it and keeps its memory.
    mutating func removeAll() {
        names.removeAll(keepingCapacity: true)
        unescaped.removeAll(keepingCapacity: true)
    }

    /// Takes out the names of an object that ends; gives whether one stood twice.
    mutating func close(from first: Int, in base: UnsafePointer<UInt8>) -> Bool {
        defer { names.removeLast(names.count - first) }
        // Few names are compared pair by pair; many are sorted, so that no sender can make this quadratic.
        return names.count - first <= 12 ? hasTwins(from: first, in: base) : hasTwinsSorted(from: first, in: base)
    }

    /// Gives the bytes of a name, which is in the text from `base` or in ``unescaped``.
    func withBytes<Result>(
        of name: Name,
        in base: UnsafePointer<UInt8>,
        _ body: (UnsafePointer<UInt8>) -> Result
    ) -> Result {
        guard name.isUnescaped else { return body(base + name.start) }
        return unescaped.withUnsafeBufferPointer { buffer in
            // Without a single byte the name is empty and nothing is read.
            body(buffer.baseAddress.map { $0 + name.start } ?? base)
        }
    }

    private func hasTwins(from first: Int, in base: UnsafePointer<UInt8>) -> Bool {
        for right in first..<names.count {
            for left in first..<right
            where names[left].hash == names[right].hash && order(names[left], names[right], base) == 0 {
                return true
            }
        }
        return false
    }

    private mutating func hasTwinsSorted(from first: Int, in base: UnsafePointer<UInt8>) -> Bool {
        let sorted = names[first...].sorted { order($0, $1, base) < 0 }
        return zip(sorted, sorted.dropFirst()).contains { order($0, $1, base) == 0 }
    }

    /// Below 0, 0 or above 0 for two names; any order will do that is one.
    private func order(_ left: Name, _ right: Name, _ base: UnsafePointer<UInt8>) -> Int {
        if left.hash != right.hash { return left.hash < right.hash ? -1 : 1 }
        if left.length != right.length { return left.length - right.length }
        return withBytes(of: left, in: base) { leftBytes in
            withBytes(of: right, in: base) { rightBytes in
                for index in 0..<left.length where leftBytes[index] != rightBytes[index] {
                    return Int(leftBytes[index]) - Int(rightBytes[index])
                }
                return 0
            }
        }
    }
}
