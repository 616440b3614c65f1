extension Translation {
    /// Ends a translation: segments that wait for a secret category are confirmed or taken out.
    ///
    /// What one event of a record hides its other events hide too: an order leads to its case, and a child's stay to the
    /// report that says why.
    /// - Parameter sharedByRecord: `false` for the columns of a wide table, whose figures have nothing to do with one
    ///   another.
    package mutating func settleSecrecy(sharedByRecord: Bool) {
        var kept = 0
        for outcome in outcomes {
            let isSecretRecord = sharedByRecord && events[outcome.events].contains(where: \.hasSecretCategory)
            for index in outcome.events {
                if isSecretRecord {
                    events[index].hasSecret = true
                    events[index].hasSecretCategory = true
                }
                events[index].segments = settle(
                    events[index].segments,
                    isSecret: events[index].hasSecretCategory,
                    to: &kept
                )
            }
        }
        segments.removeLast(segments.count - kept)
    }

    /// Moves an event's segments to where the last one's end, without those that do not apply.
    private mutating func settle(_ range: Range<Int>, isSecret: Bool, to kept: inout Int) -> Range<Int> {
        let start = kept
        segments.withUnsafeMutableBufferPointer { segments in
            for index in range {
                if segments[index].detail == Segment.awaitingSecrecy {
                    guard isSecret else { continue }
                    segments[index].detail = 0
                }
                segments[kept] = segments[index]
                kept &+= 1
            }
        }
        return start..<kept
    }
}
