import Formats
import Testing
import Text

@Suite struct JSONRecordDecoderTests {
    private func layout(
        _ fields: [String],
        groups: [RecordLayout.Group] = [],
        aliases: [String: String] = [:],
        ignored: [String] = []
    ) -> RecordLayout {
        RecordLayout(
            fields: fields.map { .members($0) },
            groups: groups,
            aliases: aliases,
            ignored: ignored.map { .members($0) }
        )
    }

    private func values(_ text: String, _ fields: String..., aliases: [String: String] = [:]) throws -> [DecodedJSON] {
        try JSONFraming(format: .ndjson).batch(text, layout: layout(fields, aliases: aliases)).values(0)
    }

    @Test func readsEveryKindOfValueAtItsPath() throws {
        let text =
            #"{"t":"x","e":"a\"\u0939","n":-1.50e+3,"b":true,"z":null,"o":{"i":{"j":"deep"}},"l":[1,"a\n",null,[],{}]}"#
        let values = try values(text, "t", "e", "n", "b", "z", "o/i/j", "o", "l", "none", "o/none", "t/x")
        #expect(
            values == [
                .text("x"), .text("a\"ह"), .number("-1.50e+3"), .boolean("true"), .null, .text("deep"), .structure,
                .list([.number("1"), .text("a\n"), .null, .structure, .structure]), .absent, .absent, .absent,
            ]
        )
    }

    @Test func readsAnAttributeAsTheMemberWithThatSign() throws {
        let fields = [SourcePath(steps: [.attribute("id")]), SourcePath(steps: [.child("a"), .attribute("type")])]
        let text = ##"{"@id":"x","a":{"@type":"T"},"id":"no"}"##
        let batch = try JSONFraming(format: .ndjson).batch(text, layout: RecordLayout(fields: fields))
        #expect(batch.values(0) == [.text("x"), .text("T")])
    }

    @Test func saysThatAListStandsOnTheWay() throws {
        #expect(try values(#"{"a":[{"b":1}],"c":[]}"#, "a/b", "a/x/y", "c") == [.structure, .structure, .list([])])
    }

    @Test func knowsOtherSpellingsAndFormsOfANameAndGivesOneValueToAllWhoWantIt() throws {
        let aliases = ["zila": "जिला", "nom": "\u{E9}t\u{E9}"]
        #expect(try values(#"{"zila":"x"}"#, "जिला", "जिला", aliases: aliases) == [.text("x"), .text("x")])
        #expect(try values("{\"e\u{301}te\u{301}\":1}", "\u{E9}t\u{E9}") == [.number("1")])
        #expect(try values(#"{"nom":2}"#, "\u{E9}t\u{E9}", aliases: aliases) == [.number("2")])
    }

    @Test func readsNamesWithEscapesAndNamesLongerThanAVector() throws {
        let long = String(repeating: "n", count: 40)
        let text = #"{"\#(long)":1,"a\"b":2,"\u0063":3,"":4,"\#(long)x":5}"#
        let fields = [long, "a\"b", "c", long + "x"]
        let batch = try JSONFraming(format: .ndjson).batch(text, layout: layout(fields))
        #expect(batch.values(0) == [.number("1"), .number("2"), .number("3"), .number("5")])
        #expect(batch.unknownFields == 1)
    }

    @Test func readsRecordsInAnyOrderOfMembersAfterEachOther() throws {
        let texts = [
            #"{"a":1,"b":2,"c":3}"#, #"{"c":3,"b":2,"a":1}"#, #"{"b":2,"x":0,"c":3,"a":1}"#, #"{"a":1}"#, "{}",
        ]
        let batch = try JSONFraming(format: .ndjson).batch(
            texts.joined(separator: "\n"),
            layout: layout(["a", "b", "c"])
        )
        let all: [DecodedJSON] = [.number("1"), .number("2"), .number("3")]
        #expect(batch.allValues[..<3] == [all, all, all])
        #expect(batch.values(3) == [.number("1"), .absent, .absent])
        #expect(batch.values(4) == [.absent, .absent, .absent])
    }

    @Test func readsTheElementsOfAnInnerListAsRows() throws {
        let updates = RecordLayout.Group(path: .members("updates"), fields: [.members("seq"), .members("by/name")])
        let again = RecordLayout.Group(path: .members("updates"), fields: [.members("seq")])
        let tags = RecordLayout.Group(path: .members("x/tags"), fields: [.members("")])
        let texts = [
            #"{"id":1,"updates":[{"seq":1,"by":{"name":"A"}},{"seq":"2\n"}],"x":{"tags":["p","q"]}}"#,
            #"{"id":2}"#, #"{"id":3,"updates":null}"#, #"{"id":4,"updates":[]}"#, #"{"id":5,"updates":""}"#,
            #"{"id":6,"updates":{"seq":6}}"#, #"{"id":7,"updates":"x"}"#, #"{"id":8,"updates":[1,null,[2],{}]}"#,
        ]
        let batch = try JSONFraming(format: .ndjson).batch(
            texts.joined(separator: "\n"),
            layout: layout(["id"], groups: [updates, again, tags])
        )
        let rows = (0..<8).map { batch.rows($0, group: 0, width: 2) }
        #expect(rows[0] == [[.number("1"), .text("A")], [.text("2\n"), .absent]])
        #expect(rows[1...4] == [[], [], [], []])
        #expect(rows[5] == [[.number("6"), .absent]])
        #expect(rows[6] == [[.structure, .structure]])
        #expect(
            rows[7] == [[.structure, .structure], [.absent, .absent], [.structure, .structure], [.absent, .absent]]
        )
        let firsts = rows.map { $0.map { [$0[0]] } }
        let others = (0..<8).map { batch.rows($0, group: 1, width: 1) }
        #expect(others == firsts)
        #expect(batch.rows(0, group: 2, width: 1) == [[.text("p")], [.text("q")]])
        let numbers = (1...8).map { [DecodedJSON.number("\($0)")] }
        #expect(batch.allValues == numbers)
    }

    @Test func readsWhatEnclosesTheRecords() throws {
        let text = #"{"v":1,"export":{"state":"उ","by":{"n\u0061me":"x"},"z":null,"calls":[{"a":1},{"a":2}]}}"#
        let fields: [SourcePath] = [
            .members("a"), .members("state", up: 1), .members("by/nom", up: 1), .members("z", up: 1),
            .members("by", up: 1), .members("v", up: 2), .members("v", up: 3), .members("none", up: 1),
        ]
        let batch = try JSONFraming(path: "/export/calls[*]")
            .batch(text, layout: RecordLayout(fields: fields, aliases: ["name": "nom"]))
        #expect(
            batch.values(1) == [
                .number("2"), .text("उ"), .text("x"), .null, .structure, .number("1"), .absent, .absent,
            ]
        )
        let single = try JSONFraming(path: "/r").batch(#"{"v":1,"r":{"a":2}}"#, layout: layout(["a"]))
        #expect(single.values(0) == [.number("2")])
    }

    @Test func countsFilledFieldsThatNobodyKnows() throws {
        let text =
            #"{"a":1,"u":"x","v":"","w":null,"p":{"q":true,"r":[1,null,{"s":2}]},"i":{"j":[1,2]},"k":{"l":1,"m":2}}"#
        let batch = try JSONFraming(format: .ndjson).batch(text, layout: layout(["a", "k/l"], ignored: ["i", "p/q"]))
        // u, two in r, m
        #expect(batch.unknownFields == 4)
    }

    @Test func keepsTheFirstOfMembersWithOneNameAndSaysSo() throws {
        let many = (0..<40).map { #""k\#($0)":0"# }.joined(separator: ",")
        let texts = [
            #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"{"a":1,"alpha":2}"#, #"{"x":1,"y":2,"x":3,"a":1}"#,
            #"{"a":1,"o":{"p":[{"x":1,"\u0078":2}]}}"#, #"{"a":1,\#(many),"k7":0}"#,
            #"{"c":{"d":1},"c":{"d":2},"a":1}"#,
            #"{"a":1,"o":{"a":1},"p":[{"a":1},{"a":1}],\#(many)}"#,
        ]
        let batch = try JSONFraming(format: .ndjson).batch(
            texts.joined(separator: "\n"),
            layout: layout(["a", "c/d"], aliases: ["alpha": "a"])
        )
        let issues = batch.records.map { $0.issues == .duplicateKey }
        #expect(issues == [true, true, true, true, true, true, true, false])
        let firsts = batch.allValues.map { $0[0] }
        #expect(firsts == Array(repeating: .number("1"), count: 8))
        #expect(batch.values(6)[1] == .number("1"))
    }

    @Test func failsOneRecordAtItsPlaceInTheOriginalAndReadsItsSiblings() throws {
        let text =
            "{\"c\":1,\n\"r\":[\n{\"a\":\"é\n\"},{\"a\":[1,2],\"a\" 1},{\"a\":3,\n \"b\":tru},{\"a\":\"\\u12\"},4]}"
        let updates = RecordLayout.Group(path: .members("a"), fields: [.members("")])
        let layout = layout(["a", "b"], groups: [updates])
        for charset in [Charset.utf8, .utf16LE] {
            var framing = JSONFraming(path: "/r[*]", charset: charset)
            framing.limits.sliceBytes = 1 << 20
            let batch = try framing.batch(text, layout: layout)
            let failures = batch.records.map(\.failure)
            #expect(failures.map { $0?.code } == [.json, .json, .json, .json, nil])
            #expect(failures.map { $0?.line } == [3, 4, 5, 5, nil])
            let found = failures.compactMap { $0 }.map {
                String(decoding: framing.bytes(text).dropFirst($0.byteOffset).prefix(1), as: UTF8.self)
            }
            #expect(found == ["\n", "1", "t", "\\"])
            #expect(failures[1]?.expectation == "':'")
            #expect(batch.allValues == Array(repeating: [.absent, .absent], count: 5))
            #expect(batch.groups[0].starts == [0, 0, 0, 0, 0, 0] && batch.groups[0].slots.isEmpty)
            #expect(batch.items.isEmpty)
        }
    }

    @Test func failsARecordThatIsNestedTooDeep() throws {
        let deep = String(repeating: "[", count: 257) + String(repeating: "]", count: 257)
        let batch = try JSONFraming(format: .ndjson).batch("{\"a\":1}\n" + deep, layout: layout(["a"]))
        #expect(batch.records.map(\.failure?.code) == [nil, .limit])
    }

    @Test func failsARecordWhoseWantedListsHaveTooManyElements() throws {
        let ones = Array(repeating: "1", count: 100_001).joined(separator: ",")
        let objects = Array(repeating: "{}", count: 100_001).joined(separator: ",")
        let texts = ["{\"a\":[\(ones)]}", "{\"g\":[\(objects)]}", "{\"x\":[\(ones)]}", "{\"a\":[1]}"]
        let group = RecordLayout.Group(path: .members("g"), fields: [.members("b")])
        let batch = try JSONFraming(format: .ndjson)
            .batches(Array(texts.joined(separator: "\n").utf8), layout: layout(["a"], groups: [group]))
        #expect(batch.flatMap(\.records).map(\.failure?.code) == [.limit, .limit, nil, nil])
        #expect(batch.last?.items.count == 1)
    }

    @Test func failsARecordThatIsNotUTF8() throws {
        let bytes = Array("{\"a\":1}\n{\"a\":\"".utf8) + [0xC3, 0x22, 0x7D]
        let batch = try #require(try JSONFraming(format: .ndjson).batches(bytes, layout: layout(["a"])).first)
        #expect(batch.records.map(\.failure?.code) == [nil, .encoding])
        #expect(batch.values(1) == [.absent])
    }
}
