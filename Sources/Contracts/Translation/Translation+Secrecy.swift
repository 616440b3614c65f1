extension Translation {
    /// Ends a translation: segments that wait for a secret category are confirmed or taken out.
    ///
    /// What one event of a record hides its other events hide too: an order leads to its case, and a child's stay to the
    /// report that says why.
    /// - Parameter sharedByRecord: `false` for the columns of a wide table, whose figures have nothing to do with one
    ///   another.
    package mutating func settleSecrecy(sharedByRecord: Bool) {
        var kept = 0
        segments.withUnsafeMutableBufferPointer { segments in
            events.withUnsafeMutableBufferPointer { events in
                for outcome in outcomes {
                    let isSecretRecord = sharedByRecord && events[outcome.events].contains(where: \.hasSecretCategory)
                    for index in outcome.events {
                        if isSecretRecord {
                            events[index].hasSecret = true
                            events[index].hasSecretCategory = true
                        }
                        Self.settle(&events[index], in: segments, to: &kept)
                    }
                }
            }
        }
        segments.removeLast(segments.count - kept)
    }

    /// Moves an event's segments to where the last one's end, without those that do not apply.
    @inline(__always)
    private static func settle(
        _ event: inout TranslatedEvent,
        in segments: UnsafeMutableBufferPointer<Segment>,
        to kept: inout Int
    ) {
        precondition(event.segments.upperBound <= segments.count, "an event's segments lie in its translation")
        let start = kept
        for index in event.segments {
            var segment = segments[index]
            if segment.detail == Segment.awaitingSecrecy {
                guard event.hasSecretCategory else { continue }
                segment.detail = 0
            }
            segments[kept] = segment
            kept &+= 1
        }
        event.segments = start..<kept
    }
}
