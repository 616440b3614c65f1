import CXML

/// The handlers of the parser that decode: what happens at a tag and at text.
extension XMLDecodingState {
    /// The handlers, for a parser whose state is an `XMLDecodingState`.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { state, local, _, namespace, declared, namespaces, count, _, attributes in
            guard let state, let local else { return }
            let own = state.assumingMemoryBound(to: XMLDecodingState.self)
            if declared > 0, let namespaces {
                own.pointee.readNamespaces(namespaces, Int(declared))
            }
            own.pointee.open(local, namespace, Int(count), attributes)
        }
        handler.endElementNs = { state, _, _, _ in
            state?.assumingMemoryBound(to: XMLDecodingState.self).pointee.close()
        }
        handler.characters = { state, text, count in
            guard let state, let text else { return }
            state.assumingMemoryBound(to: XMLDecodingState.self).pointee.take(text, Int(count))
        }
        handler.cdataBlock = { state, text, count in
            guard let own = state?.assumingMemoryBound(to: XMLDecodingState.self), let text else { return }
            var lines = own.pointee.status.sectionLines
            lines.forEach(of: text, Int(count)) { own.pointee.take($0, $1) }
            own.pointee.status.sectionLines = lines
        }
        // The same, so that the parser need not find out which is which.
        handler.ignorableWhitespace = handler.characters
        return handler
    }

    /// A start tag; `attributes` has five pointers for each.
    @inline(__always)
    mutating func open(
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
            fieldCount &+= 1 &+ attributeCount
            guard fieldCount <= limits.fields else {
                fail(.limit)
                return
            }
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
        } else if level >= contextLevels {
            contextLevels = level &+ 1
            if let attributes, attributeCount > 0 {
                readContext(attributes, attributeCount, up: contextDepth &- level)
            }
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
    mutating func close() {
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
    mutating func take(_ new: UnsafePointer<xmlChar>, _ count: Int) {
        switch mode {
        case .skip:
            break
        case .capture:
            if text.count &- frames[depth &- 1].textStart &+ count > limits.textBytes {
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
    mutating func fail(_ newTrouble: XMLFault) {
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
        if !isPlain {
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
        }
        recordNamespace = namespace
        fieldCount = 0
        addRecord()
        for value in contextValues.elements {
            slots.base[recordSlots &+ Int(value.target.field)] = value.slot
        }
        return 0
    }

    private mutating func closeRecord() {
        guard !isPlain else { return }
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
}
