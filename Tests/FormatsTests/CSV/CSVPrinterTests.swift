import Formats
import Testing

@Suite struct CSVPrinterTests {
    @Test func rowsAreObjectsByHeader() throws {
        let framed = try FramedText(Array("नाम, b ,\n\"x\"\"\",2\n1\n3,4,5\n".utf8))
        var printer = RecordPrinter(inputs: [InputDescription(format: .csv)])
        let lines = framed.slices.flatMap { printer.print($0) }.map { line -> String in
            switch line.json {
            case .success(let bytes): String(decoding: bytes, as: UTF8.self)
            case .failure(let failure): failure.code.rawValue
            }
        }
        #expect(lines == [#"{"नाम":"x\"","b":"2"}"#, "CSV_RAGGED", #"{"नाम":"3","b":"4","column 3":"5"}"#])
    }

    @Test func filledFieldsAreCounted() throws {
        let inputs = [InputDescription(format: .csv)]
        let framed = try FramedText(Array("a,b,c\n1, ,\n2,x,\n3\n".utf8), inputs: inputs)
        let slice = try #require(framed.slices.first)
        #expect(
            FieldSurvey.paths(in: slice, inputs: inputs) == [
                SourcePath(steps: [.child("a")]): 2, SourcePath(steps: [.child("b")]): 1,
            ]
        )
    }
}
