import ContractsTesting
import Formats
import Testing
import Text

@Suite struct CSVFuzzTests {
    /// Damaged tables: nothing traps, all spans lie in their bodies, printing agrees with decoding, and decoding slice by
    /// slice gives what decoding the whole at once gives.
    @Test func damagedTablesAreFramedAndDecodedConsistently() throws {
        var random = SeededGenerator(seed: 31)
        let inputs = [InputDescription(format: .csv, until: "^end")]
        var small = FramingLimits()
        small.sliceBytes = 64
        var framedCount = 0
        for _ in 0..<6000 {
            let charset = [Charset.utf8, .utf8, .utf16LE, .utf16BE].randomElement(using: &random) ?? .utf8
            var bytes = CSVSample.encode("a,b,c\n" + CSVSample.rows(count: 8, using: &random), charset)
            for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2:
                    bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0xC3, 0xFF].randomElement(using: &random) ?? 0, at: place)
                default: bytes.removeLast(bytes.count - place)
                }
            }
            guard
                let parts = try? FramedText(
                    bytes,
                    inputs: inputs,
                    limits: small,
                    pieces: [Int.random(in: 1...90, using: &random)]
                ),
                let whole = try? FramedText(bytes, inputs: inputs)
            else { continue }
            framedCount += 1
            expectConsistency(parts, whole, inputs)
        }
        #expect(framedCount > 3000)
    }

    private func expectConsistency(_ parts: FramedText, _ whole: FramedText, _ inputs: [InputDescription]) {
        #expect(parts.records == whole.records)
        let fields = ["a", "b", "c"]
        let one = DecodedText(parts.slices, fields: fields, inputs: inputs)
        let other = DecodedText(whole.slices, fields: fields, inputs: inputs)
        #expect(one.records == other.records)
        #expect(one.unknownFields == other.unknownFields)
        #expect(!one.values.joined().contains(DecodedText.invalid))
        var printer = RecordPrinter(inputs: inputs)
        let printed = parts.slices.flatMap { printer.print($0) }
        #expect(printed.count == one.records.count)
        for (line, record) in zip(printed, one.records) {
            switch (line.json, record) {
            case (.success, .success): break
            case (.failure(let left), .failure(let right)): #expect(left == right)
            default: Issue.record("printing and decoding differ")
            }
        }
    }
}
