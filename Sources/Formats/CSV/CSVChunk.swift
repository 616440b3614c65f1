/// A piece of the original in memory, addressed by places in the submission.
struct CSVChunk {
    /// Its bytes.
    var bytes: UnsafeRawBufferPointer
    /// Where it begins in the submission.
    var start: Int

    /// Where it ends.
    var end: Int { start &+ bytes.count }

    /// The bytes between two places, which are clamped to the chunk.
    subscript(range: Range<Int>) -> UnsafeRawBufferPointer {
        let clamped = range.clamped(to: start..<end)
        return UnsafeRawBufferPointer(rebasing: bytes[(clamped.lowerBound - start)..<(clamped.upperBound - start)])
    }
}
