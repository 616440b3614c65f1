/// Which line of the original a place is on, asked for places that only go forward.
struct JSONLineCounter {
    private var line = 1
    private var counted = 0

    /// The line of a code unit of the current chunk, counted from 1.
    @inline(__always)
    mutating func line(at index: Int, in chunk: JSONChunk) -> Int {
        if index > counted {
            line &+= JSONScan.lineFeeds(in: chunk.units, from: counted, to: index)
            counted = index
        }
        return line
    }

    /// Leaves a chunk behind.
    mutating func leave(_ chunk: JSONChunk) {
        _ = line(at: chunk.count, in: chunk)
        counted = 0
    }
}
