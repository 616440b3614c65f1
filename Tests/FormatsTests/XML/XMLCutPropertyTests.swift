import ContractsTesting
import Formats
import Testing
import Text

/// Comments, sections, instructions and faults between and inside records: whichever way a submission is cut, the answer
/// is the same, and so is the place of a refusal.
struct XMLCutPropertyTests {
    private static let letters = ["x", "गी", "ế", "- ", "]", "?", " ", "\n", "\r\n", "🙂", "\"", "'", ">", "=", "/"]
    private static let faults = [
        "<!-- a -- b -->", "<!-- open", "<![CDATA[open", "<?open", "<!-x-->", "<![CDAT[x]]>", "<!ELEMENT a>", "&x;",
        "& ",
        "]]>", "\u{1}", "<1>", "< ", "</x>", "<a b='1' b='2'/>", "<a b=1/>", "<p:a/>", "<a b='<'/>", "<a b=\"'/>",
        "<a>",
        "&#0;", "<?xml version='1.0'?>", "<!DOCTYPE a>", "\u{FFFE}", "<a", "<", "</", "<!", "<!-", "</r", "<a b='",
    ]

    /// Some text of this many letters; none of them is markup.
    private func text(_ count: Int, using random: inout SeededGenerator) -> String {
        (0..<count).map { _ in Self.letters.randomElement(using: &random) ?? "x" }.joined()
    }

    /// What may stand between records or in one.
    private func filling(_ random: inout SeededGenerator) -> String {
        // The parser reads long runs of text otherwise than short ones.
        let count = Int.random(in: 0..<5, using: &random) == 0 ? 600 : Int.random(in: 0..<20, using: &random)
        let text = text(count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return "<!--\(text.replacing("-", with: "+"))-->"
        case 1: return "<![CDATA[\(text.replacing("]", with: ")"))]]>"
        case 2: return "<?p \(text.replacing("?", with: "!"))?>"
        case 3: return text.replacing("]", with: ")")
        case 4: return "<e b=\"\(text.replacing("\"", with: "&quot;"))\"><f/></e>"
        default: return ""
        }
    }

    private func document(_ random: inout SeededGenerator) -> String {
        var pieces = [
            "<?xml version='1.0'?>", Bool.random(using: &random) ? "<!--\(text(9, using: &random))-->" : "", "<r>",
        ]
        for _ in 0..<Int.random(in: 0..<5, using: &random) {
            pieces += [filling(&random), "<rec><v>", filling(&random), "</v></rec>"]
        }
        pieces += [filling(&random), "</r>", Bool.random(using: &random) ? "<?end?>\n" : ""]
        if Int.random(in: 0..<4, using: &random) > 0 {
            pieces.insert(
                Self.faults.randomElement(using: &random) ?? "",
                at: Int.random(in: 0...pieces.count, using: &random)
            )
        }
        return pieces.joined()
    }

    private func outcome(_ reading: XMLReading, _ bytes: [UInt8], pieces: [Int]) -> Result<[FramedSlice], FramingError>
    {
        Result { () throws(FramingError) in try reading.frame(bytes, pieces: pieces) }
    }

    @Test(arguments: 0..<8) func theAnswerDoesNotDependOnTheCut(seed: Int) {
        var random = SeededGenerator(seed: UInt64(500 + seed))
        var limits = FramingLimits()
        for _ in 0..<250 {
            limits.sliceBytes = Int.random(in: 1..<2000, using: &random)
            let reading = XMLReading(path: Bool.random(using: &random) ? "/r/rec" : nil, limits: limits)
            let text = document(&random)
            let charset = [Charset.utf8, .utf8, .utf8, .utf16LE, .utf16BE].randomElement(using: &random) ?? .utf8
            let mark: [UInt8] = charset == .utf16LE ? [0xFF, 0xFE] : charset == .utf16BE ? [0xFE, 0xFF] : []
            var bytes = mark + XMLSample.encode(text, charset)
            if Int.random(in: 0..<6, using: &random) == 0 {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
            let whole = outcome(reading, bytes, pieces: [1 << 20])
            let sizes = (0..<8).map { _ in Int.random(in: 1..<60, using: &random) }
            for pieces in [[1], [2], sizes, [300], [Int.random(in: 1...max(bytes.count, 1), using: &random), 1 << 20]] {
                let cut = outcome(reading, bytes, pieces: pieces)
                #expect(
                    cut == whole,
                    "\(charset) in pieces of \(pieces): \(String(decoding: bytes.prefix(3000), as: UTF8.self).debugDescription)"
                )
            }
        }
    }
}
