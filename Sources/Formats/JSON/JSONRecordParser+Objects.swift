extension JSONRecordParser {
    /// An object where the layout wants a list, a scalar, what is in it, or nothing.
    mutating func parseObjectValue(_ node: Int) throws(JSONExpectation) {
        guard node >= 0 else { return try parseObject(node) }
        let list = trie.nodes[node].list
        if list >= 0 {
            // One object where a list is expected is a list of one.
            markStructure(node)
            markBelow(node)
            return try parseRow(list)
        }
        markStructure(node)
        try parseObject(node)
    }

    /// Reads the members of an object, those of a node into its slots.
    mutating func parseObject(_ node: Int) throws(JSONExpectation) {
        try enter()
        serial &+= 1
        let frame = serial
        let firstStranger = strangers.count
        var members = 0
        var last = trie.edgeCount &+ max(node, 0)
        if skip(UInt8(ascii: "}")) {
            depth &-= 1
            return
        }
        repeat {
            guard skipNext(UInt8(ascii: "\"")) else { throw expected("a member name in quotes") }
            let child = try parseName(of: node, frame: frame, last: &last)
            try parseMemberValue(child)
            members &+= 1
        } while skipNext(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "}")) else { throw expected("',' or '}'") }
        try countFields(members)
        if strangers.count > firstStranger, strangers.close(from: firstStranger, in: base) { hasDuplicate = true }
        depth &-= 1
    }

    /// Counts what the record holds; the count of an object's members is cheapest at its end.
    ///
    /// A few bytes (`1,` or `{},`) become an item or a row of many slots.
    @inline(__always)
    mutating func countFields(_ count: Int) throws(JSONExpectation) {
        fields &+= count
        guard fields <= fieldLimit else {
            throw JSONExpectation("at most \(fieldLimit) fields in a record", at: position, isLimit: true)
        }
    }

    /// Reads a colon and the value behind it; most often that is a string, and no whitespace stands between.
    @inline(__always)
    private mutating func parseMemberValue(_ node: Int) throws(JSONExpectation) {
        if end &- position > 1, base[position] == UInt8(ascii: ":"), base[position &+ 1] == UInt8(ascii: "\"") {
            position &+= 1
            return try parseString(node)
        }
        guard skipNext(UInt8(ascii: ":")) else { throw expected("':'") }
        skipWhitespace()
        try parseValue(node)
    }

    /// Reads a name behind its opening quote and gives the node it leads to.
    ///
    /// Records of a feed tend to name their members in one order, so the name that followed the last one in the record
    /// before is tried first, and costs one comparison.
    @inline(__always)
    private mutating func parseName(
        of node: Int,
        frame: UInt64,
        last: inout Int
    ) throws(JSONExpectation) -> Int {
        if node >= 0 {
            let guess = trie.successors[last]
            if guess >= 0, isNext(trie.edges[Int(guess)]) {
                position &+= trie.edges[Int(guess)].plainLength &+ 1
                last = Int(guess)
                return take(Int(trie.edges[Int(guess)].node), frame: frame)
            }
        }
        return try parseOtherName(of: node, frame: frame, last: &last)
    }

    /// Whether the bytes ahead are this name and its closing quote.
    @inline(__always)
    private func isNext(_ edge: JSONLayoutTrie.Edge) -> Bool {
        guard position &+ edge.plainLength < end, position &+ 16 <= readable else { return false }
        // 16 bytes from `position` are inside `readable`, and name and quote end at or before `end`.
        let ahead = UnsafeRawPointer(base + position).loadUnaligned(as: SIMD16<UInt8>.self)
        let difference = unsafeBitCast((ahead ^ edge.head) & edge.headMask, to: SIMD2<UInt64>.self)
        guard difference[0] | difference[1] == 0 else { return false }
        guard edge.plainLength >= 16 else { return true }
        return base[position &+ edge.plainLength] == UInt8(ascii: "\"")
            && isEqual(base + position, trie.names + edge.name, edge.length)
    }

    private mutating func parseOtherName(
        of node: Int,
        frame: UInt64,
        last: inout Int
    ) throws(JSONExpectation) -> Int {
        let start = position
        let special = JSONScan.specialByte(in: base, from: start, to: end, readable: readable)
        var name = JSONStrangers.Name(hash: 0, start: start, length: special &- start, isUnescaped: false)
        if special < end, base[special] == UInt8(ascii: "\"") {
            position = special &+ 1
        } else {
            let text = try JSONEscape.unescape(base, from: start, special: special, end: end, into: scratch.base)
            position = text.next
            name = strangers.unescapedName(scratch.prefix(text.count))
        }
        return find(name, of: node, frame: frame, last: &last)
    }

    private mutating func find(_ name: JSONStrangers.Name, of node: Int, frame: UInt64, last: inout Int) -> Int {
        var name = name
        let edge = strangers.withBytes(of: name, in: base) { bytes in
            name.hash = JSONNameHash.hash(bytes, count: name.length)
            return node >= 0 ? indexOfEdge(named: bytes, name, of: node) : nil
        }
        guard let edge else {
            strangers.append(name)
            return node >= 0 ? (trie.nodes[node].isKnown ? Self.ignored : Self.unknown) : node
        }
        strangers.forget(name)
        trie.successors[last] = Int32(truncatingIfNeeded: edge)
        last = edge
        return take(Int(trie.edges[edge].node), frame: frame)
    }

    /// The edge of a node with that name.
    private func indexOfEdge(named bytes: UnsafePointer<UInt8>, _ name: JSONStrangers.Name, of node: Int) -> Int? {
        let first = Int(trie.nodes[node].firstBucket)
        let mask = Int(trie.nodes[node].bucketMask)
        var bucket = Int(truncatingIfNeeded: name.hash) & mask
        // At most half of the buckets are taken, so an empty one ends the search.
        while true {
            let index = Int(trie.buckets[first &+ bucket])
            guard index >= 0 else { return nil }
            let edge = trie.edges[index]
            if edge.hash == name.hash, edge.length == name.length, isEqual(bytes, trie.names + edge.name, name.length) {
                return index
            }
            bucket = (bucket &+ 1) & mask
        }
    }

    /// The node a name leads to, unless the object had that name, or another for the same, before: the first holds.
    @inline(__always)
    private mutating func take(_ node: Int, frame: UInt64) -> Int {
        guard trie.stamps[node] != frame else {
            hasDuplicate = true
            return Self.ignored
        }
        trie.stamps[node] = frame
        return node
    }

    @inline(__always)
    private func isEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where left[index] != right[index] { return false }
        return true
    }

    /// Something is there, but no scalar.
    @inline(__always)
    func markStructure(_ node: Int) {
        let slot = trie.nodes[node].slot
        if slot >= 0 { slots[Int(slot)] = Slot(offset: 0, length: 0, kind: .structure) }
    }

    /// Something is there, but nothing through which a path could lead on.
    func markBelow(_ node: Int) {
        for index in trie.nodes[node].below {
            slots[Int(trie.below[Int(index)])] = Slot(offset: 0, length: 0, kind: .structure)
        }
    }
}
