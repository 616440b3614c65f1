extension FramedSlice {
    /// The slice less all but some neighbouring records; context and places in the original stay theirs.
    package func keeping(_ kept: Range<Int>) -> FramedSlice {
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
