import Formats
import Testing

@Suite struct JSONValueTests {
    private func parse(_ text: String) throws -> JSONValue {
        try JSONValue.parse(Array(text.utf8))
    }

    private func error(of text: String) -> JSONSyntaxError? {
        do {
            _ = try JSONValue.parse(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func keepsTheTextOfNumbersTheOrderOfMembersAndBothOfTwoEqualNames() throws {
        let text = #"{"b":1.0,"a":100.10,"b":-0,"c":[1E+2,true,null,"x"]}"#
        #expect(try parse(text).text == text)
        #expect(try parse(text)["b"] == .number("1.0"))
    }

    @Test func tellsNormalisationFormsApart() throws {
        let value = try parse("{\"\u{E9}\":\"NFC\",\"e\u{301}\":\"NFD\"}")
        #expect(value["\u{E9}"]?.stringValue == "NFC")
        #expect(value["e\u{301}"]?.stringValue == "NFD")
        #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
    }

    @Test func readsEveryEscapeAndWritesOnlyTheNeededOnes() throws {
        let value = try parse(#""\"\\\/\b\f\n\r\t\u0041\u0000\u001F\uD83D\uDE00\u0939""#)
        #expect(value.stringValue == "\"\\/\u{8}\u{C}\n\r\tA\u{0}\u{1F}😀ह")
        #expect(value.text == #""\"\\/\b\f\n\r\tA\u0000\u001f😀ह""#)
    }

    @Test(arguments: [
        (#""\uD800""#, 1), (#""\uDC00\uD800""#, 1), (#""\uD800\u0041""#, 1), (#""x\uD800x""#, 2), (#""\u12G4""#, 1),
    ])
    func refusesEscapesThatMeanNoCharacter(text: String, offset: Int) {
        #expect(error(of: text)?.byteOffset == offset)
    }

    @Test func saysWhatWasExpectedAtWhichLineAndByte() {
        let missing = JSONSyntaxError("',' or '}'", byteOffset: 10, line: 2)
        #expect(error(of: "{\n \"a\": 1 \"b\": 2}") == missing)
        #expect(missing.description == "line 2, byte 10: expected ',' or '}'")
        #expect(error(of: "[01]")?.expectation == "no digit after a leading zero")
        #expect(error(of: "[1.]") == JSONSyntaxError("a digit", byteOffset: 3, line: 1))
        #expect(error(of: "")?.expectation == "a JSON value")
        #expect(error(of: "\"a\nb\"") == JSONSyntaxError("no control character in a string", byteOffset: 2, line: 1))
        #expect(error(of: "[1] x")?.expectation == "the end of the text")
    }

    @Test func pointsAtTheFirstByteThatIsNotUTF8() {
        let bytes: [UInt8] = [0x5B, 0x22, 0xC3, 0xA9, 0xE0, 0x80, 0x80, 0x22, 0x5D]
        #expect(throws: JSONSyntaxError("UTF-8", byteOffset: 4, line: 1)) { try JSONValue.parse(bytes) }
    }

    @Test func takesNestingUpToTheLimitAndNoDeeper() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        }
        #expect(throws: Never.self) { try JSONValue.parse(nested(256)) }
        #expect(throws: JSONSyntaxError("at most 256 levels of nesting", byteOffset: 256, line: 1)) {
            try JSONValue.parse(nested(257))
        }
        #expect(throws: Never.self) { try JSONValue.parse(nested(512), depth: 512) }
        #expect(throws: JSONSyntaxError.self) { try JSONValue.parse(nested(513), depth: 100_000) }
    }

    @Test func looksValuesUpByKind() throws {
        let value = try parse(#"{"n":42,"d":1.5,"s":"x","b":true,"a":[1,2],"o":{"k":null}}"#)
        #expect(value["n"]?.integerValue == 42)
        #expect(value["d"]?.integerValue == nil)
        #expect(value["d"]?.doubleValue == 1.5)
        #expect(value["b"]?.booleanValue == true)
        #expect(value["a"]?[1]?.numberText == "2")
        #expect(value["a"]?[2] == nil)
        #expect(value["o"]?["k"]?.isNull == true)
        #expect(value["s"]?["x"] == nil)
    }

    @Test func isWrittenInLiteralsLikeJSON() {
        let value: JSONValue = ["b": [1, "x", true, nil], "a": [:]]
        #expect(value.text == #"{"b":[1,"x",true,null],"a":{}}"#)
    }
}
