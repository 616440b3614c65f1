import Formats
import Testing
import Text

@Suite struct JSONFramerPropertyTests {
    /// What framing a text comes to.
    private enum Outcome: Equatable {
        case slices([FramedSlice])
        case refusal(FramingError)
    }

    private func outcome(_ framing: JSONFraming, _ bytes: [UInt8], chunks: [Int]) -> Outcome {
        do {
            return .slices(try framing.slices(bytes, chunks: chunks))
        } catch {
            return .refusal(error)
        }
    }

    private func framing(_ random: inout RandomJSON) -> JSONFraming {
        var framing = JSONFraming(
            format: random.pick([.json, .json, .ndjson]),
            path: random.pick([nil, "/a[*]", "/b/a[*]", "/a"]),
            charset: random.pick([.utf8, .utf8, .utf16LE, .utf16BE])
        )
        framing.limits.sliceBytes = 1 + random.below(300)
        framing.limits.recordBytes = 200 + random.below(2000)
        framing.limits.contextBytes = 50 + random.below(500)
        framing.limits.depth = 2 + random.below(8)
        return framing
    }

    /// A text that has records at the paths of ``framing(_:)`` more often than not.
    private func text(_ random: inout RandomJSON) -> String {
        let records = JSONValue.array((0..<random.below(12)).map { _ in random.value(depth: 3) })
        let value: JSONValue =
            switch random.below(4) {
            case 0: records
            case 1: ["c": random.object(depth: 2), "a": records, "d": random.value(depth: 2)]
            case 2: ["c": "x", "b": ["d": random.value(depth: 2), "a": records], "d": random.value(depth: 2)]
            default: random.value(depth: 4)
            }
        return random.write(value)
    }

    @Test(arguments: 0..<8)
    func givesTheSameSlicesOrErrorForEveryChunking(seed: UInt64) {
        var random = RandomJSON(seed: seed)
        for _ in 0..<1_000 {
            let framing = framing(&random)
            var bytes = framing.bytes(text(&random))
            if random.below(2) == 0 { bytes = random.damaged(bytes) }
            let whole = outcome(framing, bytes, chunks: [1 << 20])
            #expect(outcome(framing, bytes, chunks: [1]) == whole)
            let sizes = (0..<5).map { _ in 1 + random.below(90) }
            #expect(outcome(framing, bytes, chunks: sizes) == whole)
        }
    }

    @Test(arguments: 0..<8)
    func keepsEverySpanInsideItsBodyAndEveryBodyAnExactRange(seed: UInt64) throws {
        var random = RandomJSON(seed: seed + 100)
        for _ in 0..<1_000 {
            let framing = framing(&random)
            let bytes = random.damaged(framing.bytes(text(&random)))
            guard case .slices(let slices) = outcome(framing, bytes, chunks: [64]) else { continue }
            var records = 0
            for slice in slices {
                #expect(slice.firstRecord == records)
                records += slice.records.count
                #expect(bytes[slice.byteOffset..<slice.byteOffset + slice.body.count] == slice.body[...])
                var end = 0
                for span in slice.records {
                    #expect(Int(span.offset) >= end && span.length > 0)
                    end = Int(span.offset) + Int(span.length)
                }
                #expect(end <= slice.body.count)
            }
        }
    }

    @Test(arguments: 0..<4)
    func findsTheElementsThatTheTreeHas(seed: UInt64) throws {
        var random = RandomJSON(seed: seed + 200)
        for _ in 0..<1_000 {
            var framing = JSONFraming(path: random.pick([nil, "/a[*]", "/b/a[*]"]))
            framing.limits.sliceBytes = 1 + random.below(300)
            let bytes = Array(text(&random).utf8)
            var expected: JSONValue? = try JSONValue.parse(bytes)
            for name in framing.path.flatMap(JSONRecordsPath.init)?.names ?? [] { expected = expected?[name] }
            guard case .slices(let slices) = outcome(framing, bytes, chunks: [100]) else {
                #expect(framing.path != nil)
                continue
            }
            let records = try slices.flatMap { slice in
                try slice.records.map { try JSONValue.parse(slice.bytes(of: $0)) }
            }
            #expect(records == expected?.arrayValue ?? expected.map { [$0] })
        }
    }
}
