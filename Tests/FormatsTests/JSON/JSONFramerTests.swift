import Formats
import Testing
import Text

@Suite struct JSONFramerTests {
    @Test(arguments: [
        (nil, #"[{"a":1}, {"a":"]}"} ,[1],"x\"]",-1.5,null]"#),
        ("[*]", #" [ {"a":1},{"a":"]}"},[1],"x\"]",-1.5,null ] "#),
        ("/calls[*]", #"{"v":1,"calls":[{"a":1},{"a":"]}"},[1],"x\"]",-1.5,null],"z":[{}]}"#),
        ("/e/c[*]", #"{"c":[0],"e":{"x":{"c":[9]},"\u0063":[{"a":1},{"a":"]}"},[1],"x\"]",-1.5,null]},"e2":{"c":[]}}"#),
    ])
    func findsTheRecordsOfAList(path: String?, text: String) throws {
        let records = try JSONFraming(path: path).records(text)
        #expect(records == [#"{"a":1}"#, #"{"a":"]}"}"#, "[1]", #""x\"]""#, "-1.5", "null"])
    }

    @Test(arguments: [
        (nil, #" {"a":[1]} "#, #"{"a":[1]}"#), (nil, "12", "12"), (nil, "12\n", "12"), (nil, "\"x\"", "\"x\""),
        ("/", "[1,2]", "[1,2]"), ("/r", #"{"r":{"a":1},"s":2}"#, #"{"a":1}"#), ("/r", #"{"r":true}"#, "true"),
    ])
    func findsTheOneRecord(path: String?, text: String, record: String) throws {
        #expect(try JSONFraming(path: path).records(text) == [record])
    }

    @Test func takesALineForARecordWhateverIsInItAndSkipsBlankOnes() throws {
        let text = "{\"a\":1}\r\n\n  \t\r\n {]\nnul\n\r\n  12  \r"
        let slices = try JSONFraming(format: .ndjson).slices(Array(text.utf8))
        #expect(slices.flatMap { slice in slice.records.map(slice.text) } == ["{\"a\":1}", "{]", "nul", "12  "])
        #expect(slices.flatMap(\.records).map(\.line) == [1, 4, 5, 7])
        #expect(slices.map(\.body) == [Array(text.utf8)])
    }

    @Test func keepsTheEnvelopeReadSoFarWithoutItsArrays() throws {
        let text = #"""
            { "export" : {"state":"Uttarakhand","codes":[1,[2]],"by":{"room":"DDN-1", "n" : -1.0}, "empty":{}},
              "list":[{"x":1}], "generated":null,
              "calls" : [ {"a":1} , {"a":2} ], "later":"x" }
            """#
        let slice = try #require(try JSONFraming(path: "/calls[*]").slices(Array(text.utf8)).first)
        let context = String(decoding: slice.context, as: UTF8.self)
        #expect(
            context
                == #"{"export":{"state":"Uttarakhand","by":{"room":"DDN-1","n":-1.0},"empty":{}},"generated":null,"calls":["#
        )
        #expect(slice.text(of: slice.records[1]) == #"{"a":2}"#)
        #expect(slice.records.map(\.line) == [3, 3])
        let whole = try JSONValue.parse(slice.context + slice.body + JSONContext.closing(slice.context))
        #expect(whole["calls"]?.arrayValue?.count == 2)
    }

    @Test func isAValidTextAgainSliceBySlice() throws {
        var framing = JSONFraming(path: "/e/c[*]")
        framing.limits.sliceBytes = 40
        let records = (0..<50).map { #"{"n":\#($0),"t":"\#(String(repeating: "ठ", count: $0 % 7))"}"# }
        let text = #"{"s":"[{","e":{"k":true,"c":[\#(records.joined(separator: " ,\n"))]}}"#
        let slices = try framing.slices(Array(text.utf8))
        #expect(slices.count > 20)
        #expect(slices.map(\.index) == Array(0..<slices.count))
        var seen: [String] = []
        for slice in slices {
            #expect(slice.firstRecord == seen.count)
            #expect(slice.body.count <= 40 || slice.records.count == 1)
            #expect(Array(text.utf8)[slice.byteOffset..<slice.byteOffset + slice.body.count] == slice.body[...])
            let whole = try JSONValue.parse(slice.context + slice.body + JSONContext.closing(slice.context))
            #expect(whole["e"]?["c"]?.arrayValue?.count == slice.records.count)
            #expect(whole["e"]?["k"]?.booleanValue == true)
            seen += slice.records.map(slice.text)
        }
        #expect(seen == records)
        #expect(slices.flatMap(\.records).map(\.line) == Array(1...50))
    }

    @Test func leavesWhatIsWrongInsideARecordToTheDecoder() throws {
        let records = try JSONFraming().records(#"[{"a" 1,},nul,[1 2],{"a":"x"y"","b":"\q"}]"#)
        #expect(records == [#"{"a" 1,}"#, "nul", "[1 2]", #"{"a":"x"y"","b":"\q"}"#])
    }

    @Test(arguments: [
        (nil, "", FramingError.Code.notTheFormat, 1, 0),
        (nil, "\n[{\"a\":1},\n{\"a\":", .truncated, 3, 11),
        (nil, "[1,\n \"ab", .unclosedQuote, 2, 5),
        (nil, "[1,2", .truncated, 1, 3),
        (nil, "[{},{}", .truncated, 1, 0),
        (nil, "[{},{}]]", .notTheFormat, 1, 7),
        (nil, "[{}]\n{}", .notTheFormat, 2, 5),
        (nil, "[{},]", .notTheFormat, 1, 4),
        (nil, "[,{}]", .notTheFormat, 1, 1),
        (nil, "[{},,{}]", .notTheFormat, 1, 4),
        (nil, "[{} {}]", .notTheFormat, 1, 4),
        (nil, "[1:2]", .notTheFormat, 1, 2),
        (nil, "[{}}", .notTheFormat, 1, 3),
        (nil, "[{\"a\":[1}]", .notTheFormat, 1, 1),
        ("/calls[*]", "[1]", .notTheFormat, 1, 0),
        ("/calls[*]", "{\"calls\":{}}", .notTheFormat, 1, 9),
        ("/calls[*]", "{\"call\":[]}", .notTheFormat, 1, 0),
        ("/calls[*]", "{\"calls\":[],\"calls\":[]}", .notTheFormat, 1, 20),
        ("/calls[*]", "{\"calls\":[1]", .truncated, 1, 0),
        ("/calls[*]", "{\"x\":nul,\"calls\":[1]}", .notTheFormat, 1, 5),
        ("/calls[*]", "{\"x\":1,,\"calls\":[1]}", .notTheFormat, 1, 7),
        ("/calls[*]", "{\"calls\":[1],\"x\":[1,]}", .notTheFormat, 1, 20),
        ("/calls[*]", "{\"calls\":[1],\"x\":\"", .unclosedQuote, 1, 17),
        ("/a/calls[*]", "{\"a\":[]}", .notTheFormat, 1, 5),
        ("[*]", "{}", .notTheFormat, 1, 0),
    ])
    func refusesWhereBoundariesAreLost(
        path: String?,
        text: String,
        code: FramingError.Code,
        line: Int,
        byteOffset: Int
    ) throws {
        let refusal = try #require(JSONFraming(path: path).refusal(text))
        #expect(refusal.code == code && refusal.line == line && refusal.byteOffset == byteOffset, "\(refusal)")
    }

    @Test func namesThePathItDidNotFind() {
        #expect(JSONFraming(path: "/e/calls[*]").refusal("{}")?.expectation == "an array at /e/calls[*]")
        #expect(JSONFraming(path: "/e").refusal("{}")?.expectation == "a value at /e")
    }

    @Test func refusesWhatPassesALimit() {
        var framing = JSONFraming(path: "/c[*]")
        framing.limits.recordBytes = 10
        #expect(framing.refusal(#"{"c":["12345678"]}"#) == nil)
        #expect(framing.refusal(#"{"c":["123456789"]}"#)?.code == .limitExceeded)
        #expect(framing.refusal(#"{"c":[1\#(String(repeating: " ", count: 11)),2]}"#)?.code == .limitExceeded)
        #expect(framing.refusal(#"{"x":"123456789","c":[]}"#)?.code == .limitExceeded)
        framing.limits.contextBytes = 18
        #expect(framing.refusal(#"{"k":"12345","c":[1]}"#) == nil)
        #expect(framing.refusal(#"{"k":"123456","c":[1]}"#)?.code == .limitExceeded)
        framing.limits.depth = 3
        #expect(framing.refusal(#"{"c":[[[[[]]]]]}"#) == nil)
        #expect(framing.refusal(#"{"c":[],"d":[[[]]]}"#)?.code == .limitExceeded)
        framing.format = .ndjson
        #expect(framing.refusal("1234567890\r\n") == nil)
        #expect(framing.refusal("12345678901")?.code == .limitExceeded)
    }

    @Test(arguments: [Charset.utf16LE, .utf16BE])
    func framesSixteenBitsOverCodeUnits(charset: Charset) throws {
        var framing = JSONFraming(path: "/कॉल[*]", charset: charset)
        framing.limits.sliceBytes = 40
        // U+5B5B, U+225C and U+0A0A hold the bytes of '[', '"', '\' and a line feed.
        let text = "{\"राज्य\":\"\u{5B5B}\u{225C}\u{0A0A}\",\n\"कॉल\":[{\"a\":\"\u{5B22}\u{5C5C}\"},\n\n{\"a\":\"😀\"}]}"
        let slices = try framing.slices(framing.bytes(text), chunks: [7])
        #expect(slices.count == 2)
        #expect(
            slices.map { $0.bytes(of: $0.records[0]) } == [
                framing.bytes("{\"a\":\"\u{5B22}\u{5C5C}\"}"), framing.bytes("{\"a\":\"😀\"}"),
            ]
        )
        #expect(slices.map(\.records[0].line) == [2, 4])
        #expect(slices[0].context == framing.bytes("{\"राज्य\":\"\u{5B5B}\u{225C}\u{0A0A}\",\"कॉल\":["))
        #expect(throws: FramingError.self) { try framing.slices(framing.bytes(text).dropLast()) }
    }
}
