import Formats
import Testing

@Suite struct JSONRecordPrinterTests {
    private let inputs = [InputDescription(format: .ndjson)]

    private func slice(_ text: [UInt8]) throws -> FramedSlice {
        try #require(try JSONFraming(format: .ndjson).slices(text).first)
    }

    @Test func showsEachRecordAsOneLineThatLosesNothing() throws {
        let text = "{ \"b\" : 1.0 ,\t\"a\":[ true , \"\\u0939\\n\" ], \"b\":-0 }\n 12e5 \n\"x\""
        var printer = RecordPrinter(inputs: inputs)
        let printed = printer.print(try slice(Array(text.utf8)))
        #expect(printed.map(\.span.line) == [1, 2, 3])
        let lines = try printed.map { String(decoding: try $0.json.get(), as: UTF8.self) }
        #expect(lines == [#"{"b":1.0,"a":[true,"ह\n"],"b":-0}"#, "12e5", "\"x\""])
    }

    @Test func saysOfABadRecordWhatTheDecoderSays() throws {
        let text = Array("{\"a\":1}\n{\"a\":tru}\n".utf8) + Array("\"".utf8) + [0xFF, 0x22, 0x0A] + Array("[1,]".utf8)
        let slice = try slice(text)
        var printer = RecordPrinter(inputs: inputs)
        var batch = RecordBatch()
        RecordDecoder(inputs: inputs, layout: RecordLayout(fields: [])).decode(slice, into: &batch)
        let failures = printer.print(slice).map { printed -> RecordFailure? in
            if case .failure(let failure) = printed.json { failure } else { nil }
        }
        #expect(failures.map(\.?.code) == [nil, .json, .encoding, .json])
        #expect(failures == batch.records.map(\.failure))
    }

    @Test func surveysTheFilledScalarsByPath() throws {
        let text =
            #"{"a":"x","b":"","c":null,"d":{"e":1,"f":[{"g":true},{"g":2},[]]},"h":[1,2]}"# + "\n" + #"{"a":1,"d":{}}"#
        let counts = FieldSurvey.paths(in: try slice(Array((text + "\n{").utf8)), inputs: inputs)
        #expect(counts == [.members("a"): 2, .members("d/e"): 1, .members("d/f/g"): 1, .members("h"): 1])
    }
}
