import CXML
import Glibc

/// How the plain parser reads what stands between tags, and values with references.
extension XMLPlainParser {
    /// Reads text up to the next `<` and gives its place.
    @inline(__always)
    func text(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var from = start
        var position = start
        // Mostly there is none, or white space.
        while position < end, units[position] == XMLByte.space || units[position] == XMLByte.lineFeed {
            position &+= 1
        }
        while true {
            if position < end, units[position] != XMLByte.less {
                position = XMLTextScan.firstOfNote(units, from: position, to: end)
            }
            guard position < end else { return nil }
            if units[position] == XMLByte.less {
                take(units, from, position)
                return position
            }
            guard let next = textOfNote(units, from, position, end) else { return nil }
            (from, position) = next
        }
    }

    @inline(__always)
    private func take(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
        if start < end {
            state.pointee.take(units + start, end &- start)
        }
    }

    /// Acts on a byte in text that needs it, and gives where the text that was not taken yet begins and the next look goes.
    @inline(never)
    private func textOfNote(
        _ units: UnsafePointer<UInt8>,
        _ from: Int,
        _ position: Int,
        _ end: Int
    ) -> (from: Int, position: Int)? {
        switch units[position] {
        case XMLByte.ampersand:
            guard let reference = XMLReference(units, position, end) else { return nil }
            take(units, from, position)
            var bytes = reference.utf8
            withUnsafeBytes(of: &bytes) { bytes in
                guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
                take(base, 0, reference.count)
            }
            return (reference.end, reference.end)
        case XMLByte.carriageReturn:
            take(units, from, position)
            let isPair = position + 1 < end && units[position + 1] == XMLByte.lineFeed
            if !isPair {
                withUnsafePointer(to: XMLByte.lineFeed) { state.pointee.take($0, 1) }
            }
            // A line feed behind it begins the text that follows.
            return (position + 1, position + 1)
        case XMLByte.closingBracket:
            let isEnd = position + 2 < end && units[position + 1] == XMLByte.closingBracket
            return isEnd && units[position + 2] == XMLByte.greater ? nil : (from, position + 1)
        default:
            return Self.isAllowed(units, position, end) ? (from, position + 1) : nil
        }
    }

    /// Whether the character that begins with a byte of note is one that XML allows: of those that begin with EF all but
    /// U+FFFE and U+FFFF.
    static func isAllowed(_ units: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
        guard units[position] == 0xEF else {
            return units[position] >= 0x20 || XMLByte.isSpace(units[position])
        }
        return position + 2 < end && !(units[position + 1] == 0xBF && units[position + 2] >= 0xBE)
    }

    /// Reads a comment or a CDATA section and gives the place behind it.
    @inline(never)
    func other(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        if Self.begins(units, start, end, "<![CDATA[") {
            return section(units, start + 9, end)
        }
        guard Self.begins(units, start, end, "<!--") else { return nil }
        var position = start + 4
        while position + 2 < end {
            if units[position] == XMLByte.hyphen, units[position + 1] == XMLByte.hyphen {
                return units[position + 2] == XMLByte.greater ? position + 3 : nil
            }
            guard Self.isAllowed(units, position, end) else { return nil }
            position += 1
        }
        return nil
    }

    /// Reads the text of a CDATA section.
    private func section(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var from = start
        var position = start
        while true {
            position = XMLTextScan.firstOfNote(units, from: position, to: end)
            guard position + 2 < end else { return nil }
            switch units[position] {
            case XMLByte.less, XMLByte.ampersand:
                position += 1
            case XMLByte.closingBracket:
                if units[position + 1] == XMLByte.closingBracket, units[position + 2] == XMLByte.greater {
                    take(units, from, position)
                    return position + 3
                }
                position += 1
            default:
                guard let next = textOfNote(units, from, position, end) else { return nil }
                (from, position) = next
            }
        }
    }

    private static func begins(
        _ units: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        _ word: StaticString
    ) -> Bool {
        let count = word.utf8CodeUnitCount
        return end - start > count && memcmp(units + start, word.utf8Start, count) == 0
    }

    /// Writes an attribute value with references or white space other than blanks as it is meant.
    @inline(never)
    mutating func unescape(
        _ units: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        _ quote: UInt8
    ) -> (start: UnsafePointer<UInt8>, count: Int, end: Int)? {
        // What is written is never longer than what is read, and the memory is as long as the record.
        guard let base = unescaped.baseAddress else { return nil }
        let first = unescapedCount
        var position = start
        while position < end, units[position] != quote {
            let unit = units[position]
            if unit == XMLByte.ampersand {
                guard let reference = XMLReference(units, position, end) else { return nil }
                var bytes = reference.utf8
                for _ in 0..<reference.count {
                    base[unescapedCount] = UInt8(truncatingIfNeeded: bytes)
                    unescapedCount += 1
                    bytes >>= 8
                }
                position = reference.end
                continue
            }
            guard unit != XMLByte.less, Self.isAllowed(units, position, end) else { return nil }
            let isPair = unit == XMLByte.carriageReturn && position + 1 < end && units[position + 1] == XMLByte.lineFeed
            base[unescapedCount] = XMLByte.isSpace(unit) ? XMLByte.space : unit
            unescapedCount += 1
            position += isPair ? 2 : 1
        }
        return position < end ? (UnsafePointer(base + first), unescapedCount - first, position) : nil
    }
}
