/// Reads records in one pass: checks the whole grammar of RFC 8259 and puts the wanted values into slots.
///
/// Works on the memory of a slice's body and of a trie, both of which stay where they are while it lives. Values without
/// escapes are left where they stand; others are unescaped behind the body.
struct JSONRecordParser {
    /// The trie's memory and what is remembered about it from record to record.
    struct Trie {
        let nodes: UnsafePointer<JSONLayoutTrie.Node>
        let edges: UnsafePointer<JSONLayoutTrie.Edge>
        let buckets: UnsafePointer<Int32>
        let names: UnsafePointer<UInt8>
        let below: UnsafePointer<Int32>
        let lists: [JSONLayoutDraft.List]
        let groupWidths: [Int]
        let repeated: [(list: Int?, slot: Int, of: Int)]
        let hasRepeated: Bool
        /// By node: the object in which its name was met last.
        let stamps: UnsafeMutablePointer<UInt64>
        /// By edge, and behind the edges by node: the edge that came next the last time.
        let successors: UnsafeMutablePointer<Int32>
        let edgeCount: Int
    }

    /// A value nobody wants, whose scalars count as unknown.
    static let unknown = -1
    /// A value nobody wants, on purpose.
    static let ignored = -2

    let base: UnsafePointer<UInt8>
    /// How many bytes from `base` are valid memory.
    let readable: Int
    let trie: Trie
    let depthLimit: Int
    /// The most members, items and rows of one record.
    let fieldLimit: Int
    /// Where the body begins in `text`.
    let textBase: Int

    var position = 0
    var end = 0
    var depth = 0
    /// The number of the last object begun.
    var serial: UInt64
    /// The slots of the record, or of the row that is being read.
    var slots: UnsafeMutablePointer<Slot>
    var text: [UInt8] = []
    let scratch: JSONScratch
    var items: [RecordBatch.Item] = []
    var groups: [RecordBatch.GroupRows] = []
    /// How many rows each group has so far.
    var rowCounts: [UInt32] = []
    var row: [Slot] = []
    var unknownFields = 0
    /// How many members, items and rows the record has so far.
    var fields = 0
    var hasDuplicate = false
    /// The names nobody wants of the objects that are open.
    var strangers = JSONStrangers()

    /// Makes a parser for a body; it writes the slots of a record to the memory's row.
    init(
        base: UnsafePointer<UInt8>,
        readable: Int,
        memory: JSONTrieMemory,
        textBase: Int,
        serial: UInt64,
        fieldLimit: Int,
        depthLimit: Int = JSONValue.defaultDepth
    ) {
        self.base = base
        self.readable = readable
        self.textBase = textBase
        self.serial = serial
        self.depthLimit = depthLimit
        self.fieldLimit = fieldLimit
        trie = memory.trie
        slots = memory.row
        scratch = JSONScratch(textBytes: readable)
    }

    /// Reads the record in a range of the body into `slots`.
    ///
    /// - Throws: what was expected where; the slots then hold part of the record.
    mutating func parseRecord(_ range: Range<Int>) throws(JSONExpectation) {
        position = range.lowerBound
        end = range.upperBound
        depth = 0
        fields = 0
        hasDuplicate = false
        strangers.removeAll()
        skipWhitespace()
        try parseValue(JSONLayoutTrie.root)
        skipWhitespace()
        guard position == end else { throw expected("the end of the record") }
    }

    mutating func parseValue(_ node: Int) throws(JSONExpectation) {
        guard position < end else { throw expected("a JSON value") }
        switch base[position] {
        case UInt8(ascii: "\""): try parseString(node)
        case UInt8(ascii: "{"): try parseObjectValue(node)
        case UInt8(ascii: "["): try parseArrayValue(node)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = position
            position = try JSONScalarScan.number(in: base, from: start, to: end)
            store(node, slot(from: start, to: position, .number))
        default:
            let start = position
            position = try JSONScalarScan.literal(in: base, from: start, to: end)
            let isNull = base[start] == UInt8(ascii: "n")
            store(node, slot(from: start, to: position, isNull ? .null : .boolean))
        }
    }

    // MARK: - Scalars

    /// Reads a string from its opening quote.
    @inline(__always)
    mutating func parseString(_ node: Int) throws(JSONExpectation) {
        let start = position &+ 1
        let special = JSONScan.specialByte(in: base, from: start, to: end, readable: readable)
        if special < end, base[special] == UInt8(ascii: "\"") {
            position = special &+ 1
            store(node, slot(from: start, to: special, .text))
        } else {
            try parseEscapedString(node, start: start, special: special)
        }
    }

    private mutating func parseEscapedString(
        _ node: Int,
        start: Int,
        special: Int
    ) throws(JSONExpectation) {
        let string = try JSONEscape.unescape(base, from: start, special: special, end: end, into: scratch.base)
        position = string.next
        let length = UInt32(clamping: string.count)
        store(node, Slot(offset: UInt32(clamping: text.count), length: length, kind: .text))
        if node >= 0, trie.nodes[node].slot >= 0 { text.append(contentsOf: scratch.prefix(string.count)) }
    }

    /// Puts a scalar into the slot of its node, or counts it as unknown.
    @inline(__always)
    private mutating func store(_ node: Int, _ slot: Slot) {
        if node >= 0 {
            let wanted = trie.nodes[node].slot
            if wanted >= 0 {
                slots[Int(wanted)] = slot
                return
            }
            storeUnwanted(node, slot)
        } else if node == Self.unknown {
            count(slot)
        }
    }

    /// A scalar where the layout wants something else: an object, a list, or nothing.
    private mutating func storeUnwanted(_ node: Int, _ slot: Slot) {
        if trie.nodes[node].list >= 0 {
            // A list that is null or empty text has no rows; another scalar is a row that cannot be read.
            if isFilled(slot) { appendUnreadableRow(trie.nodes[node].list) }
        } else if !trie.nodes[node].isKnown {
            count(slot)
        }
    }

    @inline(__always)
    private mutating func count(_ slot: Slot) {
        if isFilled(slot) { unknownFields &+= 1 }
    }

    @inline(__always)
    func isFilled(_ slot: Slot) -> Bool {
        slot.kind != .null && slot.length > 0
    }

    @inline(__always)
    private func slot(from start: Int, to end: Int, _ kind: Slot.Kind) -> Slot {
        // A batch's text stays far below 4 GiB: a slice has one record or 256 KiB.
        Slot(
            offset: UInt32(truncatingIfNeeded: textBase &+ start),
            length: UInt32(truncatingIfNeeded: end &- start),
            kind: kind
        )
    }

    // MARK: - The grammar's small change

    /// Goes one level down, behind the opening bracket.
    @inline(__always)
    mutating func enter() throws(JSONExpectation) {
        guard depth < depthLimit else { throw .depth(depthLimit, at: position) }
        depth &+= 1
        position &+= 1
        skipWhitespace()
    }

    @inline(__always)
    mutating func skipWhitespace() {
        while position < end, base[position] <= 0x20 {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position &+= 1
        }
    }

    /// Moves behind a byte if it is there.
    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < end, base[position] == byte else { return false }
        position &+= 1
        return true
    }

    /// Moves behind a byte if it comes next but for whitespace; there is seldom any, so the byte is tried first.
    @inline(__always)
    mutating func skipNext(_ byte: UInt8) -> Bool {
        if skip(byte) { return true }
        skipWhitespace()
        return skip(byte)
    }

    func expected(_ text: String) -> JSONExpectation {
        JSONExpectation(text, at: position)
    }
}
