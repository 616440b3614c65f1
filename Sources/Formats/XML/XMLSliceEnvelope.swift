/// What stands around the records of a slice.
struct XMLSliceEnvelope {
    /// How many elements stand around the records.
    let depth: Int
    /// Their end tags.
    let closing: [UInt8]
    /// Their start tags with nothing but the namespaces they declare: all that other records need of the context once its
    /// attributes are read, and mostly short.
    let namespaces: [UInt8]

    /// Reads the context of a slice.
    init(_ slice: UTF8Slice) {
        let tags = XMLStartTag.tags(in: slice.context)
        let names = tags.map { XMLStartTag.name(of: $0) }
        depth = tags.count
        closing = names.reversed().flatMap { [XMLByte.less, XMLByte.slash] + $0 + [XMLByte.greater] }
        namespaces = zip(tags, names).flatMap { tag, name in
            let declarations = XMLStartTag(Array(tag)).namespaces.map { declaration in
                let colon = declaration.prefix.isEmpty ? "" : ":"
                return " xmlns\(colon)\(declaration.prefix)=\"\(Self.escape(declaration.name))\""
            }
            return [XMLByte.less] + name + declarations.joined().utf8 + [XMLByte.greater]
        }
    }

    private static func escape(_ value: String) -> String {
        value.unicodeScalars.map { scalar in
            switch scalar {
            case "&", "<", "\"", "\t", "\n", "\r": "&#\(scalar.value);"
            default: String(scalar)
            }
        }
        .joined()
    }
}
