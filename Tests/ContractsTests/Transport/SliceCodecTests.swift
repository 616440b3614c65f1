import Contracts
import Formats
import Testing
import Text

@Suite struct SliceCodecTests {
    @Test func givesBackWhatWasEncoded() throws {
        var generator = SplitMix(state: 7)
        for _ in 0..<200 {
            let slice = Self.slice(using: &generator)
            #expect(try SliceCodec.decode(SliceCodec.encode(slice)) == slice)
        }
    }

    @Test func refusesEveryPrefix() throws {
        var generator = SplitMix(state: 8)
        let bytes = SliceCodec.encode(Self.slice(using: &generator))
        for count in bytes.indices {
            #expect(throws: BinaryFormatError.self) { try SliceCodec.decode(Array(bytes[..<count])) }
        }
        #expect(throws: BinaryFormatError.self) { try SliceCodec.decode(bytes + [0]) }
    }

    @Test func neverTrapsAndNeverGivesRecordsOutsideTheBody() {
        var generator = SplitMix(state: 9)
        for _ in 0..<20_000 {
            var bytes = SliceCodec.encode(Self.slice(using: &generator))
            for _ in 0...Int.random(in: 0...3, using: &generator) {
                guard let index = bytes.indices.randomElement(using: &generator) else { continue }
                bytes[index] = UInt8.random(in: 0 ... .max, using: &generator)
            }
            guard let slice = try? SliceCodec.decode(bytes) else { continue }
            var end = 0
            for record in slice.framed.records {
                #expect(Int(record.offset) >= end)
                end = Int(record.offset) + Int(record.length)
            }
            #expect(end <= slice.framed.body.count)
        }
    }

    private static func slice(using generator: inout SplitMix) -> Slice {
        let lengths = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            Int.random(in: 0...40, using: &generator)
        }
        var records: [RecordSpan] = []
        var body: [UInt8] = []
        var line = 1
        for length in lengths {
            body += Array(repeating: 32, count: Int.random(in: 0...3, using: &generator))
            records.append(RecordSpan(offset: UInt32(body.count), length: UInt32(length), line: line))
            body += (0..<length).map { _ in UInt8.random(in: 0 ... .max, using: &generator) }
            line += Int.random(in: 0...300, using: &generator)
        }
        let framed = FramedSlice(
            index: Int.random(in: 0...1000, using: &generator),
            context: Array("id,name\n".utf8),
            body: body,
            byteOffset: Int.random(in: 0...(1 << 40), using: &generator),
            firstRecord: Int.random(in: 0...(1 << 30), using: &generator),
            records: records,
            recognition: Recognition(input: 1, charset: .windows1258, delimiter: 59, preambleRows: 2)
        )
        return Slice(feed: "in.rows", submission: "s-1", receivedAt: -5, framed: framed)
    }
}

/// Random numbers that are the same every time (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
