extension RawSlice {
    /// A dead letter as it would stand on the raw topic if it were appended.
    init(_ again: ReplayedLetter) {
        slice = again.slice
        partition = again.letter.origin?.partition ?? 0
        offset = .max
        origin = again.letter.origin ?? RecordPlace(partition: 0, offset: 0, record: 0, event: 0)
        isAppendedAgain = true
        traceparent = nil
        replayCount = again.letter.replayCount + 1
        link = again.link
    }
}
