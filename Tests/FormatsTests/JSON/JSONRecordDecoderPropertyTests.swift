import Formats
import Testing

@Suite struct JSONRecordDecoderPropertyTests {
    private static let names = ["a", "b", "c", "जिला", "a\"b", "name of many letters, thirty-six of them", "none"]

    private func fields(_ random: inout RandomJSON) -> [[String]] {
        (0..<random.below(9)).map { _ in (0...random.below(3)).map { _ in random.pick(Self.names) } }
    }

    private func path(_ names: [String]) -> SourcePath {
        SourcePath(steps: names.map { .child($0) })
    }

    /// Whether an object anywhere in the value has two members with one name.
    private func hasTwins(_ value: JSONValue) -> Bool {
        switch value {
        case .array(let elements): elements.contains(where: hasTwins)
        case .object(let members):
            Set(members.map(\.name)).count < members.count || members.map(\.value).contains(where: hasTwins)
        default: false
        }
    }

    @Test(arguments: 0..<8)
    func findsInSlotsWhatALookUpInTheTreeFinds(seed: UInt64) throws {
        var random = RandomJSON(seed: seed + 300)
        for _ in 0..<100 {
            let wanted = fields(&random)
            let layout = RecordLayout(fields: wanted.map(path), ignored: fields(&random).map(path))
            let records = (0..<20).map { _ in random.value(depth: 5) }
            var framing = JSONFraming()
            framing.limits.sliceBytes = 1 + random.below(2_000)
            let text = random.write(.array(records))
            let batches = try framing.batches(Array(text.utf8), layout: layout)
            let found = batches.flatMap(\.allValues)
            let issues = batches.flatMap(\.records).map(\.issues)
            #expect(found.count == records.count)
            for (index, record) in records.enumerated() {
                let expected = wanted.map { DecodedJSON($0, in: record) }
                #expect(found[index] == expected)
                #expect(issues[index] == (hasTwins(record) ? .duplicateKey : []))
            }
            #expect(batches.flatMap(\.records).allSatisfy(isSound))
        }
    }

    @Test(arguments: 0..<8)
    func findsInRowsWhatALookUpInTheElementsFinds(seed: UInt64) throws {
        var random = RandomJSON(seed: seed + 400)
        for _ in 0..<100 {
            let list = random.pick(Self.names)
            let wanted = fields(&random)
            let layout = RecordLayout(
                fields: [],
                groups: [RecordLayout.Group(path: path([list]), fields: wanted.map(path))]
            )
            let records = (0..<20).map { _ in
                let elements = (0..<random.below(4)).map { _ in random.object(depth: 3) }
                return JSONValue.object([.init(name: "x", value: 1), .init(name: list, value: .array(elements))])
            }
            let text = records.map { $0.text }.joined(separator: "\n")
            let batch = try JSONFraming(format: .ndjson).batch(text, layout: layout)
            for (index, record) in records.enumerated() where !wanted.isEmpty {
                let elements = record[list]?.arrayValue ?? []
                let expected = elements.map { element in wanted.map { DecodedJSON($0, in: element) } }
                #expect(batch.rows(index, group: 0, width: wanted.count) == expected)
            }
        }
    }

    @Test(arguments: 0..<8)
    func acceptsAndRefusesWhatTheTreeParserDoes(seed: UInt64) throws {
        var random = RandomJSON(seed: seed + 500)
        for _ in 0..<300 {
            let layout = RecordLayout(
                fields: fields(&random).map(path),
                groups: [RecordLayout.Group(path: path(["a"]), fields: fields(&random).map(path))]
            )
            let texts = (0..<10).map { _ -> [UInt8] in
                let value = random.value(depth: 4)
                // A line feed would end the record of a text a line.
                return random.damaged(Array(random.write(value).utf8)).filter { $0 != 0x0A }
            }
            let lines = texts.filter { $0.contains { $0 > 0x20 } }
            let bytes = Array(lines.joined(separator: [0x0A]))
            let batches = try JSONFraming(format: .ndjson).batches(bytes, layout: layout)
            let records = batches.flatMap(\.records)
            #expect(records.count == lines.count)
            for (line, record) in zip(lines, records) {
                let isJSON = (try? JSONValue.parse(line)) != nil
                #expect(isJSON == (record.failure == nil), "\(String(decoding: line, as: UTF8.self))")
                #expect(isSound(record))
            }
        }
    }

    @Test(arguments: 0..<4)
    func decodesSliceBySliceWhatItDecodesAtOnce(seed: UInt64) throws {
        var random = RandomJSON(seed: seed + 600)
        for _ in 0..<200 {
            let layout = RecordLayout(
                fields: fields(&random).map(path) + [SourcePath(up: 1, steps: [.child("b")])],
                groups: [RecordLayout.Group(path: path(["c"]), fields: [path(["a"]), path([])])]
            )
            let records = JSONValue.array((0..<15).map { _ in random.value(depth: 3) })
            let bytes = random.damaged(Array(random.write(["b": random.value(depth: 1), "a": records]).utf8))
            var framing = JSONFraming(path: "/a[*]")
            guard let whole = try? framing.batches(bytes, layout: layout) else { continue }
            framing.limits.sliceBytes = 1 + random.below(100)
            let parts = try framing.batches(bytes, layout: layout)
            #expect(parts.flatMap(\.allValues) == whole.flatMap(\.allValues))
            #expect(parts.flatMap(\.records).map(\.failure) == whole.flatMap(\.records).map(\.failure))
            #expect(rows(of: parts) == rows(of: whole))
            #expect(parts.map(\.unknownFields).reduce(0, +) == whole.map(\.unknownFields).reduce(0, +))
        }
    }

    private func rows(of batches: [RecordBatch]) -> [[[DecodedJSON]]] {
        batches.flatMap { batch in batch.records.indices.map { batch.rows($0, group: 0, width: 2) } }
    }

    /// A failure names a line and a byte that there are.
    private func isSound(_ record: DecodedRecord) -> Bool {
        guard let failure = record.failure else { return true }
        return failure.line >= record.span.line && failure.byteOffset >= Int(record.span.offset)
    }
}
