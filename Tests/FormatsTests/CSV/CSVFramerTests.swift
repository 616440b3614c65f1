import ContractsTesting
import Formats
import Testing
import Text

@Suite struct CSVFramerTests {
    @Test func rowsEndInAnyLineEndAndBlankOnesAreNoRecords() throws {
        let framed = try FramedText(Array("a,b\r\n1,2\n\n3,4\r \r5,6".utf8))
        #expect(framed.texts == ["1,2", "3,4", "5,6"])
        #expect(framed.lines == [2, 4, 6])
        #expect(framed.slices.map(\.context) == [Array("a,b\r\n".utf8)])
    }

    @Test func quotedCellsMayHoldDelimitersAndLineEnds() throws {
        let framed = try FramedText(Array("a,b\n\"x\r\ny\nz\",\"q\"\"\n,\"\n2,3\n".utf8))
        #expect(framed.texts == ["\"x\r\ny\nz\",\"q\"\"\n,\"", "2,3"])
        #expect(framed.lines == [2, 6])
    }

    @Test func aQuoteInsideACellIsText() throws {
        let framed = try FramedText(Array("a,b\n5\" pipe,x\ndqiksf\"kr,y\n".utf8))
        #expect(framed.texts == ["5\" pipe,x", "dqiksf\"kr,y"])
    }

    @Test func anUnclosedQuoteIsRefusedWhereItOpened() throws {
        let text = "a,b\n1,2\n3,\"4\n5,6\n"
        let error = try #require(throws: FramingError.self) { try FramedText(Array(text.utf8)) }
        #expect(error.code == .unclosedQuote)
        #expect(error.line == 3)
        #expect(error.byteOffset == 10)
    }

    @Test func aColumnNamedTwiceIsRefused() throws {
        let error = try #require(throws: FramingError.self) { try FramedText(Array("\na, b ,b\n1,2,3\n".utf8)) }
        #expect(error.code == .header)
        #expect(error.line == 2)
    }

    @Test(arguments: ["x\u{0}y\n\na,b\n1,2\n", "x\n\na,b\u{0}\n1,2\n"]) func aNULBeforeTheRecordsIsRefused(
        text: String
    ) throws {
        let input = InputDescription(format: .csv, headerRow: 3)
        for charset in [Charset.utf8, .utf16LE] {
            let error = try #require(throws: FramingError.self) {
                try FramedText(CSVSample.encode(text, charset), inputs: [input])
            }
            #expect(error.code == .notTheFormat)
            #expect(error.line == (text.first == "x" && text.dropFirst().first == "\n" ? 3 : 1))
        }
    }

    @Test func halfACodeUnitAtTheEndIsRefused() throws {
        let bytes = CSVSample.encode("a,b\n1,2\n", .utf16LE)
        let error = try #require(throws: FramingError.self) { try FramedText(Array(bytes.dropLast())) }
        #expect(error.code == .truncated)
        #expect(error.byteOffset == bytes.count - 2)
    }

    @Test func aHeaderThatIsTooFarDownIsRefusedInAnyPieces() throws {
        var limits = FramingLimits()
        limits.contextBytes = 50
        let text = String(repeating: "preamble\n", count: 6) + "a,b\n1,2\n"
        for pieces in [[Int.max], [3]] {
            let error = try #require(throws: FramingError.self) {
                try FramedText(Array(text.utf8), headerNames: ["a", "b"], limits: limits, pieces: pieces)
            }
            #expect(error.code == .limitExceeded)
        }
    }

    @Test func anEndRowThatIsTooLongForTheContextIsRefused() throws {
        var limits = FramingLimits()
        limits.contextBytes = 50
        let input = InputDescription(format: .csv, until: "^end")
        let text = "a,b\n1,2\nend," + String(repeating: "x", count: 50) + "\n"
        let error = try #require(throws: FramingError.self) {
            try FramedText(Array(text.utf8), inputs: [input], limits: limits)
        }
        #expect(error.code == .limitExceeded)
        #expect(error.line == 3)
    }

    @Test func manyBlankLinesAndFootersKeepNoMemory() throws {
        var limits = FramingLimits()
        limits.sliceBytes = 100
        let input = InputDescription(format: .csv, until: "^end")
        let blank = String(repeating: "\n", count: 100_000)
        let text = "a,b\n1,2\n" + blank + "3,4\nend,\n" + String(repeating: "note,\n", count: 10_000) + "5,6\n"
        let framed = try FramedText(Array(text.utf8), inputs: [input], limits: limits, pieces: [1000])
        #expect(framed.texts == ["1,2", "3,4", "5,6"])
        #expect(framed.lines == [2, 100_003, 110_005])
        #expect(framed.slices.allSatisfy { $0.body.count < 2 * limits.sliceBytes })
    }

    @Test func rowsBeforeTheHeaderGoIntoTheContext() throws {
        let text = "District report,\n\nName,District,Age\nA,B,1\n"
        let framed = try FramedText(Array(text.utf8), headerNames: ["Name", "District", "Age"])
        #expect(framed.slices.map(\.context) == [Array("District report,\n\nName,District,Age\n".utf8)])
        #expect(framed.slices.map(\.recognition.preambleRows) == [2])
        #expect(framed.slices.map(\.byteOffset) == [36])
        #expect(framed.lines == [4])
    }

    @Test(arguments: ["^योग", "^(योग|Total)$"])
    func rowsAfterTheEndAreRecordsOnlyIfTheyLookLikeThem(pattern: String) throws {
        let text = "Name,District,Age\nA,B,1\n,,\nC,D,2\nयोग,,3\nHead of office,,\nE,F,3\n\nprinted,,\n"
        let framed = try FramedText(
            Array(text.utf8),
            inputs: [InputDescription(format: .csv, delimiters: [0x2C], until: pattern)]
        )
        #expect(framed.texts == ["A,B,1", ",,", "C,D,2", "E,F,3"])
        #expect(framed.slices.map(\.records.count) == [3, 1])
        #expect(
            framed.slices.map { String(decoding: $0.context, as: UTF8.self) } == [
                "Name,District,Age\n", "Name,District,Age\nयोग,,3\n",
            ]
        )
    }

    @Test(.timeLimit(.minutes(5)))
    func aCellThatWouldBeTriedForEverDoesNotEndTheRecords() throws {
        let pattern = #"^(कुल\s*(योग|संख्या)?)[\s:\-–0-9०-९]*$|^(a|a)*(a|aa)*$"#
        for cell in ["कुल" + String(repeating: " ", count: 20_000) + "x", String(repeating: "a", count: 5_000) + "b"] {
            let framed = try FramedText(
                Array("Name,District\n\(cell),B\nC,D\nकुल : १२,\n".utf8),
                inputs: [InputDescription(format: .csv, delimiters: [0x2C], until: pattern)]
            )
            #expect(framed.slices.map(\.records.count) == [2])
        }
    }

    @Test func aSliceClosesBeforeTheRecordThatWouldPassItsSize() throws {
        var limits = FramingLimits()
        limits.sliceBytes = 12
        let framed = try FramedText(Array("a,b\n1,2\n3,4\n5,6\n\n\n7,8888888888888\n9,0\n".utf8), limits: limits)
        #expect(
            framed.slices.map { String(decoding: $0.body, as: UTF8.self) } == [
                "1,2\n3,4\n5,6\n\n\n", "7,8888888888888\n", "9,0\n",
            ]
        )
        #expect(framed.slices.map(\.firstRecord) == [0, 3, 4])
        #expect(framed.slices.map(\.index) == [0, 1, 2])
    }

    @Test func aRecordOverTheLimitIsRefusedInAnyPieces() throws {
        var limits = FramingLimits()
        limits.recordBytes = 100
        let text = "a,b\n1,2\n" + String(repeating: "x", count: 101) + ",2\n"
        for pieces in [[Int.max], [1], [7]] {
            let error = try #require(throws: FramingError.self) {
                try FramedText(Array(text.utf8), limits: limits, pieces: pieces)
            }
            #expect(error.code == .limitExceeded)
            #expect(error.line == 3)
            #expect(error.byteOffset == 8)
        }
    }

    @Test func everyChunkingGivesTheSameSlices() throws {
        var random = SeededGenerator(seed: 11)
        var limits = FramingLimits()
        for _ in 0..<300 {
            limits.sliceBytes = Int.random(in: 1...200, using: &random)
            let text = "a,b,c\n" + CSVSample.rows(count: 20, using: &random)
            for charset in [Charset.utf8, .utf16LE, .utf16BE] {
                let bytes = CSVSample.encode(text, charset)
                let input = InputDescription(format: .csv, delimiters: [0x2C], until: "^end")
                let whole = try? FramedText(bytes, inputs: [input], limits: limits)
                let pieces = (0..<5).map { _ in Int.random(in: 1...30, using: &random) }
                let cut = try? FramedText(bytes, inputs: [input], limits: limits, pieces: pieces)
                #expect(whole?.slices == cut?.slices)
            }
        }
    }

    /// Pieces matter only after the beginning that recognition looks at, which is given in one piece.
    @Test func everyChunkingOfALongOriginalGivesTheSameSlices() throws {
        var random = SeededGenerator(seed: 12)
        var limits = FramingLimits()
        let text = "a,b,c\n" + CSVSample.rows(count: 30_000, using: &random) + "end,,\n1,2,3\n"
        let input = InputDescription(format: .csv, delimiters: [0x2C], until: "^end")
        for charset in [Charset.utf8, .utf16LE] {
            let bytes = CSVSample.encode(text, charset)
            limits.sliceBytes = 1000
            let whole = try FramedText(bytes, inputs: [input], limits: limits)
            #expect(whole.records.count > 10_000)
            for _ in 0..<6 {
                let pieces = [70_000] + (0..<5).map { _ in Int.random(in: 1...60, using: &random) }
                let cut = try FramedText(bytes, inputs: [input], limits: limits, pieces: pieces + pieces.dropFirst())
                #expect(whole.slices == cut.slices)
            }
            var end = whole.slices.first?.byteOffset ?? 0
            for slice in whole.slices where slice.context.count == whole.slices.first?.context.count {
                try #require(slice.byteOffset == end)
                end += slice.body.count
                try #require(bytes[slice.byteOffset..<end].elementsEqual(slice.body))
            }
        }
    }
}
