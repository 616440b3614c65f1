import CXML

/// The handlers of the parser that decode: what happens at a tag and at text.
extension XMLDecodingState {
    /// The handlers, for a parser whose state is an `XMLDecodingState`.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { state, local, _, namespace, _, _, count, _, attributes in
            guard let state, let local else { return }
            let own = state.assumingMemoryBound(to: XMLDecodingState.self)
            own.pointee.open(local, namespace, Int(count), attributes)
        }
        handler.endElementNs = { state, _, _, _ in
            state?.assumingMemoryBound(to: XMLDecodingState.self).pointee.close()
        }
        handler.characters = { state, text, count in
            guard let state, let text else { return }
            state.assumingMemoryBound(to: XMLDecodingState.self).pointee.take(text, Int(count))
        }
        // The same, so that the parser need not find out which is which.
        handler.ignorableWhitespace = handler.characters
        return handler
    }

    /// A start tag; `attributes` has five pointers for each.
    @inline(__always)
    private mutating func open(
        _ local: UnsafePointer<xmlChar>,
        _ namespace: UnsafePointer<xmlChar>?,
        _ attributeCount: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let level = depth
        depth = level &+ 1
        guard level < XMLLimits.depth, attributeCount <= XMLLimits.attributes else {
            fail(.limit)
            return
        }
        var node = XMLDecodingPlan.ignored
        if level > contextDepth {
            let parent = frames + (level &- 1)
            parent.pointee.hasChildren = true
            if parent.pointee.mode == .capture {
                parent.pointee.mode = .skip
            }
            node = parent.pointee.node
            if node >= 0 {
                node = child(of: node, local, namespace)
            }
        } else if level == contextDepth {
            node = openRecord(namespace)
        } else if let attributes, attributeCount > 0 {
            readContext(attributes, attributeCount, up: contextDepth &- level)
        }
        mode = textMode(node)
        let frame = frames + level
        frame.initialize(to: Frame(node: node, mode: mode, hasChildren: false, isNil: false, textStart: 0))
        guard node != XMLDecodingPlan.ignored else { return }
        if node >= 0, nodes[Int(node)].group >= 0 {
            addRow(Int(nodes[Int(node)].group))
        }
        if let attributes, attributeCount > 0 {
            frame.pointee.isNil = read(attributes, attributeCount, of: node)
        }
        frame.pointee.textStart = text.count
    }

    /// An end tag.
    @inline(__always)
    private mutating func close() {
        let level = depth &- 1
        guard level >= 0, level < XMLLimits.depth else { return }
        depth = level
        let frame = frames[level]
        if frame.node >= 0 {
            let wanted = nodes[Int(frame.node)].targets
            if wanted.count > 0 {
                put(value(of: frame), wanted)
            }
        }
        if level == contextDepth, frame.node != XMLDecodingPlan.ignored {
            closeRecord()
        }
        mode = level > 0 ? frames[level &- 1].mode : .skip
    }

    /// Text.
    @inline(__always)
    private mutating func take(_ new: UnsafePointer<xmlChar>, _ count: Int) {
        switch mode {
        case .skip:
            break
        case .capture:
            if text.count &- frames[depth &- 1].textStart &+ count > XMLLimits.textBytes {
                fail(.limit)
            } else {
                text.append(new, count)
            }
        case .watch:
            if !XMLByte.areSpace(new, from: 0, to: count) {
                unknownFields &+= 1
                mode = .skip
                frames[depth &- 1].mode = .skip
            }
        }
    }

    /// Gives up on the run.
    private mutating func fail(_ newTrouble: Trouble) {
        if trouble == .none {
            trouble = newTrouble
        }
        mode = .skip
        status.context?.pointee.disableSAX = 1
    }

    // MARK: Elements

    /// The node a child leads to.
    @inline(__always)
    private func child(
        of node: Int32,
        _ local: UnsafePointer<xmlChar>,
        _ namespace: UnsafePointer<xmlChar>?
    ) -> Int32 {
        let parent = nodes[Int(node)]
        var index = Int(parent.children.start)
        let end = index &+ Int(parent.children.count)
        while index < end {
            let child = children[index]
            if child.local == local {
                let fits =
                    child.takesRecordNamespace
                    ? namespace == recordNamespace || namespace == nil : namespace == child.namespace
                if fits {
                    let isIgnored = isLeafIgnored(child.node)
                    return isIgnored ? XMLDecodingPlan.ignored : child.node
                }
            }
            index &+= 1
        }
        return parent.unlisted
    }

    /// Whether nothing in an element is wanted or counts.
    @inline(__always)
    private func isLeafIgnored(_ node: Int32) -> Bool {
        let node = nodes[Int(node)]
        return node.unlisted == XMLDecodingPlan.ignored && node.children.count == 0 && node.attributes.count == 0
            && node.targets.count == 0 && node.group < 0
    }

    /// What happens to the text of an element.
    @inline(__always)
    private func textMode(_ node: Int32) -> TextMode {
        guard node >= 0 else { return node == XMLDecodingPlan.unknown ? .watch : .skip }
        if nodes[Int(node)].targets.count > 0 {
            return .capture
        }
        return nodes[Int(node)].unlisted == XMLDecodingPlan.ignored ? .skip : .watch
    }

    /// An element where records stand: the next one, or something else.
    private mutating func openRecord(_ namespace: UnsafePointer<xmlChar>?) -> Int32 {
        guard spansLeft > 0, let span = nextSpan?.pointee, let context = status.context else {
            return XMLDecodingPlan.ignored
        }
        // The parser stands at the end of the start tag.
        let offset = XMLPushParser.offset(context) &- bodyShift
        guard offset > Int(span.offset) else { return XMLDecodingPlan.ignored }
        guard offset < Int(span.offset) &+ Int(span.length) else {
            fail(.misplaced)
            return XMLDecodingPlan.ignored
        }
        recordNamespace = namespace
        addRecord()
        for value in contextValues.elements {
            slots.base[recordSlots &+ Int(value.target.field)] = value.slot
        }
        return 0
    }

    private mutating func closeRecord() {
        guard let context = status.context, let span = nextSpan?.pointee else { return }
        guard XMLPushParser.offset(context) &- bodyShift == Int(span.offset) &+ Int(span.length) else {
            fail(.misplaced)
            return
        }
        // A complaint that does not end the parser, such as a prefix without a declaration.
        guard status.isWell else {
            fail(.none)
            return
        }
        finishRecord()
        nextSpan = nextSpan.map { $0 + 1 }
        spansLeft &-= 1
    }

    private mutating func addRow(_ group: Int) {
        groups[group].slots.append(repeating: .absent, groups[group].width)
        groups[group].rows &+= 1
    }

    // MARK: Attributes

    /// Reads the attributes of an element in a record, and says whether it is nil.
    private mutating func read(
        _ entries: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
        _ count: Int,
        of node: Int32
    ) -> Bool {
        var isNil = false
        for index in 0..<count {
            let entry = entries + index &* 5
            guard let local = entry[0], let start = entry[3], let end = entry[4] else { continue }
            let namespace = entry[2]
            if let wanted = attribute(of: node, local, namespace) {
                if wanted.count > 0 {
                    putAttribute(start, end - start, wanted)
                }
            } else if namespace != nil, namespace == schemaInstance {
                isNil = isNil || (local == nilName && Self.isTrue(start, end - start))
            } else if start < end, namespace == nil || namespace != xmlNamespace {
                let counts = node < 0 || nodes[Int(node)].unlisted == XMLDecodingPlan.unknown
                unknownFields &+= counts ? 1 : 0
            }
        }
        return isNil
    }

    /// Where an attribute goes; `nil` where it is not listed.
    @inline(__always)
    private func attribute(
        of node: Int32,
        _ local: UnsafePointer<xmlChar>,
        _ namespace: UnsafePointer<xmlChar>?
    ) -> XMLDecodingPlan.Range32? {
        guard node >= 0 else { return nil }
        var index = Int(nodes[Int(node)].attributes.start)
        let end = index &+ Int(nodes[Int(node)].attributes.count)
        while index < end {
            if attributes[index].local == local, attributes[index].namespace == namespace {
                return attributes[index].targets
            }
            index &+= 1
        }
        return nil
    }

    /// Reads the attributes of an element around the records.
    private mutating func readContext(
        _ entries: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
        _ count: Int,
        up: Int
    ) {
        for wanted in contextAttributes where Int(wanted.up) == up {
            for index in 0..<count {
                let entry = entries + index &* 5
                guard entry[0] == wanted.local, entry[2] == wanted.namespace, let start = entry[3], let end = entry[4]
                else { continue }
                let slot = Slot(
                    offset: UInt32(clamping: text.count),
                    length: UInt32(clamping: end - start),
                    kind: .text
                )
                text.append(start, end - start)
                for target in 0..<Int(wanted.targets.count) {
                    let target = targets[Int(wanted.targets.start) &+ target]
                    contextValues.append(ContextValue(target: target, slot: slot))
                }
            }
        }
    }

    private static func isTrue(_ value: UnsafePointer<xmlChar>, _ count: Int) -> Bool {
        let value = UnsafeBufferPointer(start: value, count: count)
        return value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8)
    }

    // MARK: Values

    @inline(__always)
    private mutating func putAttribute(
        _ value: UnsafePointer<xmlChar>,
        _ count: Int,
        _ wanted: XMLDecodingPlan.Range32
    ) {
        guard count <= XMLLimits.attributeBytes else {
            fail(.limit)
            return
        }
        let slot = Slot(offset: UInt32(clamping: text.count), length: UInt32(clamping: count), kind: .text)
        text.append(value, count)
        put(slot, wanted)
    }

    /// The value of an element whose end has come.
    @inline(__always)
    private func value(of frame: Frame) -> Slot {
        if frame.isNil {
            return Slot(offset: 0, length: 0, kind: .null)
        }
        if frame.hasChildren {
            return Slot(offset: 0, length: 0, kind: .structure)
        }
        return Slot(
            offset: UInt32(clamping: frame.textStart),
            length: UInt32(clamping: text.count &- frame.textStart),
            kind: .text
        )
    }

    /// Puts a value where it goes.
    @inline(__always)
    private mutating func put(_ value: Slot, _ wanted: XMLDecodingPlan.Range32) {
        for index in 0..<Int(wanted.count) {
            let target = targets[Int(wanted.start) &+ index]
            let field = Int(target.field)
            if target.group < 0 {
                // The record's slots are there since its start tag; `field` is below the width by the trie.
                let slot = slots.base + (recordSlots &+ field)
                if slot.pointee.kind == .absent {
                    slot.pointee = value
                } else {
                    extend(slot, tails.base + field, value)
                }
            } else {
                let group = Int(target.group)
                let slot = groups[group].slots.base + (groups[group].slots.count &- groups[group].width &+ field)
                if slot.pointee.kind == .absent {
                    slot.pointee = value
                } else {
                    extend(slot, groups[group].tails.base + field, value)
                }
            }
        }
    }

    /// Makes a slot that is filled a list, and adds a value.
    private mutating func extend(
        _ slot: UnsafeMutablePointer<Slot>,
        _ tail: UnsafeMutablePointer<Int32>,
        _ value: Slot
    ) {
        if slot.pointee.kind != .list {
            items.append(RecordBatch.Item(slot: slot.pointee, next: -1))
            tail.pointee = Int32(clamping: items.count - 1)
            slot.pointee = Slot(offset: UInt32(clamping: items.count - 1), length: 1, kind: .list)
        }
        items.append(RecordBatch.Item(slot: value, next: -1))
        items.base[Int(tail.pointee)].next = Int32(clamping: items.count - 1)
        tail.pointee = Int32(clamping: items.count - 1)
        slot.pointee.length &+= 1
    }
}
