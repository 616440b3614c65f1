import ContractsTesting
import Formats
import Text

/// Random XML documents for property tests, and what their records hold.
struct XMLSample {
    /// An element as a plain tree: what any parser would make of the text.
    struct Element: Equatable {
        var name: String
        var attributes: [(name: String, value: String)] = []
        var text = ""
        var children: [Element] = []

        static func == (left: Element, right: Element) -> Bool {
            left.name == right.name && left.text == right.text && left.children == right.children
                && left.attributes.elementsEqual(right.attributes) { $0 == $1 }
        }
    }

    /// The document.
    var text: String
    /// Its records.
    var records: [Element]

    static let names = ["a", "b", "c", "नाम", "họ-tên"]
    static let attributeNames = ["x", "y"]

    private static let texts = [
        "", "1", "गीता", "Nguyễn Văn A", "A & B < C > D", "]]>", "\"quoted\" 'twice'", " spaced \n lines ", "🙂", "-->",
    ]

    /// Makes a document with a number of records.
    init(records count: Int, using random: inout SeededGenerator) {
        records = []
        text =
            ["", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<!-- <r> -->\n<?pi <r?>"].randomElement(
                using: &random
            ) ?? ""
        text += "<r xmlns:p='urn:p'>"
        for _ in 0..<count {
            let record = Self.element(depth: 0, using: &random)
            records.append(record)
            text += Self.write(record, using: &random)
            text += ["", "\n", "\r\n  ", "text", "<!-- <a> -->", "<?pi?>"].randomElement(using: &random) ?? ""
        }
        text += "</r>\n"
    }

    private static func element(depth: Int, using random: inout SeededGenerator) -> Element {
        var element = Element(name: names.randomElement(using: &random) ?? "a")
        for name in attributeNames where Bool.random(using: &random) {
            element.attributes.append((name, (texts.randomElement(using: &random) ?? "").replacing("\n", with: " ")))
        }
        if depth < 3, Bool.random(using: &random) {
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                element.children.append(Self.element(depth: depth + 1, using: &random))
            }
        } else {
            element.text = texts.randomElement(using: &random) ?? ""
        }
        return element
    }

    private static func write(_ element: Element, using random: inout SeededGenerator) -> String {
        let space = [" ", "\n", "  "].randomElement(using: &random) ?? " "
        var text = "<" + element.name
        for attribute in element.attributes {
            text += "\(space)\(attribute.name)=\"\(escape(attribute.value))\""
        }
        if element.children.isEmpty, element.text.isEmpty, Bool.random(using: &random) {
            return text + "/>"
        }
        text += ">"
        if element.children.isEmpty {
            text += write(text: element.text, using: &random)
        } else {
            for child in element.children {
                text += (Bool.random(using: &random) ? "\n  " : "") + write(child, using: &random)
            }
        }
        return text + "</\(element.name)\(Bool.random(using: &random) ? "" : "\n")>"
    }

    /// A text escaped, in a CDATA section, or one half so and one half so.
    private static func write(text: String, using random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !text.contains("]]>"):
            return "<![CDATA[\(text)]]>"
        case 1:
            let half = text.index(text.startIndex, offsetBy: text.count / 2)
            let rest = text[half...]
            let section = rest.contains("]]>") ? escape(String(rest)) : "<![CDATA[\(rest)]]>"
            return escape(String(text[..<half])) + "<!-- & -->" + section
        case 2:
            return text.unicodeScalars.map { "&#\($0.value);" }.joined()
        default:
            return escape(text)
        }
    }

    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&#x22;")
    }

    /// A text in a charset, without a byte order mark.
    static func encode(_ text: String, _ charset: Charset) -> [UInt8] {
        switch charset {
        case .utf16LE: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BE: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default: Array(text.utf8)
        }
    }
}
