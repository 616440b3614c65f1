import Contracts
import Formats

/// What a dry run published of one record, in each view.
struct PublishedEvents {
    /// One event in the view it was asked in.
    struct Event {
        /// By view: the whole CloudEvent.
        var views: [Sensitivity: JSONValue] = [:]
    }

    /// What became of the record in the run, which knows what was said before.
    let outcome: RecordOutcome?
    /// Why it was rejected.
    let rejections: [Rejection]
    /// By index among the record's events; `nil`: it says what was said before.
    private(set) var events: [Event?] = []

    /// What became of a record in a word, where a translator made this of it.
    func fate(after made: RecordOutcome) -> String {
        switch outcome?.fate ?? made.fate {
        case .nonEvent: return "declared to be no event"
        case .rejected: return "rejected"
        case .partial: return "published in part, because it is an emergency"
        case .translated:
            let isUnchanged = !made.events.isEmpty && events.compactMap(\.self).isEmpty
            return isUnchanged ? "unchanged: it says what was said of its subject before" : "published"
        }
    }

    init(_ run: DryRun, record: Int) {
        let translation = run.translation
        guard translation.outcomes.indices.contains(record) else {
            outcome = nil
            rejections = []
            return
        }
        let outcome = translation.outcomes[record]
        self.outcome = outcome
        rejections = Array(translation.rejections[outcome.rejections])
        events = outcome.events.map { run.sequences[$0] == nil ? nil : Event() }
        // The events of the slice that go out before this record's.
        let skipped = run.sequences[..<outcome.events.lowerBound].count { $0 != nil }
        for view in Sensitivity.allCases {
            let writer = ByteWriter(capacity: 4096)
            run.appendEvents(in: [view], to: writer) {}
            let lines = writer.bytes.split(separator: UInt8(ascii: "\n")).dropFirst(skipped)
            var next = lines.startIndex
            for index in events.indices where events[index] != nil && lines.indices.contains(next) {
                events[index]?.views[view] = try? JSONValue.parse(Array(lines[next]))
                next += 1
            }
        }
    }
}
