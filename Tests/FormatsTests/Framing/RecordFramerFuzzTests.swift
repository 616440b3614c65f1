import ContractsTesting
import Formats
import Testing
import Text

@Suite struct RecordFramerFuzzTests {
    private static let inputs = [
        InputDescription(format: .csv, charsets: [.utf8, .windows1258]),
        InputDescription(format: .xml),
        InputDescription(format: .json, recordsPath: "/calls[*]"),
        InputDescription(format: .ndjson),
    ]
    private static let documents = [
        "नाम,b,c\n1,\"x\ny\",3\n", "<?xml version=\"1.0\" encoding=\"utf-8\"?><r a=\"1\"><x>गीता</x><x/></r>",
        "{\"day\":1,\"calls\":[{\"a\":\"ế\"},{\"a\":[1,2]}]}", "{\"a\":1}\n{\"a\":\"\\u0041\"}\n", "sep=;\na;b\n1;2\n",
    ]

    /// Noise and damaged documents of all formats, recognised among all inputs, then decoded, printed and surveyed.
    @Test func whateverComesIsRefusedOrRead() {
        var random = SeededGenerator(seed: 41)
        let path = SourcePath(steps: [.child("a")])
        let decoder = RecordDecoder(inputs: Self.inputs, layout: RecordLayout(fields: [path]))
        var printer = RecordPrinter(inputs: Self.inputs)
        var batch = RecordBatch()
        var readCount = 0
        for _ in 0..<8000 {
            let bytes = Self.bytes(using: &random)
            let names: Set<String> = Bool.random(using: &random) ? [] : ["नाम", "b", "c"]
            let pieces = [Int.random(in: 1...40, using: &random)]
            let framed = try? FramedText(bytes, inputs: Self.inputs, headerNames: names, pieces: pieces)
            for slice in framed?.slices ?? [] {
                readCount += 1
                decoder.decode(slice, into: &batch)
                #expect(batch.records.count == slice.records.count)
                #expect(batch.slots.count == slice.records.count)
                #expect(printer.print(slice).count == slice.records.count)
                #expect(FieldSurvey.paths(in: slice, inputs: Self.inputs).values.allSatisfy { $0 > 0 })
            }
        }
        #expect(readCount > 1000)
    }

    private static func bytes(using random: inout SeededGenerator) -> [UInt8] {
        let noise = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        guard Int.random(in: 0..<5, using: &random) > 0 else { return noise }
        let charset = [Charset.utf8, .utf8, .utf16LE, .utf16BE].randomElement(using: &random) ?? .utf8
        var bytes = CSVSample.encode(documents.randomElement(using: &random) ?? "", charset)
        if Bool.random(using: &random), charset != .utf8 {
            bytes.removeFirst(2)
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: noise.prefix(3), at: place)
            }
        }
        return bytes
    }
}
