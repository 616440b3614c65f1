/// The text of one XML element, taken apart into its tags and the elements in it.
struct ElementText {
    /// An element in it.
    struct Child {
        var name: String
        var bytes: [UInt8]
    }

    /// The start tag.
    private(set) var start: [UInt8] = []
    /// What stands between the tags, as it is.
    private(set) var inside: [UInt8] = []
    /// The end tag.
    private(set) var end: [UInt8] = []
    /// The elements, in order.
    private(set) var children: [Child] = []
    /// Whether text that is more than white space stands beside the elements.
    private(set) var hasText = false

    /// Takes an element apart; `nil` where it is empty or its tags are not plain.
    init?(_ bytes: ArraySlice<UInt8>) {
        let bytes = Array(bytes)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "<")), let startEnd = Self.tagEnd(bytes, from: open),
            bytes[startEnd - 1] != UInt8(ascii: "/"),
            let close = bytes.lastIndex(of: UInt8(ascii: "<")), close > startEnd,
            close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "/")
        else { return nil }
        start = Array(bytes[...startEnd])
        inside = Array(bytes[(startEnd + 1)..<close])
        end = Array(bytes[close...])
        guard split() else { return nil }
    }

    /// Finds the elements between the tags; `false` where they do not nest.
    private mutating func split() -> Bool {
        var depth = 0
        var position = 0
        var childStart = 0
        var name = ""
        while position < inside.count {
            guard inside[position] == UInt8(ascii: "<") else {
                if depth == 0, inside[position] > 0x20 { hasText = true }
                position += 1
                continue
            }
            if let after = skipped(at: position) {
                if depth == 0 { hasText = true }
                position = after
                continue
            }
            guard let end = Self.tagEnd(inside, from: position) else { return false }
            let isClosing = position + 1 < inside.count && inside[position + 1] == UInt8(ascii: "/")
            let isEmpty = inside[end - 1] == UInt8(ascii: "/")
            if depth == 0 {
                guard !isClosing else { return false }
                childStart = position
                name = Self.name(inside[(position + 1)..<end])
            }
            depth += isClosing ? -1 : (isEmpty ? 0 : 1)
            position = end + 1
            if depth == 0 { children.append(Child(name: name, bytes: Array(inside[childStart..<position]))) }
        }
        return depth == 0
    }

    /// Behind a comment, a CDATA section or an instruction that begins at a place.
    private func skipped(at position: Int) -> Int? {
        for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
        where inside[position...].starts(with: open.utf8) {
            var end = position + open.utf8.count
            while end < inside.count, !inside[end...].starts(with: close.utf8) { end += 1 }
            return min(end + close.utf8.count, inside.count)
        }
        return nil
    }

    /// The `>` of a tag, outside of quotes.
    private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index > start + 1 ? index : nil
            }
        }
        return nil
    }

    private static func name(_ tag: ArraySlice<UInt8>) -> String {
        String(decoding: tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }
}
