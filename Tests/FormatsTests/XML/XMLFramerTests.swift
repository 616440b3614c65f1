import Formats
import Testing
import Text

struct XMLFramerTests {
    private let trackChild = ["tc": "urn:example:trackchild"]

    // MARK: What is a record

    @Test func takesTheChildrenOfTheRootWithoutAPath() throws {
        let document = "<?xml version='1.0'?><!-- c --><r a='1'>\n<x>1</x><y/>text<z><x>2</x></z>\n</r>\n<!-- end -->\n"
        #expect(try XMLReading().records(document) == ["<x>1</x>", "<y/>", "<z><x>2</x></z>"])
    }

    @Test func aRootWithoutChildrenHasNoRecords() throws {
        for document in ["<r/>", "<r></r>", "<r a='>'>text</r>", "\u{FEFF}<r/>", "\n<?pi?>\n<r/>\n"] {
            #expect(try XMLReading().frame(document).isEmpty, "\(document)")
        }
    }

    @Test(arguments: [
        "<tc:list xmlns:tc='urn:example:trackchild'><tc:child/></tc:list>",
        "<x:list xmlns:x='urn:example:trackchild'><x:child/></x:list>",
        "<list xmlns='urn:example:trackchild'><child/></list>",
        "<list xmlns='urn:example:trackchild'><y:child xmlns:y = \"urn:example:trackchild\"/></list>",
        "<x:list xmlns:x='urn:example:&#116;rackchild'><child xmlns='urn:example:trackchild'></child></x:list>",
    ])
    func comparesPrefixedStepsByNamespace(document: String) throws {
        let reading = XMLReading(path: "/tc:list/tc:child", namespaces: trackChild)
        #expect(try reading.records(document).count == 1)
        #expect(try XMLReading(path: "/list/child").records(document).count == 1)
    }

    @Test func leavesElementsOfOtherNamesAndNamespaces() throws {
        let document = """
            <x:list xmlns:x="urn:example:trackchild" xmlns:o="urn:example:other"><x:meta><x:child/></x:meta>\
            <o:child/><x:child id="1"/><child/><x:child id="2" xmlns:x="urn:example:other"/><x:child id="3"/></x:list>
            """
        let reading = XMLReading(path: "/tc:list/tc:child", namespaces: trackChild)
        #expect(try reading.records(document) == [#"<x:child id="1"/>"#, #"<x:child id="3"/>"#])
        #expect(try XMLReading(path: "/tc:list/zz:child", namespaces: trackChild).records(document).isEmpty)
    }

    @Test func aSliceTakesNoMoreMemoryForThoseBeforeIt() throws {
        let record = "<r>\(String(repeating: "x", count: 1000))</r>"
        let slices = try XMLReading().frame("<all>\(String(repeating: record, count: 12_000))</all>")
        #expect(slices.count > 40)
        let last = try #require(slices.dropLast().last)
        #expect(last.body.capacity < slices[2].body.capacity + 64 * 1024)
    }

    @Test func theRootCanBeTheRecord() throws {
        let slices = try XMLReading(path: "/Event").frame("<?xml version='1.0'?>\n<Event id='1'><T>2</T></Event>\n")
        #expect(slices.map(\.context) == [[]])
        #expect(slices.map(\.body) == [Array("<Event id='1'><T>2</T></Event>".utf8)])
        #expect(slices.first?.records.map(\.line) == [2])
    }

    @Test func refusesAnotherRootThanThePaths() {
        let error = XMLReading(path: "/tc:list/tc:child", namespaces: trackChild).refusal("\n<list><child/></list>")
        #expect(error == FramingError(.notTheFormat, "the root element of the records' path", line: 2, byteOffset: 1))
    }

    @Test func aStarInAPathTakesAnElementOfAnyName() throws {
        let document = "<r xmlns:tc='urn:example:trackchild'><day><a/><tc:b/></day><x><c/></x><tc:day/></r>"
        #expect(try XMLReading(path: "/r/*").records(document).count == 3)
        #expect(try XMLReading(path: "/*/day/*").records(document) == ["<a/>", "<tc:b/>"])
        #expect(try XMLReading(path: "/r/*/c").records(document) == ["<c/>"])
        let own = XMLReading(path: "/r/tc:*", namespaces: trackChild)
        #expect(try own.records(document) == ["<tc:day/>"])
        #expect(try XMLReading(path: "/r/zz:*").records(document).isEmpty)
    }

    @Test func markupInCommentsSectionsAndQuotesIsNone() throws {
        let records = [
            "<a><!-- </a><a> <!DOCTYPE --></a>", "<a><![CDATA[</a><a>]] >]]></a>", #"<a b="</a>'>" c='"/>'/>"#,
            "<a><?pi </a> ?></a>", "<a b = 'x/'/>", "<a b='/'></a>", "<a\n>\n</a\n>",
        ]
        #expect(try XMLReading().records("<r>" + records.joined(separator: "\n") + "</r>") == records)
    }

    // MARK: Slices

    @Test func contextIsTheOpenTagsAsWritten() throws {
        let document = """
            <?xml version="1.0"?>
            <?xml-stylesheet href="a.xsl"?>
            <r  a="1" >
             <meta><x>1</x></meta>
             <g n='2'><rec>1</rec> <other/> <rec>2</rec></g>
             <g n='3'/>
             <g n='4'><rec>3</rec></g>
            </r>
            """
        let slices = try XMLReading(path: "/r/g/rec").frame(document)
        #expect(
            slices.map { String(decoding: $0.context, as: UTF8.self) } == [
                "<r  a=\"1\" ><g n='2'>", "<r  a=\"1\" ><g n='4'>",
            ]
        )
        #expect(slices.map(\.records.count) == [2, 1])
        #expect(slices.map(\.firstRecord) == [0, 2])
        #expect(slices.flatMap { $0.records.map(\.line) } == [5, 5, 7])
        let bodies = slices.flatMap(\.body)
        #expect(document.utf8.count >= bodies.count)
        #expect(String(decoding: bodies, as: UTF8.self).hasPrefix("<rec>1</rec> <other/> <rec>2</rec></g>\n"))
    }

    @Test func slicesHoldEveryByteFromTheFirstRecordToTheLast() throws {
        let records = (0..<200).map {
            "<rec n='\($0)'>\(String(repeating: "x", count: $0 % 37))</rec>\r\n  <!-- \($0) -->"
        }
        let document = "<r>\n " + records.joined() + "</r>"
        var limits = FramingLimits()
        limits.sliceBytes = 256
        let slices = try XMLReading(limits: limits).frame(document)
        #expect(slices.count > 20)
        var end = 5
        for (index, slice) in slices.enumerated() {
            #expect(slice.index == index)
            #expect(slice.byteOffset == end)
            #expect(slice.body.count <= 256)
            end += slice.body.count
        }
        let whole = slices.flatMap(\.body)
        #expect(Array(document.utf8)[5..<end].elementsEqual(whole))
        #expect(whole.suffix(6) == Array("</rec>".utf8))
        #expect(slices.flatMap(\.records).map(\.line) == (0..<200).map { $0 + 2 })
    }

    @Test func aRecordLargerThanASliceStandsAlone() throws {
        var limits = FramingLimits()
        limits.sliceBytes = 64
        let large = "<a>" + String(repeating: "x", count: 500) + "</a>"
        let slices = try XMLReading(limits: limits).frame("<r><a/>\(large)<a/><a/></r>")
        #expect(slices.map(\.records.count) == [1, 1, 2])
    }

    // MARK: What refuses the submission

    @Test(arguments: [
        ("<r>\n<a></r>", FramingError.Code.notTheFormat, 2, 4),
        ("<r>\n<a><b></a>\n", .truncated, 2, 4),
        ("<r>\n<a b='x></a></r>", .unclosedQuote, 2, 9),
        ("<r>\n<a b=\"x><c d=\"1\"/></a></r>", .unclosedQuote, 2, 9),
        ("<r>\n<a/>\n", .truncated, 1, 0),
        ("<r>\n<a/>\n</", .truncated, 3, 9),
        ("<r>\n<a/>\n<!-- ", .truncated, 3, 9),
        ("<r>\n <g>\n</r>", .notTheFormat, 2, 5),
        ("<r><a/></r>\ntext", .notTheFormat, 2, 12),
        ("<r><a/></r>\n<r/>", .notTheFormat, 2, 12),
        ("<r a='1' a='2'><a/></r>", .notTheFormat, 1, 14),
        ("<r>\n a & b <a/></r>", .notTheFormat, 2, 7),
        ("<p:r><a/></p:r>", .notTheFormat, 1, 0),
        ("<r><<a/>?pi?></r>", .notTheFormat, 1, 4),
        ("<r><a/>\n<!-- -- --></r>", .notTheFormat, 2, 15),
        ("<r>\n<a><!DOCTYPE x></a></r>", .doctype, 2, 7),
        ("\n<!DOCTYPE r [ <!ENTITY a 'b'> ]><r/>", .doctype, 2, 1),
        ("<r/><!DOCTYPE r>", .doctype, 1, 4),
    ])
    func saysWhereBoundariesWereLost(document: String, code: FramingError.Code, line: Int, byteOffset: Int) throws {
        let error = try #require(XMLReading().refusal(document))
        #expect(error.code == code)
        #expect(error.line == line)
        #expect(abs(error.byteOffset - byteOffset) <= 8, "\(error)")
    }

    @Test func refusesWhatExceedsItsLimits() throws {
        var limits = FramingLimits()
        limits.depth = 4
        limits.recordBytes = 100
        limits.contextBytes = 50
        let reading = XMLReading(path: "/r/g/rec", limits: limits)
        let fits = "<r a='0123456789'><g><rec><x><y/></x></rec><rec>\(String(repeating: "x", count: 80))</rec></g></r>"
        #expect(reading.refusal(fits) == nil)
        for document in [
            "<r><h><i><j><k/></j></i></h></r>",
            "<r><g><rec>\(String(repeating: "x", count: 100))</rec></g></r>",
            "<r><g><rec>\(String(repeating: "x", count: 200_000))",
            "<r><g a='\(String(repeating: "x", count: 50))'><rec/></g></r>",
            "<r><g a='\(String(repeating: "x", count: 200_000))",
        ] {
            #expect(reading.refusal(document)?.code == .limitExceeded, "\(document.prefix(60))")
        }
    }

    @Test func aRecordThatIsNotWellFormedIsFramedAllTheSame() throws {
        let records = [
            "<a>1 < 2</a>", "<a>A & B</a>", "<a><b></c></a>", "<a b=1/>", "<a b='x < y'/>", "<a>&nbsp;</a>",
            "<a><1/></a>",
            "<a><!x></a>", "<a b='1'b='2'/>",
        ]
        #expect(try XMLReading().records("<r>" + records.joined() + "</r>") == records)
    }

    // MARK: Charsets

    @Test func framesUTF16OverItsCodeUnits() throws {
        // U+3C3E and U+263C have the bytes of `<` and `>` in them.
        let text = "<?xml version='1.0'?><नाम a='\u{3C3E}'>\n<अ>\u{263C}\u{3E22}🙂</अ>\n<ब x=\"<\"/></नाम>"
        for charset in [Charset.utf16LE, .utf16BE] {
            let mark: [UInt8] = charset == .utf16LE ? [0xFF, 0xFE] : [0xFE, 0xFF]
            let bytes = mark + XMLSample.encode(text.replacing("x=\"<\"", with: "x=\"1\""), charset)
            let slices = try XMLReading(path: "/नाम/अ").frame(bytes)
            let slice = try #require(slices.first)
            #expect(slice.body == XMLSample.encode("<अ>\u{263C}\u{3E22}🙂</अ>", charset))
            #expect(slice.context == XMLSample.encode("<नाम a='\u{3C3E}'>", charset))
            #expect(slice.records.map(\.line) == [2])
            #expect(slice.byteOffset == 2 + 2 * ("<?xml version='1.0'?><नाम a='\u{3C3E}'>\n".utf16.count))
        }
    }

    @Test func comparesNamesInTheCharsetOfTheSubmission() throws {
        // "Tên" in Windows-1258.
        let bytes =
            Array("<?xml version='1.0' encoding='windows-1258'?><T".utf8) + [0xEA] + Array("n><a/></T".utf8) + [0xEA]
            + Array("n>".utf8)
        let slices = try XMLReading(path: "/Tên/a").frame(bytes)
        #expect(slices.map(\.records.count) == [1])
        #expect(slices.first?.context == Array("<T".utf8) + [0xEA] + Array("n>".utf8))
    }

    @Test func refusesAnEnvelopeThatDoesNotDecode() {
        let bytes = Array("<r a='".utf8) + [0xFF, 0xFE, 0xFF] + Array("'><a/></r>".utf8)
        #expect(XMLReading().refusal(bytes)?.code == .notTheFormat)
    }
}
