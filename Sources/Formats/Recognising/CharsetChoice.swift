import Text

/// Settles the charset of a submission for one input: byte order mark, XML declaration, the input's list, NUL pattern.
struct CharsetChoice {
    /// The submission's first bytes, and whether that is all of it.
    let prefix: [UInt8]
    /// Whether `prefix` is all of the submission.
    let isWhole: Bool
    /// What its first bytes say.
    let evidence: CharsetEvidence

    /// The charset to read it with.
    ///
    /// - Throws: ``FramingError`` when two of them contradict each other or nobody knows the charset.
    func charset(for input: InputDescription) throws(FramingError) -> Charset {
        let listed = input.charsets
        var charset = evidence.mark ?? evidence.pattern
        if let found = charset, !listed.isEmpty, !listed.contains(where: { Self.agrees($0, with: found) }) {
            throw contradiction("\(Self.names(listed)) as the adapter lists, not \(found)")
        }
        if input.format == .xml, let declared = declaredEncoding(charset) {
            if let found = charset, !Self.agrees(declared, with: found) {
                throw contradiction("bytes in the charset the XML declaration names, not \(found)")
            }
            if !listed.isEmpty, !listed.contains(where: { Self.agrees(declared, with: $0) }) {
                throw contradiction("an XML declaration that names \(Self.names(listed)), as the adapter lists")
            }
            charset = charset ?? declared
        }
        if charset == nil, !listed.isEmpty, listed.allSatisfy({ $0.rawValue.hasPrefix("utf-16") }) {
            throw contradiction("\(Self.names(listed)) as the adapter lists, not 8-bit text")
        }
        let chosen = charset ?? likeliest(of: listed)
        guard Self.isReadable(chosen) else {
            throw contradiction("a charset whose delimiters are bytes of ASCII, or UTF-16 with a byte order mark")
        }
        return chosen
    }

    /// The first charset of the list, but UTF-8 where it is listed and the bytes hold it, and of several Vietnamese ones the
    /// one in which the text is Vietnamese.
    private func likeliest(of listed: [Charset]) -> Charset {
        // Without a NUL pattern it is not UTF-16.
        let candidates = listed.filter { !$0.rawValue.hasPrefix("utf-16") }
        let others = candidates.filter { $0 != .utf8 }
        guard candidates.contains(.utf8) else { return mostVietnamese(of: others) ?? .utf8 }
        let (characters, invalid) = countUTF8()
        if invalid == 0 {
            return characters > 0 ? .utf8 : candidates.first ?? .utf8
        }
        // A damaged character or two in UTF-8; in other charsets hardly any bytes form a character of UTF-8.
        return characters > 4 * invalid ? .utf8 : mostVietnamese(of: others) ?? .utf8
    }

    /// The first of several charsets, or where it is one of Viet Nam's, the one of these that leaves the fewest strange words.
    private func mostVietnamese(of charsets: [Charset]) -> Charset? {
        let vietnamese: [Charset] = [.windows1258, .tcvn3, .viscii]
        guard let first = charsets.first, charsets.count > 1, vietnamese.contains(first) else { return charsets.first }
        let counts = charsets.filter { vietnamese.contains($0) }
            .map { charset in (charset: charset, strange: strangeWords(in: charset)) }
        return counts.min { $0.strange < $1.strange }?.charset
    }

    private func strangeWords(in charset: Charset) -> Int {
        guard let decoder = CharsetDecoder(charset) else { return .max }
        var text: [UInt8] = []
        _ = prefix.withUnsafeBytes { decoder.decode($0, replacing: 1, into: &text) }
        return VietnameseSpelling.strangeWords(in: text)
    }

    /// How many characters beyond ASCII and how many bytes that are no UTF-8 the prefix holds.
    private func countUTF8() -> (characters: Int, invalid: Int) {
        var bytes = prefix[...]
        if !isWhole {
            // The last character may be cut.
            bytes = bytes.dropLast(3)
        }
        var count = (characters: 0, invalid: 0)
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let invalid = UTF8Validation.firstInvalid(UnsafeRawBufferPointer(rebasing: rest))
                let valid = rest.prefix(invalid ?? rest.count)
                count.characters += valid.count { $0 >= 0xC0 }
                count.invalid += invalid == nil ? 0 : 1
                rest = rest.dropFirst(valid.count + 1)
            }
        }
        return count
    }

    private func declaredEncoding(_ charset: Charset?) -> Charset? {
        let text = prefix.dropFirst(evidence.markLength).prefix(2048)
        guard let charset, charset.isUTF16 else { return XMLDeclaration.encoding(in: Array(text)) }
        let ascii = text.indices.filter { ($0 - text.startIndex) % 2 == (charset == .utf16LE ? 0 : 1) }
        return XMLDeclaration.encoding(in: ascii.map { text[$0] })
    }

    /// Whether two names can mean the same bytes; `utf-16` leaves the order of bytes to the mark.
    private static func agrees(_ one: Charset, with other: Charset) -> Bool {
        let either = Charset(rawValue: "utf-16")
        return one == other || one == either && other.isUTF16 || other == either && one.isUTF16
    }

    /// Whether framers can find delimiters in it: ASCII stands for itself.
    private static func isReadable(_ charset: Charset) -> Bool {
        if charset == .utf8 || charset.isUTF16 {
            return true
        }
        let isStateful = charset.rawValue.hasPrefix("iso-2022") || charset.rawValue.hasPrefix("utf-7")
        let ascii = Array("AZaz09 \",;<>/=[]{}:'&\n\r\t|".utf8)
        return !isStateful && charset.utf8(ascii) == ascii
    }

    private static func names(_ charsets: [Charset]) -> String {
        charsets.map(\.rawValue).joined(separator: " or ")
    }

    private func contradiction(_ expectation: String) -> FramingError {
        FramingError(.charsetContradiction, expectation, line: 1, byteOffset: 0)
    }
}
