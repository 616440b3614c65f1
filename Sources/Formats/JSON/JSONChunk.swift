/// A piece of a submission with one byte for each of its code units, so that one scanner serves 8 and 16 bits.
struct JSONChunk {
    /// One byte a code unit; above ASCII any value that is not ASCII.
    let units: UnsafePointer<UInt8>
    /// How many code units.
    let count: Int
    /// The bytes as they came, `count * width` of them.
    let original: UnsafePointer<UInt8>
    /// The bytes of a code unit.
    let width: Int
    /// Where the chunk begins in the submission, in bytes.
    let byteOffset: Int

    /// Where a code unit stands in the submission, in bytes.
    @inline(__always)
    func offset(of index: Int) -> Int {
        byteOffset &+ index &* width
    }

    /// The original bytes of some code units.
    func bytes(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: original + start * width, count: (end - start) * width)
    }
}
