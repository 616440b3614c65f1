package import Formats

/// Takes submissions through an adapter the way the gateway does, without a bus: each record gets its fate, and each
/// event its sequence or none.
///
/// Every subject starts at 1 here, and is compared with what this run said of it before.
package final class DryRun {
    /// What the adapter made of the last slice; the outcome of a record whose fate was settled here says so, and has
    /// neither events nor rejections that are not to go out.
    package private(set) var translation = Translation()
    /// The sequences of the last slice's events; `nil` where an event does not go out.
    package private(set) var sequences: [UInt64?] = []
    /// How many events of the last slice go out.
    package private(set) var published = 0
    /// The fates of all records so far.
    package private(set) var accounts = Receipt.Accounts()

    private let feed: String
    private let receivedAt: Int64
    private let translator: any SliceTranslator
    private let assembler: EventAssembler
    private var memory: SubjectMemory
    /// The submission at hand.
    package private(set) var submission = ""
    private var submissions: UInt32 = 0
    /// What the events of the record at hand changed.
    private var changes: [SubjectMemory.Entry] = []

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - adapter: the adapter.
    ///   - keys: the keys of ids and tokens.
    ///   - receivedAt: when the submissions count as received, milliseconds since 1970-01-01 UTC.
    ///   - subjects: how many subjects are remembered at least, at 32 to 128 bytes each.
    package init(adapter: any Adapter, keys: TranslationKeys, receivedAt: Int64, subjects: Int) {
        feed = adapter.description.id
        self.receivedAt = receivedAt
        translator = adapter.makeTranslator(keys: keys)
        assembler = EventAssembler(adapter: adapter.description, keys: keys)
        memory = SubjectMemory(limit: subjects)
    }

    /// Begins the next submission.
    package func begin(submission: String) {
        self.submission = submission
        submissions &+= 1
    }

    /// Takes the next slice of the submission.
    package func translate(_ framed: FramedSlice) {
        let slice = Slice(feed: feed, submission: submission, receivedAt: receivedAt, framed: framed)
        translator.translate(slice, into: &translation)
        published = 0
        sequences.removeAll(keepingCapacity: true)
        sequences.append(contentsOf: repeatElement(nil, count: translation.events.count))
        accounts.framed += framed.records.count
        for record in translation.outcomes.indices {
            settle(record)
        }
    }

    /// Appends the last slice's events that go out, in CloudEvents structured mode, a line for each view.
    package func appendEvents(in views: [Sensitivity], to writer: ByteWriter) {
        translation.bytes.withUnsafeBufferPointer { bytes in
            translation.segments.withUnsafeBufferPointer { segments in
                for (event, sequence) in zip(translation.events, sequences) {
                    guard let sequence else { continue }
                    for view in views {
                        assembler.appendStructured(
                            event,
                            sequence: sequence,
                            view: view,
                            bytes: bytes,
                            segments: segments,
                            to: writer
                        )
                        writer.append(UInt8(ascii: "\n"))
                    }
                }
            }
        }
    }

    // MARK: Fates

    private func settle(_ record: Int) {
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
    private func judge(_ events: Range<Int>) -> Int? {
        var news = 0
        changes.removeAll(keepingCapacity: true)
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

    private func reject(_ record: Int, _ rejection: Rejection, keepsOthers: Bool) {
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
