/// Which parts of a text hold nothing but settled characters (``SettledScalars``), as told by the pass that checks its UTF-8:
/// they are in Normalization Form C, and nobody need look at them again.
public struct SettledMap: Sendable {
    /// A bit for each sixteen bytes, set where there may be others.
    private var doubts: [UInt64] = []
    /// Where the first sixteen begin, and where the last end; outside of them nothing is known.
    private var start = 0
    private var end = 0

    /// Makes a map of a text of which nothing is known.
    public init() {}

    /// Forgets what is known; the memory is kept for the next text.
    mutating func forget() {
        start = 0
        end = 0
    }

    /// Calls `mark` with a bit, all of them zero, for each sixteen of so many bytes from a place on; it says where they end.
    mutating func fill(from start: Int, to count: Int, _ mark: (UnsafeMutablePointer<UInt64>) -> Int?) -> Int? {
        self.start = start
        end = start
        doubts.removeAll(keepingCapacity: true)
        doubts.append(contentsOf: repeatElement(0, count: (count - start) / 1024 + 1))
        let marked = doubts.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap(mark) }
        end = marked ?? start
        return marked
    }

    /// Calls `body` with what reads the map.
    public func withView<Result>(_ body: (SettledView) -> Result) -> Result {
        doubts.withUnsafeBufferPointer { body(SettledView(doubts: $0, start: start, end: end)) }
    }
}
