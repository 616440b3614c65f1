import Formats
import Testing
import Text

struct XMLRecordDecoderTests {
    /// Reads the given paths of every child of the root, or of what `path` says.
    private func reading(
        _ fields: [String],
        path: String? = nil,
        groups: [RecordLayout.Group] = [],
        aliases: [String: String] = [:],
        ignored: [String] = []
    ) -> XMLReading {
        XMLReading(
            path: path,
            namespaces: ["tc": "urn:example:trackchild", "p": "urn:example:police"],
            layout: RecordLayout(
                fields: fields.map { SourcePath($0) },
                groups: groups,
                aliases: aliases,
                ignored: ignored.map { SourcePath($0) }
            )
        )
    }

    // MARK: Values

    @Test func readsTextAndAttributes() throws {
        let document = "<r><c id='1'><name lang='hi'>गीता</name><district code='D1'/><note> two\r\nlines </note></c></r>"
        let record = try #require(
            try reading(["@id", "name", "name/@lang", "district/@code", "district", "note", "none", "@none"]).read(
                document
            ).first
        )
        #expect(record.values == ["1", "गीता", "hi", "D1", "", " two\nlines ", nil, nil])
    }

    @Test func joinsTextSectionsAndReferences() throws {
        let document = "<r><c a='A &amp; B&#10;&lt;'>a<!-- no -->&amp;<![CDATA[<b>&amp;]]>&#2327;<?no?>&quot;c</c></r>"
        #expect(try reading(["", "@a"]).read(document).first?.values == ["a&<b>&amp;ग\"c", "A & B\n<"])
    }

    @Test func repeatedElementsAreALists() throws {
        let document =
            "<r><c><n>1</n><n/><n>3</n><g><m>4</m></g><g><m>5</m></g><k><l/></k><k>x</k></c><c><n>6</n></c></r>"
        let records = try reading(["n", "g/m", "k"]).read(document)
        #expect(
            records.map(\.values) == [[["1", "", "3"], ["4", "5"], .list([.structure, "x"])], ["6", nil, nil]]
        )
    }

    @Test func anElementWithChildrenIsAStructureWhereAValueIsWanted() throws {
        let document = "<r><c><d>text<e>1</e></d><f><g/></f></c></r>"
        #expect(
            try reading(["d", "d/e", "f", ""]).read(document).first?.values == [
                .structure, "1", .structure, .structure,
            ]
        )
    }

    @Test func nilIsNull() throws {
        let document = """
            <r xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><c><a i:nil='true'/><b i:nil='1' x='2'></b>\
            <d i:nil='false'/><e nil='true'/></c></r>
            """
        #expect(try reading(["a", "b", "d", "e"]).read(document).first?.values == [.null, .null, "", ""])
    }

    // MARK: Names

    @Test func prefixesAreOnlySpelling() throws {
        let fields = ["@id", "Name", "tc:Name/@lang", "p:Station", "Address/District"]
        let bodies = [
            """
            <tc:l xmlns:tc="urn:example:trackchild" xmlns:p="urn:example:police"><tc:c id="1"><tc:Name lang="hi">N</tc:Name>\
            <p:Station>S</p:Station><tc:Address><tc:District>D</tc:District></tc:Address></tc:c></tc:l>
            """,
            """
            <l xmlns="urn:example:trackchild"><c id="1"><Name lang="hi">N</Name><Station xmlns="urn:example:police">S</Station>\
            <Address><District>D</District></Address></c></l>
            """,
            """
            <x:l xmlns:x="urn:example:trackchild"><x:c id="1" xmlns:y="urn:example:police"><x:Name lang="hi">N</x:Name>\
            <y:Station>S</y:Station><z:Address xmlns:z="urn:example:trackchild"><x:District>D</x:District></z:Address></x:c></x:l>
            """,
        ]
        for body in bodies {
            let record = try #require(try reading(fields, path: "/tc:l/tc:c").read(body).first)
            #expect(record.values == ["1", "N", "hi", "S", "D"], "\(body)")
        }
    }

    @Test func anUnprefixedNameIsTheRecordsNamespaceOrNone() throws {
        let document = """
            <t:l xmlns:t="urn:example:trackchild" xmlns:o="urn:other"><t:c><Name>local</Name></t:c>\
            <t:c><o:Name>other</o:Name></t:c><t:c><t:Name>own</t:Name></t:c></t:l>
            """
        #expect(try reading(["Name"]).read(document).map(\.values) == [["local"], [nil], ["own"]])
    }

    @Test func recordsOfSeveralNamespacesEachTakeTheirOwn() throws {
        let document = "<l><c xmlns='urn:a'><n>1</n></c><c xmlns='urn:b'><n>2</n></c><c><n>3</n></c></l>"
        #expect(try reading(["n"]).read(document).map(\.values) == [["1"], ["2"], ["3"]])
    }

    @Test func otherSpellingsAreTheSameName() throws {
        let document =
            "<r><c Mã='x'><जनपद>1</जनपद></c><c><जिला>2</जिला></c><c ma='y'><t:जनपद xmlns:t='urn:t'>3</t:जनपद></c></r>"
        let aliased = reading(["जिला", "@ma"], aliases: ["जनपद": "जिला", " Mã": "ma"])
        #expect(try aliased.read(document).map(\.values) == [["1", "x"], ["2", nil], [nil, "y"]])
    }

    @Test func composedAndDecomposedNamesAreTheSame() throws {
        let document = "<r><c><T\u{EA}n>1</T\u{EA}n></c><c><Te\u{302}n>2</Te\u{302}n></c></r>"
        for name in ["T\u{EA}n", "Te\u{302}n"] {
            #expect(try reading([name]).read(document).map(\.values) == [["1"], ["2"]])
        }
    }

    @Test func attributesOfElementsAroundARecordAreReadFromTheContext() throws {
        let document = """
            <r state='HR' p:k='1' xmlns:p='urn:example:police'><g d='A'><c>1</c><c>2</c></g><g><c>3</c></g><g d='B'><c>4</c></g></r>
            """
        let records = try reading(["../@d", "../../@state", "../../@p:k", "../x", ""], path: "/r/g/c").read(document)
        #expect(
            records.map(\.values) == [
                ["A", "HR", "1", nil, "1"], ["A", "HR", "1", nil, "2"], [nil, "HR", "1", nil, "3"],
                ["B", "HR", "1", nil, "4"],
            ]
        )
    }

    /// Namespaces and values of a long context are there for the records behind bad ones too.
    @Test func recordsBehindBadOnesKeepTheirContext() throws {
        let long = String(repeating: "x", count: 60_000)
        let bad = String(repeating: "<p:c>&</p:c><p:c>1</p:c>", count: 2_000)
        let document = "<r d='A' l='\(long)' xmlns:p='urn:example:&#112;olice' xmlns='urn:o'>\(bad)</r>"
        var reading = reading(["../@d", ""], path: "/r/tc:c")
        reading.namespaces = ["tc": "urn:example:police"]
        let records = try reading.read(document)
        #expect(records.count == 4_000)
        for (index, record) in records.enumerated() {
            #expect((record.failure == nil) == (index % 2 == 1))
            #expect(record.values == (index % 2 == 1 ? ["A", "1"] : [nil, nil]))
        }
    }

    // MARK: Groups

    @Test func innerListsAreRows() throws {
        let group = RecordLayout.Group(
            path: SourcePath("updates/update"),
            fields: [SourcePath("@at"), SourcePath("text"), SourcePath("")]
        )
        let document = """
            <r><c><updates><update at='1'><text>a</text><text>b</text></update><update at='2'/></updates></c><c/>\
            <c><updates/><updates><update>x</update></updates></c></r>
            """
        let records = try reading(["updates/update/@at"], groups: [group]).read(document)
        #expect(
            records.map(\.groups) == [
                [[["1", ["a", "b"], .structure], ["2", nil, ""]]], [[]], [[[nil, nil, "x"]]],
            ]
        )
        #expect(records.map(\.values) == [[["1", "2"]], [nil], [nil]])
    }

    // MARK: Unknown fields

    @Test(arguments: [
        ("<c><a>1</a></c>", 0), ("<c><b>1</b></c>", 1), ("<c><b> \n </b><b/></c>", 0), ("<c b='1' d=''/>", 1),
        ("<c><a b='1'>2</a></c>", 1), ("<c><b><d>1</d><d>2</d></b></c>", 2), ("<c>text</c>", 1),
        ("<c><Photo x='1'>p<y>q</y></Photo></c>", 0), ("<c><a><b>1</b></a></c>", 1),
        ("<c><b><![CDATA[1]]>2</b></c>", 1),
        ("<c xml:lang='hi' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='t'/>", 0), ("<c q='1'/>", 0),
    ])
    func countsFilledFieldsNobodyReads(record: String, count: Int) throws {
        let reading = reading(["a"], ignored: ["Photo", "@q"])
        let decoder = RecordDecoder(inputs: [reading.input], layout: reading.layout)
        var batch = RecordBatch()
        decoder.decode(try #require(try reading.frame("<r>\(record)</r>").first), into: &batch)
        #expect(batch.unknownFields == count)
    }

    // MARK: Failures

    @Test(arguments: [
        ("<c><n>1</m></c>", "an end tag for every start tag, of the same name"),
        ("<c><n>A & B</n></c>", "&amp; for an ampersand and &lt; for a less-than sign"),
        ("<c><n>&nbsp;</n></c>", "&amp; for an ampersand, and no entity but the five predefined ones"),
        ("<c><n>1 < 2</n></c>", "&amp; for an ampersand and &lt; for a less-than sign"),
        ("<c><n a='1' a='2'/></c>", "each attribute once"),
        ("<c><q:n/></c>", "a declaration for every namespace prefix"),
        ("<c><n>\u{1}</n></c>", "only characters that XML 1.0 allows, in the declared charset"),
        ("<c><n>&#xZ;</n></c>", "a character reference such as &#2325; or &#x915;"),
        ("<c><n a=1/></c>", "an attribute value in quotes"),
        ("<c><n>]]></n></c>", "no ]]> outside a CDATA section"),
    ])
    func onlyTheBadRecordFails(bad: String, expectation: String) throws {
        let records = try reading(["n"]).read(
            "<r>\n<c><n>1</n></c>\n\(bad)\n<c><n>3</n></c>\n\(bad)<c><n>5</n></c></r>"
        )
        #expect(records.map(\.values) == [["1"], [nil], ["3"], [nil], ["5"]])
        #expect(records.map { $0.failure?.code } == [nil, .xml, nil, .xml, nil])
        let failure = try #require(records[1].failure)
        #expect(failure.expectation == expectation)
        #expect(failure.line == 3)
        #expect((22..<22 + bad.utf8.count).contains(failure.byteOffset))
    }

    @Test func aFailureNamesItsOwnLine() throws {
        let failure = try reading(["n"]).read("<r>\n<c>\n<n>1</n>\n<n>A & B</n>\n</c></r>").first?.failure
        #expect(failure?.line == 4)
    }

    @Test func aByteThatDoesNotDecodeFailsItsRecord() throws {
        let bytes = Array("<r><c><n>1</n></c><c><n>".utf8) + [0xFF] + Array("</n></c><c><n>3</n></c></r>".utf8)
        let reading = reading(["n"])
        let records = reading.decode(try reading.frame(bytes))
        #expect(records.map(\.values) == [["1"], [nil], ["3"]])
        #expect(records.map { $0.failure?.code } == [nil, .encoding, nil])
        #expect(records[1].failure?.byteOffset == 24)
    }

    @Test func whatExceedsItsLimitsFailsItsRecord() throws {
        let attributes = { (count: Int) in (0..<count).map { " a\($0)='\(String(repeating: "x", count: 60))'" }.joined()
        }
        let records = try reading(["n", "@long"]).read(
            """
            <r><c><n\(attributes(256))>1</n></c><c><n\(attributes(257))>2</n></c>\
            <c long='\(String(repeating: "x", count: 65_537))'/><c><n>\(String(repeating: "x", count: 1_048_577))</n></c>\
            <c><m>\(String(repeating: "x", count: 1_048_577))</m><n>5</n></c></r>
            """
        )
        #expect(records.map { $0.failure?.code } == [nil, .limit, .limit, .limit, nil])
        #expect(records[0].values == ["1", nil])
        #expect(records[4].values == ["5", nil])
    }

    @Test func aHundredThousandAttributesAreRefusedAtOnce() throws {
        let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
        let records = try reading(["n"]).read("<r><c\(attributes)/><c><n>2</n></c></r>")
        #expect(records.map { $0.failure?.code } == [.limit, nil])
        #expect(XMLReading(path: "/r/c").refusal("<r\(attributes.prefix(60_000))><c/></r>")?.code == .limitExceeded)
    }

    @Test func otherCharsetsAreReadAlike() throws {
        let text = "<r><c n='É'><n>Tên là Ánh & co</n></c><c><n>2</n></c></r>".replacing(" & ", with: " &amp; ")
        let expected = try reading(["n", "@n"]).read(text).map(\.values)
        for charset in [Charset.utf16LE, .utf16BE] {
            let mark: [UInt8] = charset == .utf16LE ? [0xFF, 0xFE] : [0xFE, 0xFF]
            let reading = reading(["n", "@n"])
            let records = reading.decode(try reading.frame(mark + XMLSample.encode(text, charset)))
            #expect(records.map(\.values) == expected)
        }
        let latin =
            Array("<?xml version='1.0' encoding='windows-1252'?>\n<r><c n='".utf8) + [0xC9] + Array("'/></r>".utf8)
        #expect(try reading(["@n"]).decode(reading([]).frame(latin)).map(\.values) == [["É"]])
    }
}
