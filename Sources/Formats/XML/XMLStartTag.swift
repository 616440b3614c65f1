/// A start tag taken apart, leniently: for the few tags around records, whose syntax the parser checks.
struct XMLStartTag {
    /// The element's name as written.
    private(set) var name: XMLQualifiedName
    /// The namespaces it declares: prefix (empty for the default) and namespace name.
    private(set) var namespaces: [(prefix: String, name: String)] = []

    /// Reads `<name a="b" …>` in UTF-8.
    init(_ tag: [UInt8]) {
        let nameEnd = tag.firstIndex { XMLByte.isSpace($0) || $0 == XMLByte.greater || $0 == XMLByte.slash }
        name = XMLQualifiedName(String(decoding: tag[..<(nameEnd ?? tag.endIndex)].dropFirst(), as: UTF8.self))
        var rest = tag[(nameEnd ?? tag.endIndex)...]
        while let attribute = Self.nextAttribute(&rest) {
            if attribute.name == "xmlns" {
                namespaces.append(("", attribute.value))
            } else if attribute.name.hasPrefix("xmlns:") {
                namespaces.append((String(attribute.name.dropFirst("xmlns:".count)), attribute.value))
            }
        }
    }

    /// The open tags in a context in UTF-8, outermost first.
    static func tags(in context: [UInt8]) -> [ArraySlice<UInt8>] {
        var tags: [ArraySlice<UInt8>] = []
        var scanner = XMLTokenScanner()
        context.withUnsafeBufferPointer { units in
            guard let base = units.baseAddress else { return }
            while let token = scanner.next(base, units.count) {
                tags.append(context[token.start..<token.end])
            }
        }
        return tags
    }

    /// The name in a tag as written.
    static func name(of tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        tag.dropFirst().prefix { !XMLByte.isSpace($0) && $0 != XMLByte.greater && $0 != XMLByte.slash }
    }

    /// Takes the next `name = "value"` off the front.
    private static func nextAttribute(_ rest: inout ArraySlice<UInt8>) -> (name: String, value: String)? {
        rest = rest.drop { XMLByte.isSpace($0) }
        guard let equals = rest.firstIndex(of: XMLByte.equals) else { return nil }
        let name = rest[..<equals].prefix { !XMLByte.isSpace($0) }
        rest = rest[rest.index(after: equals)...].drop { XMLByte.isSpace($0) }
        guard let quote = rest.popFirst(), let end = rest.firstIndex(of: quote) else { return nil }
        let value = rest[..<end]
        rest = rest[rest.index(after: end)...]
        return (String(decoding: name, as: UTF8.self), resolveReferences(String(decoding: value, as: UTF8.self)))
    }

    /// Replaces character references and the five predefined entities; unknown ones stay, and match nothing.
    private static func resolveReferences(_ value: String) -> String {
        var parts = value.split(separator: "&", omittingEmptySubsequences: false)
        var result = String(parts.removeFirst())
        for part in parts {
            guard let end = part.firstIndex(of: ";"), let character = character(part[..<end]) else {
                result += "&" + part
                continue
            }
            result.unicodeScalars.append(character)
            result += part[part.index(after: end)...]
        }
        return result
    }

    /// What a reference stands for.
    private static func character(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        let code =
            if name.hasPrefix("#x") {
                UInt32(name.dropFirst(2), radix: 16)
            } else if name.hasPrefix("#") {
                UInt32(name.dropFirst())
            } else {
                UInt32?.none
            }
        return code.flatMap(Unicode.Scalar.init)
    }
}
