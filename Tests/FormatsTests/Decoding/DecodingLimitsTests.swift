import Formats
import Testing

/// Records that hold as much as they may, and one more.
@Suite struct DecodingLimitsTests {
    private func failures(
        _ text: String,
        _ format: InputFormat,
        _ change: (inout DecodingLimits) -> Void
    ) throws -> [RecordFailure?] {
        let inputs = [InputDescription(format: format)]
        var layout = RecordLayout(
            fields: [SourcePath(steps: [.child("a")]), SourcePath(steps: [.attribute("n")])],
            groups: format == .csv
                ? []
                : [
                    RecordLayout.Group(
                        path: SourcePath(steps: [.child("g")]),
                        fields: [SourcePath(steps: [.child("b")])]
                    )
                ]
        )
        change(&layout.limits)
        var framer = RecordFramer(inputs: inputs)
        var slices: [FramedSlice] = []
        try Array(text.utf8).withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        let decoder = RecordDecoder(inputs: inputs, layout: layout)
        var batch = RecordBatch()
        return slices.flatMap { slice in
            decoder.decode(slice, into: &batch)
            return batch.records.map(\.failure)
        }
    }

    @Test func membersAndElementsOfJSONCount() throws {
        let texts = [
            #"{"a": 1, "b": 2, "c": 3, "d": 4}"#, #"{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}"#,
            #"{"a": 1, "x": {"b": 2, "c": 3}}"#, #"{"a": 1, "x": {"b": 2, "c": 3, "d": 4}}"#,
            #"{"g": [{"b": 1}]}"#, #"{"g": [{}, {}, {}, {}]}"#,
        ]
        let found = try failures(texts.joined(separator: "\n"), .ndjson) { $0.fields = 4 }
        #expect(found.map(\.?.code) == [nil, .limit, nil, .limit, nil, .limit])
        #expect(found[1]?.expectation == "at most 4 fields in a record")
    }

    @Test func elementsAndAttributesOfXMLCount() throws {
        let records = [
            "<r><a>1</a><b/><c/><d/></r>", "<r><a>1</a><b/><c/><d/><e/></r>", #"<r><a>1</a><b x="1" y="2"/></r>"#,
            #"<r><a>1</a><b x="1" y="2"/><c/></r>"#, "<r><a>1</a></r>",
        ]
        // A processing instruction is nothing plain, so another parser reads these.
        for other in ["", "<?x y?>"] {
            let text = "<all>" + records.map { $0.replacing("<a>", with: other + "<a>") }.joined() + "</all>"
            let found = try failures(text, .xml) { $0.fields = 4 }
            #expect(found.map(\.?.code) == [nil, .limit, nil, .limit, nil])
            #expect(found[1]?.expectation.contains("4 fields") == true)
        }
    }

    @Test func columnsOfATableCount() throws {
        #expect(try failures("a,b,c,d\n1,2,3,4\n", .csv) { $0.fields = 4 }.map(\.?.code) == [nil])
        let found = try failures("a,b,c,d,e\n1,2,3,4,5\n", .csv) { $0.fields = 4 }
        #expect(found.map(\.?.code) == [.limit])
        #expect(found[0]?.expectation == "at most 4 columns")
    }

    @Test func textsAndAttributesOfXMLAreMeasured() throws {
        let long = String(repeating: "x", count: 40)
        for other in ["", "<?x y?>"] {
            let text =
                "<all><r>\(other)<a>\(long)</a></r><r>\(other)<a>\(long)x</a></r><r>\(other)<b>\(long)x</b></r></all>"
            #expect(try failures(text, .xml) { $0.textBytes = 40 }.map(\.?.code) == [nil, .limit, nil])
            let attributes = #"<all><r n="\#(long)">\#(other)</r><r n="\#(long)x">\#(other)</r></all>"#
            #expect(try failures(attributes, .xml) { $0.attributeBytes = 40 }.map(\.?.code) == [nil, .limit])
        }
    }

    @Test func moreThanTheDefaultsIsTaken() throws {
        let long = String(repeating: "x", count: 2 * 1024 * 1024)
        #expect(try failures("<all><r><a>\(long)</a></r></all>", .xml) { _ in }.map(\.?.code) == [.limit])
        #expect(try failures("<all><r><a>\(long)</a></r></all>", .xml) { $0.textBytes = 4 * 1024 * 1024 } == [nil])
    }
}
