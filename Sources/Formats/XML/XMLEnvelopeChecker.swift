import CXML

/// Has everything around the records parsed in earnest while it passes, so that what is no record is well-formed too.
final class XMLEnvelopeChecker {
    private let status: UnsafeMutablePointer<XMLParserStatus>
    private let parser: XMLPushParser
    private let charset: Charset
    private let isReady: Bool
    /// How many bytes were passed on.
    private var passed = 0
    /// What the parser was given and has not read: what is wrong there it says only later.
    private var unread: [XMLPassedText] = []

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
        if unread.isEmpty || !unread[unread.count - 1].append(bytes, byteOffset: byteOffset) {
            unread.append(XMLPassedText(bytes, parsedOffset: passed, line: line, byteOffset: byteOffset))
        }
        passed += bytes.count
        parser.parse(bytes)
        try check(line: line, byteOffset: byteOffset)
        forgetRead()
    }

    /// Parses an element in place of a record.
    func parsePlaceholder(line: Int, byteOffset: Int) throws(FramingError) {
        let placeholder = charset.encoded("<_/>") ?? Array("<_/>".utf8)
        passed += placeholder.count
        placeholder.withUnsafeBufferPointer { parser.parse($0) }
        try check(line: line, byteOffset: byteOffset)
    }

    /// Ends the document.
    func end(line: Int, byteOffset: Int) throws(FramingError) {
        parser.end()
        try check(line: line, byteOffset: byteOffset)
    }

    private func forgetRead() {
        let read = XMLPushParser.offset(parser.context)
        unread.removeAll { $0.parsedEnd <= read }
        if !unread.isEmpty {
            unread[0].removeRead(upTo: read)
        }
    }

    /// Throws the parser's complaint, if there is one; near the place given, if it is not known better.
    private func check(line: Int, byteOffset: Int) throws(FramingError) {
        guard !status.pointee.isWell else { return }
        let code = status.pointee.code
        let offset = status.pointee.offset
        var place = (line: line, byteOffset: byteOffset)
        // In other charsets the parser counts the bytes of what it made of them.
        if charset == .utf8, let run = unread.first(where: { offset < $0.parsedEnd }) ?? unread.last {
            place = run.place(offset)
        }
        throw FramingError(
            code == XMLParserStatus.doctypeCode ? .doctype : .notTheFormat,
            XMLExpectation.words(code),
            line: place.line,
            byteOffset: place.byteOffset
        )
    }
}
