import Formats

/// What a dry run made of the last slice, and what it remembers of all of them.
///
/// A value, so that settling the records of a slice is one access to it and not several a record.
struct DryRunLedger {
    /// What the adapter made of the last slice; ``settle()`` has its word on it.
    var translation = Translation()
    /// The sequences of the last slice's events; `nil` where an event does not go out.
    private(set) var sequences: [UInt64?] = []
    /// How many events of the last slice go out.
    private(set) var published = 0
    /// The fates of all records so far.
    private(set) var accounts = Receipt.Accounts()

    private var memory: SubjectMemory
    private var submissions: UInt32 = 0
    /// What the events of the record at hand changed.
    private var changes: [SubjectMemory.Entry] = []

    /// Makes an empty one that remembers so many subjects at least.
    init(subjects: Int) {
        memory = SubjectMemory(limit: subjects)
    }

    /// Begins the next submission.
    mutating func beginSubmission() {
        submissions &+= 1
    }

    /// Gives every record of ``translation``, which is of so many, its fate, and every event its sequence or none.
    mutating func settle(records: Int) {
        published = 0
        sequences.removeAll(keepingCapacity: true)
        sequences.append(contentsOf: repeatElement(nil, count: translation.events.count))
        accounts.framed += records
        memory.prepare(for: translation.events)
        for record in translation.outcomes.indices {
            settle(record)
        }
    }

    private mutating func settle(_ record: Int) {
        let outcome = translation.outcomes[record]
        switch outcome.fate {
        case .nonEvent:
            accounts.nonEvent += 1
        case .rejected:
            accounts.rejected += 1
        case .translated, .partial:
            guard !outcome.events.isEmpty else {
                reject(record, .noRule, keepsOthers: true)
                return
            }
            guard let news = judge(outcome.events) else {
                reject(record, .keyConflict, keepsOthers: false)
                return
            }
            published += news
            if news == 0 {
                accounts.unchanged += 1
                translation.outcomes[record].rejections = outcome.rejections.lowerBound..<outcome.rejections.lowerBound
            } else if outcome.fate == .partial {
                accounts.partial += 1
            } else {
                accounts.published += 1
            }
        }
    }

    /// Gives a record's events their sequences.
    ///
    /// - Returns: how many go out, or `nil` if one contradicts what its submission said before: then none does.
    private mutating func judge(_ events: Range<Int>) -> Int? {
        var news = 0
        if !changes.isEmpty { changes.removeAll(keepingCapacity: true) }
        for index in events {
            let (verdict, former) = memory.judge(translation.events[index], submission: submissions)
            switch verdict {
            case .news(let sequence), .late(let sequence):
                sequences[index] = sequence
                news += 1
            case .unchanged:
                break
            case .conflict:
                for change in changes.reversed() { memory.restore(change) }
                for index in events { sequences[index] = nil }
                return nil
            }
            if events.count > 1 { changes.append(former) }
        }
        return news
    }

    private mutating func reject(_ record: Int, _ rejection: Rejection, keepsOthers: Bool) {
        accounts.rejected += 1
        let outcome = translation.outcomes[record]
        let others = keepsOthers ? Array(translation.rejections[outcome.rejections]) : []
        let start = translation.rejections.count
        translation.rejections += others + [rejection]
        translation.outcomes[record].fate = .rejected
        translation.outcomes[record].events = outcome.events.lowerBound..<outcome.events.lowerBound
        translation.outcomes[record].rejections = start..<translation.rejections.count
    }
}
