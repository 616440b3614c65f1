extension JSONRecordParser {
    /// An array where the layout wants rows, values, an object, or nothing.
    mutating func parseArrayValue(_ node: Int) throws(JSONExpectation) {
        guard node >= 0 else {
            return try parseElements { (parser) throws(JSONExpectation) in try parser.parseValue(node) }
        }
        markBelow(node)
        let list = trie.nodes[node].list
        if list >= 0 {
            markStructure(node)
            try parseElements { (parser) throws(JSONExpectation) in try parser.parseRow(list) }
        } else if trie.nodes[node].slot >= 0 {
            try parseItems(node)
        } else {
            // The slots below say that something is there.
            try parseElements { (parser) throws(JSONExpectation) in try parser.parseValue(Self.ignored) }
        }
    }

    @inline(__always)
    private mutating func parseElements(
        _ parseElement: (inout Self) throws(JSONExpectation) -> Void
    ) throws(JSONExpectation) {
        try enter()
        if !skip(UInt8(ascii: "]")) {
            repeat {
                skipWhitespace()
                try parseElement(&self)
            } while skipNext(UInt8(ascii: ","))
            guard skip(UInt8(ascii: "]")) else { throw expected("',' or ']'") }
        }
        depth &-= 1
    }

    /// Reads the elements of an array into items; one that is no scalar is a structure.
    private mutating func parseItems(_ node: Int) throws(JSONExpectation) {
        let slot = Int(trie.nodes[node].slot)
        let first = items.count
        try parseElements { (parser) throws(JSONExpectation) in
            parser.slots[slot] = Slot(offset: 0, length: 0, kind: .structure)
            try parser.parseValue(parser.isAtBracket ? Self.ignored : node)
            try parser.countFields(1)
            parser.appendItem(parser.slots[slot], first: first)
        }
        slots[slot] = Slot(
            offset: UInt32(truncatingIfNeeded: items.count > first ? first : 0),
            length: UInt32(truncatingIfNeeded: items.count &- first),
            kind: .list
        )
    }

    private var isAtBracket: Bool {
        position < end && (base[position] == UInt8(ascii: "{") || base[position] == UInt8(ascii: "["))
    }

    private mutating func appendItem(_ slot: Slot, first: Int) {
        let index = items.count
        if index > first { items[index &- 1].next = Int32(truncatingIfNeeded: index) }
        items.append(RecordBatch.Item(slot: slot, next: -1))
    }

    /// Reads one element of a list as a row: an object, or a scalar where the layout wants the element itself.
    mutating func parseRow(_ list: Int32) throws(JSONExpectation) {
        let root = trie.lists[Int(list)].root
        let width = trie.lists[Int(list)].width
        var row: [Slot] = []
        swap(&row, &self.row)
        row.removeAll(keepingCapacity: true)
        row.append(contentsOf: repeatElement(.absent, count: width))
        let outer = slots
        let result = row.withUnsafeMutableBufferPointer { buffer in
            // A list without fields has no slot that could be written to.
            slots = buffer.baseAddress ?? outer
            return Result { () throws(JSONExpectation) in
                try parseRowValue(root)
                repeatValues(ofList: Int(list), in: slots)
            }
        }
        slots = outer
        swap(&row, &self.row)
        try result.get()
        try countFields(1)
        appendRow(list)
    }

    private mutating func parseRowValue(_ root: Int) throws(JSONExpectation) {
        if position < end, base[position] == UInt8(ascii: "{") {
            markStructure(root)
            return try parseObject(root)
        }
        let isNull = position < end && base[position] == UInt8(ascii: "n")
        if !isNull, trie.nodes[root].slot < 0 { markBelow(root) }
        // The row itself says that there is something that cannot be read.
        let unknownBefore = unknownFields
        try parseValue(root)
        unknownFields = unknownBefore
    }

    /// Gives the fields that want what another field wants, too, the same value.
    @inline(__always)
    func repeatValues(ofList list: Int?, in slots: UnsafeMutablePointer<Slot>) {
        guard trie.hasRepeated else { return }
        for copy in trie.repeated where copy.list == list { slots[copy.slot] = slots[copy.of] }
    }

    /// Adds the row that was read to each of its groups.
    private mutating func appendRow(_ list: Int32) {
        var start = 0
        for group in trie.lists[Int(list)].groups {
            let end = start + trie.groupWidths[group]
            groups[group].slots.append(contentsOf: row[start..<end])
            rowCounts[group] &+= 1
            start = end
        }
    }

    /// Adds a row that says of every field that there is something, but no value of it.
    mutating func appendUnreadableRow(_ list: Int32) {
        let structure = Slot(offset: 0, length: 0, kind: .structure)
        row.removeAll(keepingCapacity: true)
        row.append(contentsOf: repeatElement(structure, count: trie.lists[Int(list)].width))
        appendRow(list)
    }
}
