import ContractsTesting
import Formats
import Testing
import Text

/// What must hold for any document, tried with random ones.
struct XMLPropertyTests {
    private let layout = RecordLayout(
        fields: [
            SourcePath(""), SourcePath("@x"), SourcePath("a"), SourcePath("a/b"), SourcePath("a/@x"), SourcePath("नाम"),
            SourcePath("họ-tên/@y"), SourcePath("b/c/a"), SourcePath("../@x"),
        ],
        groups: [
            RecordLayout.Group(path: SourcePath("b"), fields: [SourcePath("@x"), SourcePath("c"), SourcePath("")])
        ],
        ignored: [SourcePath("c")]
    )

    private var small: FramingLimits {
        var limits = FramingLimits()
        limits.sliceBytes = 200
        return limits
    }

    @Test func everyChunkingGivesTheSameSlices() throws {
        var random = SeededGenerator(seed: 1)
        for round in 0..<150 {
            let text = XMLSample(records: Int.random(in: 0..<12, using: &random), using: &random).text
            for charset in [Charset.utf8, .utf16LE, .utf16BE] {
                let mark: [UInt8] = charset == .utf8 ? [] : charset == .utf16LE ? [0xFF, 0xFE] : [0xFE, 0xFF]
                let bytes =
                    mark + XMLSample.encode(charset == .utf8 ? text : text.replacing("UTF-8", with: "UTF-16"), charset)
                let reading = XMLReading(path: round % 2 == 0 ? nil : "/r/a", limits: small)
                let whole = try reading.frame(bytes)
                let sizes = (0..<8).map { _ in Int.random(in: 1..<40, using: &random) }
                for pieces in [[1], [3], sizes] {
                    #expect(try reading.frame(bytes, pieces: pieces) == whole)
                }
            }
        }
    }

    @Test func slotsHoldWhatTheRecordsHold() throws {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<400 {
            let sample = XMLSample(records: Int.random(in: 1..<8, using: &random), using: &random)
            let reading = XMLReading(limits: small, layout: layout)
            let records = try reading.read(sample.text)
            #expect(records.count == sample.records.count)
            for (record, element) in zip(records, sample.records) {
                #expect(record.failure == nil)
                #expect(record.values == layout.fields.map { element.value(at: $0) })
                #expect(record.groups == layout.groups.map { element.rows(of: $0) })
            }
        }
    }

    @Test func charsetsMakeNoDifference() throws {
        var random = SeededGenerator(seed: 3)
        let reading = XMLReading(limits: small, layout: layout)
        for _ in 0..<60 {
            let text = XMLSample(records: 5, using: &random).text.replacing("encoding=\"UTF-8\"", with: "")
            let expected = try reading.read(text)
            let wide = reading.decode(try reading.frame([0xFE, 0xFF] + XMLSample.encode(text, .utf16BE)))
            #expect(wide.map(\.values) == expected.map(\.values))
            #expect(wide.map(\.groups) == expected.map(\.groups))
            #expect(wide.map(\.span.line) == expected.map(\.span.line))
        }
    }

    @Test func aSliceDecodedAloneIsAsInTheWhole() throws {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<150 {
            let text = XMLSample(records: 20, using: &random).text
            let inSlices = try XMLReading(limits: small, layout: layout).read(text)
            let whole = try XMLReading(layout: layout).read(text)
            #expect(inSlices.map(\.values) == whole.map(\.values))
            #expect(inSlices.map(\.groups) == whole.map(\.groups))
        }
    }

    /// Damaged documents: never a trap, spans within bodies, and the same whichever way it is cut.
    @Test(arguments: 0..<8) func damageIsRefusedOrStaysInItsRecord(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(100 + seed))
        let reading = XMLReading(limits: small, layout: layout)
        let large = XMLReading(layout: layout)
        for _ in 0..<700 {
            let sample = XMLSample(records: Int.random(in: 1..<6, using: &random), using: &random)
            let bytes = XMLDamage.damage(Array(sample.text.utf8), using: &random)
            // Charsets that the damage feigns are not the matter here.
            guard let slices = try? reading.frame(bytes, pieces: [1 << 20]) else {
                let refusal = reading.refusal(bytes, pieces: [1 << 20])
                #expect(large.refusal(bytes, pieces: [1 << 20]) == refusal)
                for pieces in [[1], [7], [1, 5, 30]] {
                    #expect(reading.refusal(bytes, pieces: pieces) == refusal)
                }
                continue
            }
            for slice in slices {
                var end = 0
                for span in slice.records {
                    #expect(Int(span.offset) >= end)
                    end = Int(span.offset) + Int(span.length)
                }
                #expect(end <= slice.body.count)
            }
            #expect(try reading.frame(bytes, pieces: [1, 5]) == slices)
            let records = reading.decode(slices)
            let whole = large.decode(try large.frame(bytes, pieces: [1 << 20]))
            #expect(records.map(\.values) == whole.map(\.values))
            #expect(records.map(\.failure) == whole.map(\.failure))
        }
    }

    /// Slices that no framer made: the decoder must bear them too.
    @Test func anySliceIsBorne() {
        var random = SeededGenerator(seed: 5)
        let decoder = RecordDecoder(inputs: [XMLReading().input], layout: layout)
        var batch = RecordBatch()
        for _ in 0..<2000 {
            let text = Array(XMLSample(records: 3, using: &random).text.utf8)
            let cut = Int.random(in: 0...text.count, using: &random)
            let spans = (0..<3).map { line in
                RecordSpan(
                    offset: UInt32.random(in: 0..<400, using: &random),
                    length: UInt32.random(in: 0..<400, using: &random),
                    line: line
                )
            }
            let slice = FramedSlice(
                index: 0,
                context: XMLDamage.damage(Array(text[..<cut]), using: &random),
                body: XMLDamage.damage(Array(text[cut...]), using: &random),
                byteOffset: 0,
                firstRecord: 0,
                records: spans,
                recognition: Recognition(input: 0, charset: .utf8)
            )
            decoder.decode(slice, into: &batch)
            #expect(batch.records.count == 3)
            #expect(batch.slots.count == 3 * layout.fields.count)
        }
    }
}

extension XMLSample.Element {
    /// What a layout's path should find.
    fileprivate func value(at path: SourcePath) -> XMLReadRecord.Value {
        guard path.up == 0 else { return .absent }
        let values = values(at: path.steps[...])
        return values.count > 1 ? .list(values) : values.first ?? .absent
    }

    /// The rows a group should have.
    fileprivate func rows(of group: RecordLayout.Group) -> [[XMLReadRecord.Value]] {
        guard case .child(let name)? = group.path?.steps.first else { return [] }
        return children.filter { $0.name == name }.map { row in group.fields.map { row.value(at: $0) } }
    }

    private func values(at steps: ArraySlice<SourcePath.Step>) -> [XMLReadRecord.Value] {
        switch steps.first {
        case nil:
            return [children.isEmpty ? .text(text) : .structure]
        case .attribute(let name):
            return attributes.filter { $0.name == name }.map { .text($0.value) }
        case .child(let name):
            return children.filter { $0.name == name }.flatMap { $0.values(at: steps.dropFirst()) }
        }
    }
}
