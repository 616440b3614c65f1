import ContractsTesting
import Formats
import Testing

/// Records that are read in the plain way, against the same records read by libxml2: a processing instruction before the
/// last end tag changes no value, and is not plain.
struct XMLPlainParserTests {
    private let layout = RecordLayout(
        fields: [
            SourcePath(""), SourcePath("@x"), SourcePath("a"), SourcePath("a/b"), SourcePath("a/@x"), SourcePath("नाम"),
            SourcePath("họ-tên/@y"), SourcePath("b/c/a"), SourcePath("../@x"), SourcePath("p:a"), SourcePath("@p:x"),
        ],
        groups: [
            RecordLayout.Group(path: SourcePath("b"), fields: [SourcePath("@x"), SourcePath("c"), SourcePath("")])
        ],
        ignored: [SourcePath("c")]
    )

    /// The slice with an instruction in each record that has an end tag.
    private func withInstructions(_ slice: FramedSlice) -> FramedSlice {
        var result = slice
        result.body = []
        result.records = slice.records.map { span in
            var bytes = slice.bytes(of: span)
            let tag = bytes.indices.last { bytes[$0...].starts(with: "</".utf8) }
            if let tag, !bytes[tag...].dropLast().contains(UInt8(ascii: ">")), bytes.last == UInt8(ascii: ">") {
                bytes.insert(contentsOf: "<?x?>".utf8, at: tag)
            }
            let start = result.body.count
            result.body += bytes
            return RecordSpan(offset: UInt32(start), length: UInt32(bytes.count), line: span.line)
        }
        return result
    }

    private func expectTheSame(_ reading: XMLReading, _ slices: [FramedSlice]) {
        for slice in slices {
            let plain = reading.decode([slice])
            let other = reading.decode([withInstructions(slice)])
            let text = String(decoding: slice.body, as: UTF8.self)
            #expect(plain.map(\.values) == other.map(\.values), "\(text)")
            #expect(plain.map(\.groups) == other.map(\.groups), "\(text)")
            #expect(plain.map(\.failure?.expectation) == other.map(\.failure?.expectation), "\(text)")
        }
    }

    @Test(arguments: 0..<8) func readsWhatLibxml2Reads(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(700 + seed))
        let reading = XMLReading(namespaces: ["p": "urn:p"], layout: layout)
        for round in 0..<600 {
            let sample = XMLSample(records: Int.random(in: 1..<6, using: &random), using: &random)
            var bytes = Array(sample.text.utf8)
            if round % 4 > 0 {
                bytes = XMLDamage.damage(bytes, using: &random)
            }
            if let slices = try? reading.frame(bytes, pieces: [1 << 20]) {
                expectTheSame(reading, slices)
            }
        }
    }

    @Test(arguments: [
        "x", " x ", "&amp;&lt;&#65;&#x0926;&#x1F642;&apos;&quot;&gt;", "a\r\nb\rc\n", "<!-- c -->x<!---->y", "x]]y] ]>",
        "\u{FFFD}\u{FF21}",
        "<![CDATA[<a>&amp;]]]]><![CDATA[>]]>", "<![CDATA[a\r\nb\rc\r\r\n]]>\r\n", "<a x='1&#10;&#x9;2\t\n3 \r\n4'/>",
        "<p:a>1</p:a>",
        "<a p:x=\"'\" x='\"'>2</a>", "<a>1</a><a>2</a>",
        "<a\n x = '1'\t>1</a\r\n>", "<b><c>1</c></b><b x='2'>3</b>", "<xml:a/>", "<a xml:lang='hi'/>",
        "<a>\u{85}\u{2028}</a>",
        // Not plain.
        "<?pi?>x", "<a xmlns='urn:q'>1</a>", "<q:a xmlns:q='urn:p'>1</q:a>", "<a xmlns:q='urn:p' q:x='1'/>",
        // Not well-formed.
        "&", "&x;", "&#0;", "&#x;", "&#xD800;", "&#xFFFE;", "&amp", "&#65", "]]>", "\u{1}", "\u{FFFF}", "\u{FFFE}",
        "<!-- -- -->", "<!--->", "<!-- --->",
        "<!-- \u{1} -->", "<a x='<'/>", "<a x='1' x='2'/>", "<a p:x='1' p:x='2'/>", "<q:a/>", "<a q:x='1'/>",
        "<a x=1/>", "<a x='1'y='2'/>",
        "<a x/>", "<a/ >", "<a:b:c/>", "<:a/>", "<a:/>", "<1/>", "< a/>", "<a></b>", "<a x='&'/>", "<a x='\u{1}'/>",
        "<a x='\u{FFFF}'/>", "<xmlns:a/>",
        "<![CDATA[\u{1}]]>", "<![CDATA[\u{FFFE}]]>", "<a\u{0}/>", "<a x='&#0;'/>", "<a×/>", "<!x>", "<a,b/>",
        "<a.b-c_d>1</a.b-c_d>",
    ])
    func readsSingleThingsAsLibxml2Does(content: String) throws {
        let reading = XMLReading(path: "/r/rec", namespaces: ["p": "urn:p"], layout: layout)
        let document = "<r xmlns:p='urn:p' x='0'><rec>\(content)</rec><rec x='9'>\(content)</rec><rec/></r>"
        guard let slices = try? reading.frame(Array(document.utf8)) else { return }
        expectTheSame(reading, slices)
    }

    /// A tag of a decoder that has seen no other name, or all of them.
    @Test(arguments: [
        "<rec ='1'/>", "<rec = '1'/>", "<rec a='1' ='2'/>", "<rec></>", "<rec></re>", "<rec></recc>", "<rec a/>",
        "<rec ab='1' a ='2'/>",
    ])
    func aNameIsNeverTakenForAnother(record: String) throws {
        let reading = XMLReading(layout: layout)
        let isWell = record.contains("ab=")
        guard let slices = try? reading.frame("<r>\(record)\(record)</r>") else { return }
        #expect(reading.decode(slices).allSatisfy { ($0.failure == nil) == isWell })
    }

    @Test func limitsHoldInThePlainWayToo() throws {
        let reading = XMLReading(layout: layout)
        let deep = String(repeating: "<a>", count: 252) + String(repeating: "</a>", count: 252)
        let attributes = (0..<257).map { " a\($0)=''" }.joined()
        let contents = [
            "<rec>\(deep)</rec>", "<rec\(attributes)/>", "<rec x='\(String(repeating: "y", count: 70_000))'/>",
        ]
        let records = try reading.read("<r>\(contents.joined())<rec x='1'/></r>")
        #expect(records.map(\.failure?.code) == [nil, .limit, .limit, nil])
    }

    /// Names that no table holds, and no plain record among many.
    @Test func manyNamesAndRecordsThatAreNotPlainAreRead() throws {
        let reading = XMLReading(path: "/r/rec", layout: layout)
        let many = (0..<3_000).map { "<rec><n\($0)/><a>\($0)</a></rec>" }.joined()
        let other = (0..<300).map { "<rec><?x?><a>\($0)</a></rec>" }.joined()
        let records = try reading.read("<r x='7'>\(many)<rec><a>&</a></rec>\(other)</r>")
        #expect(
            records.map { $0.values[2] } == (0..<3_000).map { .text("\($0)") } + [.absent]
                + (0..<300).map { .text("\($0)") }
        )
        #expect(records.filter { $0.failure != nil }.count == 1)
        #expect(records.filter { $0.values[8] == .text("7") }.count == 3_300)
    }
}
