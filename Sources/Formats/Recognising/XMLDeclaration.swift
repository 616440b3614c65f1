import Text

/// The XML declaration at the start of a document (XML 1.0, section 2.8).
enum XMLDeclaration {
    /// The charset that the declaration at the start of `text` names, or `nil`.
    ///
    /// `text` begins after a byte order mark; its characters beyond ASCII may be anything that is no quote.
    static func encoding(in text: [UInt8]) -> Charset? {
        let start = Array("<?xml".utf8)
        guard text.starts(with: start), let end = text.prefix(1024).firstIndex(of: 0x3E) else { return nil }
        let declaration = text[start.count..<end]
        let name = Array("encoding".utf8)
        guard
            let found = declaration.indices.first(where: { declaration[$0...].starts(with: name) })
        else { return nil }
        let afterName = declaration[(found + name.count)...].drop(while: isSpace)
        guard afterName.first == 0x3D else { return nil }
        let value = afterName.dropFirst().drop(while: isSpace)
        guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
        let charset = value.dropFirst().prefix { $0 != quote }
        return charset.isEmpty ? nil : Charset(rawValue: String(decoding: charset, as: UTF8.self))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
