import ContractsTesting
import Formats
import Testing
import Text

@Suite struct CSVCutPropertyTests {
    private static let damage: [[UInt8]] = [
        [0x22], [0x0D], [0x0A], [0x0D, 0x0A], [0x2C], [0], [0xFF], Array("\"\"".utf8), Array(",\"".utf8),
        Array("\",".utf8),
    ]

    /// Pieces of these sizes, over and over, straight to the framer: the common one would collect those of a short table.
    private func outcome(
        _ bytes: [UInt8],
        _ recognition: Recognition,
        _ input: InputDescription,
        _ limits: FramingLimits,
        start: Int,
        pieces: [Int]
    ) -> Result<[FramedSlice], FramingError> {
        Result { () throws(FramingError) in
            var framer = try CSVFramer(input: input, recognition: recognition, limits: limits, start: start)
            var slices: [FramedSlice] = []
            var position = start
            var turn = 0
            while position < bytes.count {
                let end = min(bytes.count, position + pieces[turn % pieces.count])
                // A copy of its own, so that reading beyond a piece would show.
                let piece = Array(bytes[position..<end])
                try piece.withUnsafeBufferPointer { (piece) throws(FramingError) in
                    try framer.consume(UnsafeRawBufferPointer(piece), into: &slices)
                }
                position = end
                turn += 1
            }
            try framer.finish(into: &slices)
            return slices
        }
    }

    /// The slices are the same however a table is cut, and so is a refusal, with its place.
    @Test(arguments: 0..<8) func theAnswerDoesNotDependOnTheCut(seed: Int) {
        var random = SeededGenerator(seed: UInt64(900 + seed))
        var refused = 0
        for _ in 0..<400 {
            let charset = [Charset.utf8, .utf8, .utf16LE, .utf16BE].randomElement(using: &random) ?? .utf8
            let preambleRows = Int.random(in: 0...2, using: &random)
            let preamble = String(repeating: "Report,\"of\n today\"\r\n", count: preambleRows)
            var bytes = CSVSample.encode(preamble + "a,b,c\n" + CSVSample.rows(count: 9, using: &random), charset)
            let start = charset == .utf8 ? 0 : 2
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: start...max(bytes.count, start), using: &random)
                bytes.insert(contentsOf: Self.damage.randomElement(using: &random) ?? [], at: min(place, bytes.count))
            }
            var limits = FramingLimits()
            limits.sliceBytes = Int.random(in: 1...300, using: &random)
            limits.recordBytes = Int.random(in: 60...400, using: &random)
            limits.contextBytes = Int.random(in: 30...300, using: &random)
            let input = InputDescription(format: .csv, until: Bool.random(using: &random) ? "^end" : nil)
            let recognition = Recognition(input: 0, charset: charset, delimiter: 0x2C, preambleRows: preambleRows)
            let sizes = (0..<6).map { _ in Int.random(in: 1...70, using: &random) }
            let whole = outcome(bytes, recognition, input, limits, start: start, pieces: [1 << 20])
            for pieces in [[1], [2], [3], sizes] {
                let cut = outcome(bytes, recognition, input, limits, start: start, pieces: pieces)
                #expect(
                    cut == whole,
                    "\(charset) in pieces of \(pieces): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
                )
            }
            if case .failure = whole { refused += 1 }
        }
        #expect(refused > 20)
    }
}
