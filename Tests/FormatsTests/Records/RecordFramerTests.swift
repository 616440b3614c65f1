import Formats
import Testing
import Text

@Suite struct RecordFramerTests {
    private static let csv = InputDescription(format: .csv)
    private static let json = InputDescription(format: .json)
    private static let ndjson = InputDescription(format: .ndjson)
    private static let xml = InputDescription(format: .xml)

    @Test(arguments: [
        ("a,b\n1,2\n", 0), ("<r><x/></r>", 1), ("[{\"a\":1}]", 2), (" \n{\"a\":\n1}", 2), ("{\"a\":1}\n{\"a\":2}\n", 3),
    ])
    func theFirstInputThatFitsIsUsed(text: String, input: Int) throws {
        let framed = try FramedText(
            Array(text.utf8),
            inputs: [Self.csv, Self.xml, Self.json, Self.ndjson],
            headerNames: ["a", "b"]
        )
        #expect(framed.slices.map(\.recognition.input) == [input])
    }

    /// An envelope, another envelope, one object alone; in XML two roots and a list of lists.
    @Test(arguments: [
        ("{\"day\":1,\"calls\":[{\"a\":1},{\"a\":2}]}", 0, ["{\"a\":1}", "{\"a\":2}"]),
        ("{\"data\":{\"calls\":[{\"a\":1}]}}", 1, ["{\"a\":1}"]),
        ("{\"a\":1,\"b\":[]}", 2, ["{\"a\":1,\"b\":[]}"]),
        ("{\"calls\":{\"a\":1}}", 2, ["{\"calls\":{\"a\":1}}"]),
        ("[{\"a\":1}]", 2, ["{\"a\":1}"]),
        ("{\"calls\":[]}", 0, []),
        ("<feed><call a='1'/></feed>", 3, ["<call a='1'/>"]),
        ("<call a='1'/>", 4, ["<call a='1'/>"]),
        ("<other><day><call/><x/></day></other>", 5, ["<call/>"]),
    ])
    func theFirstInputWhoseRecordsAreThereIsUsed(text: String, input: Int, records: [String]) throws {
        let paths = ["/calls[*]", "/data/calls[*]"]
        let xmlPaths = ["/feed/call", "/call", "/*/day/call"]
        let inputs =
            paths.map { InputDescription(format: .json, recordsPath: $0) } + [Self.json]
            + xmlPaths.map { InputDescription(format: .xml, recordsPath: $0) }
        for pieces in [[1 << 20], [1], [7]] {
            let framed = try FramedText(Array(text.utf8), inputs: inputs, pieces: pieces)
            #expect(framed.slices.map(\.recognition.input) == (records.isEmpty ? [] : [input]))
            #expect(framed.texts == records)
        }
    }

    /// What is broken is no other input's, or a damaged envelope would be one record.
    @Test(arguments: [
        ("{\"day\":1,,\"calls\":[{\"a\":1}]}", 9), ("{\"calls\":[{\"a\":1},]}", 18), ("{\"calls\":[{\"a\":1}", 9),
    ])
    func aBrokenEnvelopeIsRefusedThoughAnotherInputIsThere(text: String, byteOffset: Int) throws {
        let inputs = [InputDescription(format: .json, recordsPath: "/calls[*]"), Self.json]
        let error = try #require(throws: FramingError.self) { try FramedText(Array(text.utf8), inputs: inputs) }
        #expect(error.byteOffset == byteOffset)
    }

    @Test(arguments: [
        ("oops\n{\"a\":1}\n", [InputFormat.ndjson], 2), ("}\n\n  [1]\n{\"a\":1}\n", [.ndjson], 3),
        ("\"a\",\"b\"\n1,2\n", [.json, .csv], 1), ("name,b\n1,2\n", [.ndjson, .csv], 1),
        ("1,2\n3,4\n", [.json, .csv], 1),
        ("name\n", [.ndjson], 1), ("42", [.json], 1),
    ])
    func aScalarIsJSONOnlyWhereNoTableCanCome(text: String, formats: [InputFormat], records: Int) throws {
        let framed = try FramedText(Array(text.utf8), inputs: formats.map { InputDescription(format: $0) })
        #expect(framed.records.count == records)
    }

    /// What nests too deep loses no boundaries: it fails alone.
    @Test(arguments: [
        (InputFormat.json, "[1,", "[", "]", ",2]"), (.ndjson, "1\n", "[", "]", "\n2"),
        (.xml, "<r><a/>", "<a>", "</a>", "<b/></r>"),
    ])
    func aRecordThatNestsTooDeepFailsAlone(
        format: InputFormat,
        before: String,
        open: String,
        close: String,
        after: String
    ) throws {
        let inputs = [InputDescription(format: format)]
        let deep = String(repeating: open, count: 5_000) + String(repeating: close, count: 5_000)
        let framed = try FramedText(Array((before + deep + after).utf8), inputs: inputs)
        let decoded = DecodedText(framed.slices, fields: ["a"], inputs: inputs)
        #expect(decoded.records.count == 3)
        #expect(decoded.failures.map(\.code) == [.limit])
        var printer = RecordPrinter(inputs: inputs)
        let printed = framed.slices.flatMap { printer.print($0) }
        #expect(printed.map { (try? $0.json.get()) == nil } == [false, true, false])
    }

    @Test func recordsThatNoInputFindsAreRefusedWhereTheLastOneGaveUp() throws {
        let inputs = ["/calls[*]", "/data/calls[*]"].map { InputDescription(format: .json, recordsPath: $0) }
        let error = try #require(throws: FramingError.self) {
            try FramedText(Array("{\"data\":[1]}".utf8), inputs: inputs)
        }
        #expect(error.expectation == "an object on the way to /data/calls[*]")
        #expect(error.byteOffset == 8)
    }

    @Test(arguments: [
        ("a;b;c\n1,5;2;3\n", ";"), ("a\tb\n1,2\t3\n", "\t"), ("a|b\n1|2\n", "|"), ("a,b\n1;1,2\n", ","),
        ("a\n1\n", ","),
    ])
    func theDelimiterIsTheOneThatGivesRegularRows(text: String, delimiter: String) throws {
        let framed = try FramedText(Array(text.utf8))
        #expect(framed.slices.map(\.recognition.delimiter) == Array(delimiter.utf8))
    }

    @Test func theHeaderRowIsTheOneWithTheSourceNames() throws {
        let text = "Report; District;\n;;\nName ;District;Age\nA;B;1\n"
        let framed = try FramedText(Array(text.utf8), headerNames: ["Name", "District", "Age", "Sex"])
        #expect(framed.slices.map(\.recognition.preambleRows) == [2])
        #expect(framed.texts == ["A;B;1"])
    }

    @Test func aDeclaredHeaderRowIsUsed() throws {
        let input = InputDescription(format: .csv, headerRow: 2)
        let framed = try FramedText(Array("x,y\na,b\n1,2\n".utf8), inputs: [input])
        #expect(framed.slices.map(\.recognition.preambleRows) == [1])
    }

    @Test func aTableWithoutTheSourceNamesIsRefused() throws {
        let error = try #require(throws: FramingError.self) {
            try FramedText(Array("x,y\n1,2\n".utf8), headerNames: ["Name", "District"])
        }
        #expect(error.code == .header)
    }

    @Test func byteOrderMarksAreNoPartOfTheText() throws {
        for charset in [Charset.utf8, .utf16LE, .utf16BE] {
            let bytes = CSVSample.encode((charset == .utf8 ? "\u{FEFF}" : "") + "a,b\n1,2\n", charset)
            let framed = try FramedText(bytes, headerNames: ["a", "b"])
            #expect(framed.slices.map(\.recognition.charset) == [charset])
            #expect(framed.slices.map(\.byteOffset) == [charset == .utf8 ? 7 : 10])
        }
    }

    @Test func utf16IsRecognisedWithoutAByteOrderMark() throws {
        for charset in [Charset.utf16LE, .utf16BE] {
            let bytes = Array(CSVSample.encode("कॉल\tजिला\nनूंह\tहाँ\n", charset).dropFirst(2))
            #expect(try FramedText(bytes).slices.map(\.recognition.charset) == [charset])
        }
    }

    @Test func aListedCharsetIsUsedUnlessTheBytesAreUTF8() throws {
        let input = InputDescription(format: .csv, charsets: [.windows1252, .utf8])
        let latin = try FramedText(Array("a\ncaf".utf8) + [0xE9, 0x0A], inputs: [input])
        #expect(latin.slices.map(\.recognition.charset) == [.windows1252])
        let unicode = try FramedText(Array("a\ncafé\n".utf8), inputs: [input])
        #expect(unicode.slices.map(\.recognition.charset) == [.utf8])
    }

    @Test func aDamagedCharacterDoesNotMakeUTF8AnotherCharset() throws {
        let input = InputDescription(format: .csv, charsets: [.utf8, .windows1252])
        let bytes = Array("a\nगीता देवी\n".utf8) + [0xFF] + Array("\n".utf8)
        #expect(try FramedText(bytes, inputs: [input]).slices.map(\.recognition.charset) == [.utf8])
    }

    @Test func contradictionsBetweenCharsetsAreRefused() throws {
        let listed = InputDescription(format: .csv, charsets: [.windows1258])
        let declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><r/>"
        let cases: [([UInt8], InputDescription)] = [
            (Array("\u{FEFF}a,b\n1,2\n".utf8), listed),
            (CSVSample.encode(declared, .utf16LE), Self.xml),
            (Array(declared.utf8), InputDescription(format: .xml, charsets: [.windows1252])),
            (Array("<?xml version='1.0' encoding='EBCDIC-US'?><r/>".utf8), Self.xml),
            (Array("a,b\n".utf8), InputDescription(format: .csv, charsets: [.utf16LE])),
        ]
        for (bytes, input) in cases {
            let error = try #require(throws: FramingError.self) { try FramedText(bytes, inputs: [input]) }
            #expect(error.code == .charsetContradiction)
        }
    }

    @Test func theXMLDeclarationNamesTheCharset() throws {
        let bytes =
            Array("<?xml version=\"1.0\" encoding=\"Windows-1252\"?><r><x>caf".utf8) + [0xE9] + Array("</x></r>".utf8)
        let framed = try FramedText(bytes, inputs: [Self.xml])
        #expect(framed.slices.map(\.recognition.charset) == [.windows1252])
    }

    @Test(
        arguments: [
            [0x50, 0x4B, 0x03, 0x04, 0x14], [0x1F, 0x8B, 0x08], Array("%PDF-1.7".utf8),
            Array("\n<!DOCTYPE HTML><html>".utf8),
            [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00],
        ] as [[UInt8]]
    )
    func otherFormatsAreRefusedWithWhatToSend(bytes: [UInt8]) throws {
        let error = try #require(throws: FramingError.self) { try FramedText(bytes, inputs: [Self.csv, Self.xml]) }
        #expect(error.code == .notTheFormat)
        #expect(error.expectation.contains("not"))
    }

    @Test func anEmptySubmissionIsRefused() throws {
        for text in ["", " \n\u{FEFF}"] {
            let error = try #require(throws: FramingError.self) {
                try FramedText(Array(text.utf8).filter { $0 < 0x80 })
            }
            #expect(error.code == .truncated)
        }
    }

    @Test func whatFitsNoInputIsUnrecognised() throws {
        let error = try #require(throws: FramingError.self) {
            try FramedText(Array("hello".utf8), inputs: [Self.xml, InputDescription(format: .json)])
        }
        #expect(error.code == .unrecognised)
        #expect(error.expectation == "xml or json, as the adapter's inputs describe")
    }
}
