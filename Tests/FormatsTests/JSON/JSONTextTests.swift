import Formats
import Testing

@Suite struct JSONTextTests {
    @Test func escapesAtEveryPositionOfAVector() {
        for length in 0..<40 {
            for position in 0..<length {
                for (byte, escape) in [("\"", #"\""#), ("\u{1}", #"\u0001"#), ("\n", #"\n"#), ("\\", #"\\"#)] {
                    let before = String(repeating: "ठ", count: position)
                    let after = String(repeating: "x", count: length - position)
                    var output: [UInt8] = []
                    JSONText.appendString(before + byte + after, to: &output)
                    #expect(String(decoding: output, as: UTF8.self) == "\"\(before)\(escape)\(after)\"")
                }
            }
        }
    }

    @Test func readsBackWhatItWroteForEveryScalarOfTheFirstPlane() throws {
        let text = String(String.UnicodeScalarView((0...0xFFFF).compactMap { Unicode.Scalar($0) }))
        var output: [UInt8] = []
        JSONText.appendString(text, to: &output)
        #expect(try JSONValue.parse(output) == .string(text))
    }
}
