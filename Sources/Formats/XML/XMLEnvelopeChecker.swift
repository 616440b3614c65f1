import CXML
import Text

/// Has everything around the records parsed in earnest while it passes, so that what is no record is well-formed too.
///
/// What the parser makes of a piece may depend on how much of what follows it was given. So pieces are whole markup or
/// runs of text whose lengths do not depend on how the submission came, and with them neither does a complaint.
final class XMLEnvelopeChecker {
    private let status: UnsafeMutablePointer<XMLParserStatus>
    private let parser: XMLPushParser
    private let charset: Charset
    /// `nil` for a charset that cannot be read.
    private let decoder: CharsetDecoder?
    /// How many bytes of UTF-8 were passed on.
    private var passed = 0
    /// What the parser was given and has not read: what is wrong there it says only later.
    private var unread: [XMLPassedText] = []

    /// The most bytes a code unit or character has that a piece of text may end within.
    private static let cutBytes = 4

    /// Starts on a document of a charset.
    init(charset: Charset) {
        status = .allocate(capacity: 1)
        status.initialize(to: XMLParserStatus())
        parser = XMLPushParser(status)
        self.charset = charset
        decoder = parser.begin() ? CharsetDecoder(charset) : nil
    }

    deinit {
        status.deallocate()
    }

    /// Parses bytes of the original; `line` and `byteOffset` say where they stand there.
    ///
    /// `mayBeCut` says that a character at the end may go on behind it.
    /// - Returns: how many of the bytes were taken: less than all where the last character is cut.
    /// - Throws: ``FramingError`` where the parser complains.
    func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        line: Int,
        byteOffset: Int,
        mayBeCut: Bool
    ) throws(FramingError) -> Int {
        guard let decoder else {
            throw FramingError(.unrecognised, "a charset that can be read", line: line, byteOffset: byteOffset)
        }
        var text: [UInt8] = []
        // Bytes that are not UTF-8 are the parser's to find.
        let invalid = charset == .utf8 ? nil : decoder.decode(UnsafeRawBufferPointer(bytes), into: &text)
        let valid = invalid ?? bytes.count
        let original = Array(bytes[..<valid])
        let piece = XMLPassedText(
            parsedOffset: passed,
            line: line,
            byteOffset: byteOffset,
            text: charset == .utf8 ? original : text,
            original: original
        )
        try pass(piece, decoder)
        guard invalid == nil || mayBeCut && valid > 0 && bytes.count - valid < Self.cutBytes else {
            let place = piece.place(piece.parsedEnd, decoder: decoder)
            throw FramingError(
                .notTheFormat,
                XMLExpectation.words(Int32(XML_ERR_INVALID_ENCODING.rawValue)),
                line: place.line,
                byteOffset: place.byteOffset
            )
        }
        return valid
    }

    /// Parses an element in place of a record.
    func parsePlaceholder(line: Int, byteOffset: Int) throws(FramingError) {
        guard let decoder else { return }
        let piece = XMLPassedText(
            parsedOffset: passed,
            line: line,
            byteOffset: byteOffset,
            text: Array("<_/>".utf8),
            original: []
        )
        try pass(piece, decoder)
    }

    /// Ends the document.
    func end() throws(FramingError) {
        parser.end()
        guard let decoder else { return }
        try check(decoder)
    }

    private func pass(_ piece: XMLPassedText, _ decoder: CharsetDecoder) throws(FramingError) {
        unread.append(piece)
        passed += piece.text.count
        piece.text.withUnsafeBufferPointer { parser.parse($0) }
        try check(decoder)
        let read = XMLPushParser.offset(parser.context)
        unread.removeAll { $0.parsedEnd < read }
    }

    /// Throws the parser's complaint, if there is one.
    private func check(_ decoder: CharsetDecoder) throws(FramingError) {
        guard !status.pointee.isWell else { return }
        let code = status.pointee.code
        let offset = status.pointee.offset
        // What stands between two pieces belongs to the first, which is known whatever came since.
        let piece = unread.first { offset <= $0.parsedEnd } ?? unread.last
        let place = piece?.place(offset, decoder: decoder) ?? (line: 1, byteOffset: 0)
        throw FramingError(
            code == XMLParserStatus.doctypeCode ? .doctype : .notTheFormat,
            XMLExpectation.words(code),
            line: place.line,
            byteOffset: place.byteOffset
        )
    }
}
