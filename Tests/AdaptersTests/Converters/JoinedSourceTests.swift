import ContractsTesting
import Formats
import Testing

@Suite struct JoinedSourceTests {
    private static func bench(_ line: String) throws -> TableBench {
        try TableBench.concern(line, codes: ["rows": "A1,ROW\nA1Total,SUM\n"])
    }

    @Test func severalSourcesAreReadAsOneText() throws {
        let output = try Self.bench("scheme: join(v, w, with: \" \")").run(#"{"id":"1","v":"July","w":"2025"}"#)
        #expect(output.whole.first?["data"]?["scheme"]?.stringValue == "July 2025")
    }

    @Test func whatSaysNothingIsLeftOutOfTheText() throws {
        let bench = try Self.bench("scheme: join(v, w, x, with: -)")
        let output = try bench.run(#"{"id":"1","v":"July","w":"NA","x":"2025"}"#)
        #expect(output.whole.first?["data"]?["scheme"]?.stringValue == "July-2025")
    }

    @Test func aTextOfNothingIsNothing() throws {
        let output = try Self.bench("scheme: join(v, w)").run(#"{"id":"1","v":"NA"}"#)
        #expect(output.whole.count == 1)
        #expect(output.whole.first?["data"]?["scheme"] == nil)
    }

    @Test func aJoinedTextIsFoundInACodeList() throws {
        let output = try Self.bench("scheme: join(v, w, x) | code(rows)").run(
            #"{"id":"1","v":"a","w":"1","x":"total"}"#
        )
        #expect(output.whole.first?["data"]?["scheme"]?.stringValue == "SUM")
    }

    @Test func aListIsNoPartOfAText() throws {
        let output = try Self.bench("scheme: join(v, w) | required").run(#"{"id":"1","v":"a","w":{"x":1}}"#)
        #expect(output.rejections.map { $0["code"]?.stringValue } == ["NOT_A_SCALAR"])
    }

    @Test func joiningNothingIsRefused() throws {
        #expect(try Self.bench("scheme: join()").diagnostics.contains { $0.contains("CONVERTER_ARGUMENT") })
    }
}
