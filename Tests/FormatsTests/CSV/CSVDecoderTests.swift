import ContractsTesting
import Formats
import Testing
import Text

@Suite struct CSVDecoderTests {
    @Test func cellsAreFoundByTheirHeaderInAnyOrder() throws {
        let decoded = try DecodedText(csv: "b, a ,c\n1,\"2\",3\n4,,6\n", fields: ["a", "b", "missing"])
        #expect(decoded.values == [["2", "1", nil], ["", "4", nil]])
        #expect(decoded.unknownFields == 2)
    }

    @Test func headersAreComparedTrimmedAndNormalised() throws {
        let text = "\"Tên  \n trẻ\",e\u{302}\u{301}\nA,B\n"
        let decoded = try DecodedText(csv: text, fields: ["Tên trẻ", "ế"])
        #expect(decoded.values == [["A", "B"]])
    }

    @Test func otherSpellingsStandForAName() throws {
        let aliases = ["जनपद": "जिला", "District": "जिला"]
        let one = try DecodedText(csv: "जनपद,x\nN,1\n", fields: ["जिला"], aliases: aliases, ignored: ["x"])
        #expect(one.values == [["N"]])
        #expect(one.unknownFields == 0)
        let own = try DecodedText(csv: "District,जिला\nA,B\n", fields: ["जिला"], aliases: aliases)
        #expect(own.values == [["B"]])
        #expect(own.unknownFields == 1)
    }

    @Test func doubledQuotesAreUndone() throws {
        let decoded = try DecodedText(csv: "a,b\n\"x \"\"y\"\"\",\"\"\"\"\n\"\",5\" pipe\n", fields: ["a", "b"])
        #expect(decoded.values == [["x \"y\"", "\""], ["", "5\" pipe"]])
    }

    @Test func aRowWithFewerOrMoreCellsFailsAlone() throws {
        let decoded = try DecodedText(csv: "a,b\n1,2\n1\n1,2,3\n1,2,,\n3,4\n", fields: ["b"])
        #expect(decoded.values == [["2"], ["2"], ["4"]])
        #expect(decoded.failures.map(\.code) == [.ragged, .ragged])
        #expect(decoded.failures.map(\.line) == [3, 4])
        #expect(decoded.failures.map(\.byteOffset) == [8, 10])
        #expect(decoded.failures.first?.expectation == "2 cells as in the header row, not 1")
    }

    @Test func columnsWithoutANameMayBeLeftOut() throws {
        let decoded = try DecodedText(csv: "a,b,,\n1,2\n1,2,,\n1,2,3,\n", fields: ["b"], ignored: ["a"])
        #expect(decoded.values == [["2"], ["2"], ["2"]])
        #expect(decoded.unknownFields == 1)
    }

    @Test func textAfterAClosingQuoteFailsTheRecord() throws {
        let decoded = try DecodedText(csv: "a,b\n1,\"2\"x\n1,\"2\" \n3,4\n", fields: ["a", "b"])
        #expect(decoded.values == [["3", "4"]])
        #expect(decoded.failures.map(\.code) == [.quote, .quote])
        #expect(decoded.failures.map(\.field) == ["b", "b"])
    }

    @Test(arguments: [Charset.utf8, .utf16LE, .utf16BE]) func aNULFailsItsRecord(charset: Charset) throws {
        let inputs = [InputDescription(format: .csv)]
        let framed = try FramedText(CSVSample.encode("a,b\n1,2\n3,\u{0}4\n5,6\n", charset), inputs: inputs)
        let decoded = DecodedText(framed.slices, fields: ["a"], inputs: inputs)
        #expect(decoded.values == [["1"], ["5"]])
        #expect(decoded.failures.map(\.code) == [.encoding])
        #expect(decoded.failures.map(\.line) == [3])
    }

    @Test func rowsAfterTheEndFail() throws {
        let input = InputDescription(format: .csv, until: "^Total")
        let framed = try FramedText(Array("a,b\n1,2\nTotal,2\n3,4\n".utf8), inputs: [input])
        let decoded = DecodedText(framed.slices, fields: ["a"], inputs: [input])
        #expect(decoded.values == [["1"]])
        #expect(decoded.failures.map(\.code) == [.afterEnd])
        #expect(decoded.failures.map(\.line) == [4])
    }

    @Test func groupsOfALayoutHaveNoRows() throws {
        let framed = try FramedText(Array("a\n1\n2\n".utf8))
        let path = SourcePath(steps: [.child("a")])
        let layout = RecordLayout(fields: [path], groups: [RecordLayout.Group(path: path, fields: [path])])
        var batch = RecordBatch()
        for slice in framed.slices {
            RecordDecoder(inputs: [InputDescription(format: .csv)], layout: layout).decode(slice, into: &batch)
        }
        #expect(batch.groups.map(\.starts) == [[0, 0, 0]])
    }

    @Test func aFieldWantedTwiceIsFilledTwice() throws {
        let decoded = try DecodedText(csv: "a,b\n1,2\n", fields: ["b", "a", "b"])
        #expect(decoded.values == [["2", "1", "2"]])
    }

    /// The same table as Excel writes it for other programs and for itself.
    @Test func utf8WithCommasAndUTF16WithTabsDecodeAlike() throws {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<100 {
            let rows = (0..<20).map { _ in
                (0..<3).map { _ in
                    ["x", "गीता", "\"two\nlines\"", "\"q\"\"q\"", "Đỗ", ""].randomElement(using: &random) ?? ""
                }
            }
            let table = [["नाम", "ville", "c"]] + rows
            let commas = "\u{FEFF}" + table.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
            let tabs = table.map { $0.joined(separator: "\t") }.joined(separator: "\r\n")
            let fields = ["नाम", "c"]
            let one = try FramedText(Array(commas.utf8))
            let other = try FramedText(CSVSample.encode(tabs, .utf16LE))
            #expect(DecodedText(one.slices, fields: fields).values == DecodedText(other.slices, fields: fields).values)
            #expect(one.lines == other.lines)
        }
    }
}
