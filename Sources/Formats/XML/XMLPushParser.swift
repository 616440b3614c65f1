import CXML

/// A libxml2 push parser with the only settings it is safe with.
///
/// No DTD is ever read, nothing is fetched, and
/// with no DTD only the five predefined entities exist, so that NOENT does no more than unescape attribute values.
/// Nothing is printed: every complaint goes to the handler.
final class XMLPushParser {
    /// The parser; its `userData` is the state that the handlers work on.
    let context: xmlParserCtxtPtr

    private static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    )

    /// Prepares the library once, for all threads, and silences what has no parser to complain to.
    private static let isReady: Bool = {
        xmlInitParser()
        xmlThrDefSetStructuredErrorFunc(nil) { _, _ in }
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        return true
    }()

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - state: what the handlers get; its first property is an ``XMLParserStatus``, and it outlives the parser.
    ///   - names: where names are interned.
    ///   - handler: the handlers, without those that fill the status.
    init<State>(
        _ state: UnsafeMutablePointer<State>,
        names: XMLNames = XMLNames(),
        handler: xmlSAXHandler = xmlSAXHandler()
    ) {
        precondition(Self.isReady)
        var handler = handler
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.internalSubset = { state, _, _, _ in
            state?.assumingMemoryBound(to: XMLParserStatus.self).pointee.refuseDoctype()
        }
        handler.serror = { state, error in
            guard let state, let error else { return }
            let status = state.assumingMemoryBound(to: XMLParserStatus.self)
            status.pointee.take(error.pointee.code, level: error.pointee.level)
        }
        guard let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
            preconditionFailure("libxml2 has no memory for a parser")
        }
        xmlDictReference(names.dictionary)
        xmlDictFree(context.pointee.dict)
        context.pointee.dict = names.dictionary
        self.context = context
        UnsafeMutableRawPointer(state).assumingMemoryBound(to: XMLParserStatus.self).pointee.context = context
    }

    deinit {
        xmlFreeParserCtxt(context)
    }

    /// How many bytes of UTF-8 the parser has read when a handler is called.
    @inline(__always)
    static func offset(_ context: xmlParserCtxtPtr) -> Int {
        guard let input = context.pointee.input, let base = input.pointee.base, let cursor = input.pointee.cur else {
            return 0
        }
        return Int(input.pointee.consumed) &+ (cursor - base)
    }

    /// Starts a new document in UTF-8; what a declaration says does not count.
    ///
    /// - Returns: false where there is no memory for it.
    func begin() -> Bool {
        guard xmlCtxtResetPush(context, nil, 0, nil, nil) == 0 else { return false }
        context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
        xmlCtxtUseOptions(context, Self.options)
        return true
    }

    /// Parses the next bytes; slices and pieces are limited far below 2 GiB.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { pointer in
            _ = xmlParseChunk(context, pointer, Int32(clamping: bytes.count), 0)
        }
    }

    /// Ends the document.
    func end() {
        _ = xmlParseChunk(context, nil, 0, 1)
    }
}
