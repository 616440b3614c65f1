import Contracts
import Formats

/// What is left of a slice without some of its records: runs of whole records that stand as they stood.
enum SliceRemainder {
    /// The runs of records that stay, in order.
    ///
    /// - Parameters:
    ///   - records: how many the slice has.
    ///   - isErased: whether the record at an index goes.
    /// - Returns: the runs.
    static func runs(of records: Int, without isErased: (Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0..<records {
            if isErased(index) {
                if let begun = start { runs.append(begun..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let begun = start { runs.append(begun..<records) }
        return runs
    }
}

extension FramedSlice {
    /// The slice less all but some neighbouring records; context and places in the original stay theirs.
    func keeping(_ kept: Range<Int>) -> FramedSlice {
        let spans = records[kept]
        guard let first = spans.first, let last = spans.last else {
            var nothing = self
            nothing.body = []
            nothing.records = []
            return nothing
        }
        let start = Int(first.offset)
        let end = Int(last.offset) + Int(last.length)
        precondition(end <= body.count, "a record lies inside its slice")
        var part = self
        part.body = Array(body[start..<end])
        part.byteOffset = byteOffset + start
        part.firstRecord = firstRecord + kept.lowerBound
        part.records = spans.map { RecordSpan(offset: $0.offset - first.offset, length: $0.length, line: $0.line) }
        return part
    }
}
