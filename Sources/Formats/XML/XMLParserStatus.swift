import CXML

/// What a parser has complained about; the first property of every state that handlers of a parser work on.
struct XMLParserStatus {
    /// The parser, while there is one.
    var context: xmlParserCtxtPtr?
    /// Whether a name with a colon that is no qualified name passes: XML without namespaces has it.
    var acceptsPlainNames = false
    /// Line ends in CDATA sections.
    var sectionLines = XMLSectionLines()
    /// The first complaint, or 0.
    private(set) var code: Int32 = 0
    /// How many bytes of UTF-8 were read when it came.
    private(set) var offset = 0

    /// The code for a DOCTYPE, which libxml2 itself would accept.
    static var doctypeCode: Int32 { Int32.max }

    /// Whether all was well so far.
    var isWell: Bool { code == 0 }

    /// Forgets the complaint.
    mutating func reset() {
        code = 0
        offset = 0
    }

    /// Takes a complaint of the parser; the first is kept.
    mutating func take(_ newCode: Int32, level: xmlErrorLevel) {
        guard code == 0, level != XML_ERR_NONE, level != XML_ERR_WARNING else { return }
        if acceptsPlainNames, newCode == Int32(XML_NS_ERR_QNAME.rawValue) {
            return
        }
        code = newCode
        offset = context.map { XMLPushParser.offset($0) } ?? 0
    }

    /// Stops the parser at a DOCTYPE.
    mutating func refuseDoctype() {
        take(Self.doctypeCode, level: XML_ERR_FATAL)
        xmlStopParser(context)
    }
}
