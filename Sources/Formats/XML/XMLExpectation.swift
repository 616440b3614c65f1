import CXML

/// What well-formed XML would have had where the parser complained, in fixed words: libxml2's own quote the document.
enum XMLExpectation {
    /// The words for an end tag that ends nothing.
    static let endTag = "an end tag for every start tag, of the same name"

    /// The words for a code of libxml2.
    static func words(_ code: Int32) -> String {
        guard code != XMLParserStatus.doctypeCode else {
            return "a document without a DOCTYPE"
        }
        return byCode[UInt32(bitPattern: code)] ?? "well-formed XML 1.0 with namespaces"
    }

    private static let byCode: [UInt32: String] = {
        var words: [UInt32: String] = [:]
        for (expectation, codes) in groups {
            for code in codes {
                words[code.rawValue] = expectation
            }
        }
        return words
    }()

    private static let groups: [(String, [xmlParserErrors])] = [
        ("an XML document", [XML_ERR_DOCUMENT_START, XML_ERR_DOCUMENT_EMPTY]),
        ("nothing but comments after the root element", [XML_ERR_DOCUMENT_END]),
        (
            "a character reference such as &#2325; or &#x915;",
            [
                XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF,
                XML_ERR_CHARREF_AT_EOF,
            ]
        ),
        (
            "only characters that XML 1.0 allows, in the declared charset",
            [XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING]
        ),
        (
            "&amp; for an ampersand, and no entity but the five predefined ones",
            [
                XML_ERR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_NO_NAME, XML_ERR_ENTITYREF_SEMICOL_MISSING,
                XML_ERR_ENTITYREF_AT_EOF,
            ]
        ),
        ("&lt; for a less-than sign in an attribute", [XML_ERR_LT_IN_ATTRIBUTE]),
        (
            "an attribute value in quotes",
            [XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE]
        ),
        ("each attribute once", [XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED]),
        (
            "a comment that ends with --> and has no other --",
            [XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT]
        ),
        ("a processing instruction that ends with ?>", [XML_ERR_PI_NOT_STARTED, XML_ERR_PI_NOT_FINISHED]),
        ("a CDATA section that ends with ]]>", [XML_ERR_CDATA_NOT_FINISHED]),
        ("no ]]> outside a CDATA section", [XML_ERR_MISPLACED_CDATA_END]),
        ("the XML declaration at the very beginning, and nowhere else", [XML_ERR_RESERVED_XML_NAME]),
        (
            "an XML declaration with version, encoding and standalone, in this order",
            [
                XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING,
                XML_ERR_UNKNOWN_VERSION, XML_ERR_STANDALONE_VALUE, XML_ERR_ENCODING_NAME,
            ]
        ),
        ("&amp; for an ampersand and &lt; for a less-than sign", [XML_ERR_NAME_REQUIRED]),
        ("white space between attributes", [XML_ERR_SPACE_REQUIRED]),
        (endTag, [XML_ERR_TAG_NAME_MISMATCH, XML_ERR_TAG_NOT_FINISHED]),
        ("a tag that ends with >", [XML_ERR_GT_REQUIRED]),
        ("a declaration for every namespace prefix", [XML_NS_ERR_UNDEFINED_NAMESPACE]),
        ("namespace declarations as XML allows them", [XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_EMPTY]),
        ("names with at most one colon, inside", [XML_NS_ERR_QNAME, XML_NS_ERR_COLON]),
        ("names of reasonable length", [XML_ERR_NAME_TOO_LONG]),
    ]
}
