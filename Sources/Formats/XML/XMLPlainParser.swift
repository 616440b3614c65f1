import CXML

/// Reads records of plain XML faster than libxml2 does, and gives up on everything else.
///
/// Plain are elements, attributes, text, references, comments and CDATA sections, with names and namespaces that are
/// declared around the records. It never takes what is not well-formed: on whatever is not plain, or is in any doubt, it
/// gives up, and ``XMLRecordDecoder`` has libxml2 read the record and say what is wrong.
///
/// The bytes are UTF-8 that was validated. The handlers of ``XMLDecodingState`` are called as libxml2 would call them.
struct XMLPlainParser {
    /// An element that is open.
    private struct Open: BitwiseCopyable {
        var name: UnsafePointer<UInt8>
        var count: Int
    }

    let state: UnsafeMutablePointer<XMLDecodingState>
    private var names: XMLNameTable
    private let open: UnsafeMutablePointer<Open>
    /// Five addresses for each attribute of a tag, as libxml2 lays them out.
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
    /// Attribute values with references, unescaped; never longer than the tag they come from.
    var unescaped: UnsafeMutableBufferPointer<UInt8>
    var unescapedCount = 0
    /// Counts the declarations that were in force.
    private var scope = 0
    private let xmlName: UnsafePointer<xmlChar>?
    private let xmlnsName: UnsafePointer<xmlChar>?

    /// Makes a parser; `names` is where the state's plan has its names.
    init(_ state: UnsafeMutablePointer<XMLDecodingState>, names: XMLNames) {
        self.state = state
        self.names = XMLNameTable(names)
        open = .allocate(capacity: XMLLimits.depth)
        attributes = .allocate(capacity: XMLLimits.attributes * 5)
        unescaped = .allocate(capacity: 4096)
        xmlName = names.intern("xml")
        xmlnsName = names.intern("xmlns")
    }

    /// Frees the memory.
    func deallocate() {
        names.deallocate()
        open.deallocate()
        attributes.deallocate()
        unescaped.deallocate()
    }

    /// Takes note that other namespaces may be in force: those the state has read.
    mutating func beginScope() {
        scope &+= 1
    }

    /// Reads the record in `units[start ..< end]`; false if it is not plain, and then the record has to be begun again.
    mutating func read(
        _ units: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        contextDepth: Int
    ) -> Bool {
        reserve(end &- start)
        state.pointee.beginPlain(contextDepth: contextDepth)
        var position = start
        var depth = 0
        while position &+ 1 < end, units[position] == XMLByte.less {
            let unit = units[position &+ 1]
            if unit == XMLByte.slash {
                guard depth > 0, let next = endTag(units, position, end, open[depth &- 1]) else { return false }
                position = next
                depth &-= 1
                state.pointee.close()
            } else if XMLByte.startsName(unit) {
                guard depth < XMLLimits.depth, let tag = startTag(units, position, end, depth) else { return false }
                position = tag.end
                if tag.isEmpty {
                    state.pointee.close()
                } else {
                    depth &+= 1
                }
            } else {
                guard depth > 0, let next = other(units, position, end) else { return false }
                position = next
            }
            if depth == 0 {
                return position == end && state.pointee.trouble == .none
            }
            guard let next = text(units, position, end) else { return false }
            position = next
        }
        return false
    }

    // MARK: Tags

    /// The place behind the end tag at `start`, if it is one for the element.
    @inline(__always)
    private func endTag(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ element: Open) -> Int? {
        var position = start &+ 2 &+ element.count
        guard position < end, XMLNameTable.areEqual(units + (start &+ 2), element.name, element.count) else {
            return nil
        }
        while position < end, XMLByte.isSpace(units[position]) {
            position &+= 1
        }
        return position < end && units[position] == XMLByte.greater ? position &+ 1 : nil
    }

    /// Reads the start tag at `start` and opens its element.
    @inline(__always)
    private mutating func startTag(
        _ units: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        _ depth: Int
    ) -> (end: Int, isEmpty: Bool)? {
        guard let (name, nameEnd) = names.next(units, start &+ 1, end), resolve(name) else { return nil }
        var position = nameEnd
        var count = 0
        unescapedCount = 0
        while position < end, units[position] != XMLByte.greater, units[position] != XMLByte.slash {
            let space = position
            position = Self.skipSpace(units, position, end)
            guard position > space, position < end else { return nil }
            if units[position] == XMLByte.greater || units[position] == XMLByte.slash {
                break
            }
            guard count < XMLLimits.attributes, let next = attribute(units, position, end, at: count) else {
                return nil
            }
            position = next
            count &+= 1
        }
        guard position < end else { return nil }
        let isEmpty = units[position] == XMLByte.slash
        if isEmpty {
            position &+= 1
            guard position < end, units[position] == XMLByte.greater else { return nil }
        }
        open[depth] = Open(name: name.pointee.bytes, count: name.pointee.count)
        state.pointee.open(name.pointee.local, name.pointee.namespace, count, attributes)
        return (position &+ 1, isEmpty)
    }

    /// Reads the attribute at `start` and gives the place behind it.
    @inline(__always)
    private mutating func attribute(
        _ units: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        at index: Int
    ) -> Int? {
        guard let (name, nameEnd) = names.next(units, start, end), resolve(name) else { return nil }
        var position = Self.skipSpace(units, nameEnd, end)
        guard position < end, units[position] == XMLByte.equals else { return nil }
        position = Self.skipSpace(units, position &+ 1, end)
        guard position < end else { return nil }
        let quote = units[position]
        guard quote == XMLByte.quote || quote == XMLByte.apostrophe else { return nil }
        let valueStart = position &+ 1
        position = XMLTextScan.firstOfNote(inValue: units, from: valueStart, to: end, quote: quote)
        guard position < end else { return nil }
        let entry = attributes + index &* 5
        // Without a prefix an attribute is in no namespace.
        entry[0] = name.pointee.local
        entry[1] = name.pointee.prefix
        entry[2] = name.pointee.prefix == nil ? nil : name.pointee.namespace
        entry[3] = units + valueStart
        entry[4] = units + position
        if units[position] != quote {
            guard let value = unescape(units, valueStart, end, quote) else { return nil }
            entry[3] = value.start
            entry[4] = value.start + value.count
            position = value.end
        }
        return isRepeated(index) || name.pointee.local == xmlnsName && name.pointee.prefix == nil ? nil : position &+ 1
    }

    /// Whether an attribute of the tag is there a second time.
    @inline(__always)
    private func isRepeated(_ index: Int) -> Bool {
        let last = attributes + index &* 5
        var earlier = attributes
        while earlier < last {
            if earlier[0] == last[0], earlier[2] == last[2] {
                return true
            }
            earlier += 5
        }
        return false
    }

    // MARK: Names

    @inline(__always)
    private static func skipSpace(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, XMLByte.isSpace(units[index]) {
            index &+= 1
        }
        return index
    }

    /// Finds what a name's prefix stands for; false where it stands for nothing here.
    @inline(__always)
    private func resolve(_ name: UnsafeMutablePointer<XMLNameTable.Entry>) -> Bool {
        if name.pointee.scope != scope {
            resolveAnew(name)
        }
        return name.pointee.isDeclared
    }

    @inline(never)
    private func resolveAnew(_ name: UnsafeMutablePointer<XMLNameTable.Entry>) {
        let prefix = name.pointee.prefix
        name.pointee.scope = scope
        if prefix != nil, prefix == xmlName {
            name.pointee.namespace = state.pointee.xmlNamespace
            name.pointee.isDeclared = true
            return
        }
        let binding = state.pointee.namespaces.elements.last { $0.prefix == prefix }
        let isNone = binding?.name.map { $0.pointee == 0 } ?? true
        name.pointee.namespace = isNone ? nil : binding?.name
        name.pointee.isDeclared = prefix == nil || !isNone
    }

    private mutating func reserve(_ count: Int) {
        if unescaped.count < count {
            unescaped.deallocate()
            unescaped = .allocate(capacity: count)
        }
    }
}
