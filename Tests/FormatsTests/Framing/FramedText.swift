import Formats

/// What a framer makes of a text, for tests.
struct FramedText {
    var slices: [FramedSlice]
    /// The exact bytes of each record.
    var records: [[UInt8]]

    /// Frames bytes given in pieces of the sizes that `pieces` yields, over and over.
    init(
        _ bytes: [UInt8],
        inputs: [InputDescription] = [InputDescription(format: .csv)],
        headerNames: Set<String> = [],
        limits: FramingLimits = FramingLimits(),
        pieces: [Int] = [Int.max]
    ) throws {
        var framer = RecordFramer(inputs: inputs, headerNames: headerNames, limits: limits)
        var slices: [FramedSlice] = []
        var start = 0
        var turn = 0
        while start < bytes.count {
            let size = min(pieces[turn % pieces.count], bytes.count - start)
            // A copy of its own, so that reading beyond a piece would show.
            let piece = Array(bytes[start..<(start + size)])
            let result = piece.withUnsafeBytes { piece in
                Result { () throws(FramingError) in try framer.consume(piece, into: &slices) }
            }
            try result.get()
            start += size
            turn += 1
        }
        try framer.finish(into: &slices)
        self.slices = slices
        records = slices.flatMap { slice in
            slice.records.map { Array(slice.body[Int($0.offset)..<Int($0.offset + $0.length)]) }
        }
    }

    /// The records as text.
    var texts: [String] { records.map { String(decoding: $0, as: UTF8.self) } }

    /// The lines the records begin on.
    var lines: [Int] { slices.flatMap { $0.records.map(\.line) } }
}
