import Formats
import Testing

/// The W3C conformance suite and the attacks of defusedxml, read as a sender's submissions would be.
@Suite(.enabled(if: XMLCorpus.isPresent, Comment(rawValue: XMLCorpus.absence)))
struct XMLCorpusTests {
    /// Whether a whole document is accepted: framed, and every record decoded.
    private func isAccepted(_ bytes: [UInt8]) -> Bool {
        let reading = XMLReading()
        guard let slices = try? reading.frame(bytes) else { return false }
        return reading.decode(slices).allSatisfy { $0.failure == nil }
    }

    @Test func judgesEveryDocumentOfTheConformanceSuite() throws {
        let cases = try XMLCorpus.cases()
        #expect(cases.count > 300)
        for one in cases where one.expect != "either" {
            let isAccepted = isAccepted(try XMLCorpus.bytes("xmlconf/" + one.file))
            #expect(isAccepted == (one.expect == "accept"), "\(one.file)")
        }
    }

    @Test func refusesEveryAttack() throws {
        let folder = "xml-attacks/defusedxml/xmltestdata"
        let files = try XMLCorpus.files(in: folder).filter { $0.hasSuffix(".xml") }
        #expect(files.count > 6)
        for file in files {
            let isHarmless = file == "simple.xml" || file == "simple-ns.xml"
            let bytes = try XMLCorpus.bytes("\(folder)/\(file)")
            #expect(isAccepted(bytes) == isHarmless, "\(file)")
            if !isHarmless {
                #expect(XMLReading().refusal(bytes)?.code == .doctype, "\(file)")
            }
        }
    }
}
