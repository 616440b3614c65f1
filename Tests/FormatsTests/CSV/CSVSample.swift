import ContractsTesting
import Formats
import Text

/// Random CSV texts for property tests.
enum CSVSample {
    private static let cells = [
        "", "1", "गीता", "Hà Nội", "\"a,b\"", "\"say \"\"x\"\"\"", "\"two\r\nlines\"", "\"\"", "5\" pipe",
        "a long cell of some words",
        "\"a long cell in quotes, with a comma and\na line end\"", "🙂",
    ]
    private static let lineEnds = ["\n", "\r\n", "\r", "\n\n", "\r\n \r\n"]

    /// Rows of three cells, sometimes of two, sometimes blank, sometimes the one that ends the table.
    static func rows(count: Int, using random: inout SeededGenerator) -> String {
        var text = ""
        let lineEnd = lineEnds.randomElement(using: &random) ?? "\n"
        for _ in 0..<count {
            let width = Int.random(in: 0..<20, using: &random) == 0 ? 2 : 3
            let row = (0..<width).map { _ in cells.randomElement(using: &random) ?? "" }
            text += row.joined(separator: ",")
            text +=
                Int.random(in: 0..<8, using: &random) == 0 ? lineEnds.randomElement(using: &random) ?? "\n" : lineEnd
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            text += "end,,\n1,2,3\n"
        }
        return text
    }

    /// The text in a charset, with a byte order mark where it is not UTF-8.
    static func encode(_ text: String, _ charset: Charset) -> [UInt8] {
        switch charset {
        case .utf16LE: ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BE: ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        default: Array(text.utf8)
        }
    }
}
