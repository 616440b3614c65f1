import CXML

/// How attributes and texts get to their slots.
extension XMLDecodingState {
    /// Reads the attributes of an element in a record, and says whether it is nil.
    mutating func read(
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
    mutating func readContext(
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

    /// Takes note of the namespaces that an element around the records declares: pairs of prefix and name.
    mutating func readNamespaces(_ entries: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, _ count: Int) {
        guard depth < contextDepth, depth >= contextLevels else { return }
        for index in 0..<count {
            namespaces.append(NamespaceBinding(prefix: entries[index &* 2], name: entries[index &* 2 &+ 1]))
        }
    }

    private static func isTrue(_ value: UnsafePointer<xmlChar>, _ count: Int) -> Bool {
        let value = UnsafeBufferPointer(start: value, count: count)
        return value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8)
    }

    @inline(__always)
    private mutating func putAttribute(
        _ value: UnsafePointer<xmlChar>,
        _ count: Int,
        _ wanted: XMLDecodingPlan.Range32
    ) {
        guard count <= limits.attributeBytes else {
            fail(.limit)
            return
        }
        let slot = Slot(offset: UInt32(clamping: text.count), length: UInt32(clamping: count), kind: .text)
        text.append(value, count)
        put(slot, wanted)
    }

    /// The value of an element whose end has come.
    @inline(__always)
    func value(of frame: Frame) -> Slot {
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
    mutating func put(_ value: Slot, _ wanted: XMLDecodingPlan.Range32) {
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
