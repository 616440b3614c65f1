import CXML

/// Has everything around the records parsed in earnest while it passes, so that what is no record is well-formed too.
final class XMLEnvelopeChecker {
    private let status: UnsafeMutablePointer<XMLParserStatus>
    private let parser: XMLPushParser
    private let charset: Charset
    private let isReady: Bool
    /// How many bytes were passed on.
    private var passed = 0
    /// The end of what was passed on before: the parser may see only later what is wrong there.
    private var tail = XMLPassedText()

    /// Starts on a document of a charset.
    init(charset: Charset) {
        status = .allocate(capacity: 1)
        status.initialize(to: XMLParserStatus())
        parser = XMLPushParser(status)
        self.charset = charset
        isReady = parser.begin(charset: charset)
    }

    deinit {
        status.deallocate()
    }

    /// Parses bytes of the original; `line` and `byteOffset` say where they stand there.
    func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        line: Int,
        byteOffset: Int
    ) throws(FramingError) {
        guard isReady else {
            throw FramingError(.unrecognised, "a charset that can be read", line: line, byteOffset: byteOffset)
        }
        parser.parse(bytes)
        let text = XMLPassedText(bytes, parsedOffset: passed, line: line, byteOffset: byteOffset)
        try check(text)
        passed += bytes.count
        tail = text
    }

    /// Parses an element in place of a root element that is a record.
    func parsePlaceholder(line: Int, byteOffset: Int) throws(FramingError) {
        let placeholder = charset.encoded("<_/>") ?? Array("<_/>".utf8)
        try placeholder.withUnsafeBufferPointer { bytes throws(FramingError) in
            parser.parse(bytes)
            passed += bytes.count
            try check(XMLPassedText(line: line, byteOffset: byteOffset))
        }
    }

    /// Ends the document.
    func end(line: Int, byteOffset: Int) throws(FramingError) {
        parser.end()
        try check(XMLPassedText(parsedOffset: passed, line: line, byteOffset: byteOffset))
    }

    /// Throws the parser's complaint, if there is one; `text` is what it was just given.
    private func check(_ text: XMLPassedText) throws(FramingError) {
        guard !status.pointee.isWell else { return }
        let code = status.pointee.code
        var place = (line: text.line, byteOffset: text.byteOffset)
        // In other charsets the parser counts the bytes of what it made of them.
        if charset == .utf8 {
            let holder = status.pointee.offset < text.parsedOffset ? tail : text
            place = holder.place(status.pointee.offset)
        }
        throw FramingError(
            code == XMLParserStatus.doctypeCode ? .doctype : .notTheFormat,
            XMLExpectation.words(code),
            line: place.line,
            byteOffset: place.byteOffset
        )
    }
}
