import ContractsTesting
import Formats
import Testing

struct XMLRecordPrinterTests {
    private func printed(
        _ text: String,
        path: String? = nil,
        namespaces: [String: String] = [:]
    ) throws -> [String] {
        let reading = XMLReading(path: path, namespaces: namespaces)
        var printer = RecordPrinter(inputs: [reading.input])
        return try reading.frame(text).flatMap { slice in
            printer.print(slice).map { record in
                switch record.json {
                case .success(let json): String(decoding: json, as: UTF8.self)
                case .failure(let failure): failure.code.rawValue
                }
            }
        }
    }

    @Test func lineEndsAreLineFeedsInSectionsToo() throws {
        let long = String(repeating: "x\r\n", count: 400)
        let section = "<r><c><![CDATA[a\r\nb\rc\r\r\n]]>\r\n</c><c><![CDATA[\(long)]]></c></r>"
        #expect(try printed(section) == [#""a\nb\nc\n\n\n""#, "\"" + String(repeating: "x\\n", count: 400) + "\""])
    }

    @Test func showsElementsAsObjects() throws {
        let document = """
            <r><c id="1"> <n>गीता</n> <d code="A">x "y"</d> <e/> <f q=""/> <n>b</n> </c><c>text</c><c/><c><n>A</m></c>\
            <c>a<b>1</b>c</c></r>
            """
        #expect(
            try printed(document) == [
                ##"{"@id":"1","n":["गीता","b"],"d":{"@code":"A","#text":"x \"y\""},"e":"","f":{"@q":""}}"##,
                #""text""#, #""""#, "XML_SYNTAX", ##"{"b":"1","#text":"ac"}"##,
            ]
        )
    }

    @Test func showsNilAsNull() throws {
        let document = """
            <r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><c><a xsi:nil="true"/><b xsi:nil="1" k="2"/>\
            <d xsi:type="t">1</d></c></r>
            """
        #expect(
            try printed(document) == [##"{"a":null,"b":{"@k":"2","#text":null},"d":{"@xsi:type":"t","#text":"1"}}"##]
        )
    }

    @Test func namesAreThoseOfPaths() throws {
        let document = """
            <t:r xmlns:t="urn:t" xmlns:q="urn:p" xmlns:o="urn:o"><t:c t:k="1" xml:lang="hi"><t:a>1</t:a><q:a>2</q:a><o:a>3</o:a>\
            <a>4</a><a xmlns="urn:x">5</a></t:c></t:r>
            """
        let expected = #"{"@t:k":"1","@xml:lang":"hi","a":["1","4","5"],"p:a":"2","o:a":"3"}"#
        #expect(try printed(document, path: "/t:r/t:c", namespaces: ["t": "urn:t", "p": "urn:p"]) == [expected])
    }

    @Test func surveysFilledFieldsWithAttributes() throws {
        let document = """
            <r><c id="1"><a>x</a><a>y</a><b> </b><d k="2"><e>z</e></d></c><c id=""><a/><d><e>1</e></d>t</c><c><bad></c></c></r>
            """
        let reading = XMLReading()
        let slice = try #require(try reading.frame(document.replacing("<bad></c>", with: "<bad></x>")).first)
        let paths = FieldSurvey.paths(in: slice, inputs: [reading.input])
        let expected = ["@id": 1, "a": 1, "d/@k": 1, "d/e": 2, "": 1]
        #expect(paths == Dictionary(uniqueKeysWithValues: expected.map { (SourcePath($0.key), $0.value) }))
    }

    /// What is printed and what is decoded are two ways through the same text.
    @Test func showsWhatTheDecoderReads() throws {
        var random = SeededGenerator(seed: 9)
        let reading = XMLReading(layout: RecordLayout(fields: [SourcePath("@x"), SourcePath("@y")]))
        for _ in 0..<200 {
            let text = XMLDamage.damage(Array(XMLSample(records: 6, using: &random).text.utf8), using: &random)
            guard let slices = try? reading.frame(text) else { continue }
            var printer = RecordPrinter(inputs: [reading.input])
            let printed = slices.flatMap { printer.print($0) }
            let decoded = reading.decode(slices)
            #expect(printed.map(\.span) == decoded.map(\.span))
            for (print, record) in zip(printed, decoded) {
                switch print.json {
                case .success(let json):
                    #expect(record.failure == nil)
                    let value = try JSONValue.parse(json)
                    for (index, name) in ["@x", "@y"].enumerated() {
                        let text = value[name]?.stringValue.map { XMLReadRecord.Value.text($0) }
                        #expect(record.values[index] == text ?? .absent)
                    }
                case .failure(let failure):
                    #expect(record.failure == failure)
                }
            }
        }
    }
}
