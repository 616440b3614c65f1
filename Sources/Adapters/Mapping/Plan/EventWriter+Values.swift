import Formats

/// Members, elements and texts as JSON.
extension EventWriter {
    /// Writes `,"name":`, without the comma after an opening bracket.
    ///
    /// Which member is the first of its object hardly differs from record to record, so a processor foresees a branch; what is
    /// reckoned from the byte before would wait until that is written, each member for the one before it.
    @inline(__always)
    func key(_ key: EncodedKey) {
        if out.last == UInt8(ascii: "{") { return firstKey(key) }
        out.append(padded: key.base, key.length)
    }

    /// A function of its own, or the compiler would make arithmetic of the branch.
    @inline(never)
    private func firstKey(_ key: EncodedKey) { out.append(padded: key.base + 1, key.length &- 1) }

    /// Writes bytes as they are.
    @inline(__always)
    func plain(_ bytes: EncodedKey) { out.append(padded: bytes.base, bytes.length) }

    /// Writes the comma before an element, unless it is the first.
    @inline(__always)
    func elementSeparator() {
        if out.last != UInt8(ascii: "[") { out.append(UInt8(ascii: ",")) }
    }

    /// Writes a JSON string.
    @inline(__always)
    func string(_ value: TextValue) {
        out.reserve(value.length &+ 2)
        out.append(UInt8(ascii: "\""))
        if value.flags.contains(.needsEscape) {
            escaped(value.bytes)
        } else {
            out.append(padded: value.base, value.length)
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Writes a member's name and its value, a JSON string: all of it into room that is asked for once.
    ///
    /// - Returns: where the value begins.
    @inline(__always)
    func key(_ key: EncodedKey, string value: TextValue) -> Int {
        if out.last == UInt8(ascii: "{") || value.flags.contains(.needsEscape) {
            self.key(key)
            let valueStart = out.count
            string(value)
            return valueStart
        }
        let length = key.length &+ value.length &+ 2
        out.reserve(length &+ ByteWriter.paddingLength)
        let valueStart = out.count &+ key.length
        let place = out.end
        ByteWriter.copy(padded: key.base, to: place, key.length)
        place[key.length] = UInt8(ascii: "\"")
        ByteWriter.copy(padded: value.base, to: place + (key.length &+ 1), value.length)
        place[length &- 1] = UInt8(ascii: "\"")
        out.advance(by: length)
        return valueStart
    }

    /// Writes a member whose value is a JSON string.
    ///
    /// A function of its own, though short: converters call it in many places, and the code of all of them together would not
    /// stay in the processor's nearest cache.
    @inline(never)
    func member(_ member: WrittenMember, string value: TextValue) {
        let start = out.count
        let valueStart = key(member.key, string: value)
        mark(from: start, value: valueStart, member.mark)
        content &+= 1
    }

    /// Writes a member with its value.
    @inline(__always)
    func member(_ member: FixedMember) {
        let start = out.count
        key(member.bytes)
        mark(from: start, value: out.count &- member.valueLength, member.mark)
    }

    /// Writes a member whose value is given as JSON.
    @inline(__always)
    func member(_ member: WrittenMember, json: StaticString) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        out.append(json)
        mark(from: start, value: valueStart, member.mark)
    }

    /// Writes a member whose value is given as JSON.
    func member(_ member: WrittenMember, json: [UInt8]) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        out.append(json)
        mark(from: start, value: valueStart, member.mark)
    }

    /// Writes a member whose value is an integer.
    func member(_ member: WrittenMember, integer value: Int) {
        let start = out.count
        key(member.key)
        let valueStart = out.count
        out.append(decimal: value)
        mark(from: start, value: valueStart, member.mark)
        content &+= 1
    }

    /// Writes text with what JSON escapes escaped; what stands between is copied whole.
    private func escaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        var copied = 0
        var position = 0
        while position < bytes.count {
            if bytes.count &- position >= ByteBlock.width {
                let place = ByteBlock(base + position).escapes.first
                position &+= place
                if place == ByteBlock.width { continue }
            }
            let byte = base[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5c {
                out.append(base + copied, position &- copied)
                escape(byte)
                copied = position &+ 1
            }
            position &+= 1
        }
        out.append(base + copied, bytes.count &- copied)
    }

    private func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: out.append("\\\"")
        case 0x5c: out.append("\\\\")
        case 0x0a: out.append("\\n")
        case 0x0d: out.append("\\r")
        case 0x09: out.append("\\t")
        default:
            out.append("\\u00")
            out.append(byte >> 4 == 0 ? 0x30 : 0x31)
            let low = byte & 15
            out.append(low < 10 ? 48 + low : 87 + low)
        }
    }
}
