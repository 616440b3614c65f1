package import Formats

/// Takes submissions through an adapter the way the gateway does, without a bus: each record gets its fate, and each
/// event its sequence or none.
///
/// Every subject starts at 1 here, and is compared with what this run said of it before.
package final class DryRun {
    /// What the adapter made of the last slice; the outcome of a record whose fate was settled here says so, and has
    /// neither events nor rejections that are not to go out.
    package var translation: Translation { ledger.translation }
    /// The sequences of the last slice's events; `nil` where an event does not go out.
    package var sequences: [UInt64?] { ledger.sequences }
    /// How many events of the last slice go out.
    package var published: Int { ledger.published }
    /// The fates of all records so far.
    package var accounts: Receipt.Accounts { ledger.accounts }

    private let feed: String
    private let receivedAt: Int64
    private let translator: any SliceTranslator
    private let assembler: EventAssembler
    private var ledger: DryRunLedger
    /// The submission at hand.
    package private(set) var submission = ""

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - adapter: the adapter.
    ///   - keys: the keys of ids and tokens.
    ///   - receivedAt: when the submissions count as received, milliseconds since 1970-01-01 UTC.
    ///   - subjects: how many subjects are remembered at least, at 32 to 128 bytes each.
    ///   - cutsViews: whether any view below the secret one will be asked for.
    package init(
        adapter: any Adapter,
        keys: TranslationKeys,
        receivedAt: Int64,
        subjects: Int,
        cutsViews: Bool = true
    ) {
        feed = adapter.description.id
        self.receivedAt = receivedAt
        translator = adapter.makeTranslator(keys: keys)
        assembler = EventAssembler(adapter: adapter.description, keys: keys)
        ledger = DryRunLedger(subjects: subjects)
        ledger.translation.wantsSegments = cutsViews
    }

    /// Begins the next submission.
    package func begin(submission: String) {
        self.submission = submission
        ledger.beginSubmission()
    }

    /// Takes the next slice of the submission.
    package func translate(_ framed: FramedSlice) {
        let slice = Slice(feed: feed, submission: submission, receivedAt: receivedAt, framed: framed)
        translator.translate(slice, into: &ledger.translation)
        ledger.settle(records: framed.records.count)
    }

    /// Appends the last slice's events that go out, in CloudEvents structured mode, a line for each view.
    ///
    /// - Parameters:
    ///   - views: the views.
    ///   - writer: what they are appended to.
    ///   - flush: called after each event, to take from the writer what is enough to be worth it.
    package func appendEvents(
        in views: [Sensitivity],
        to writer: ByteWriter,
        flush: () throws -> Void
    ) rethrows {
        precondition(
            ledger.translation.wantsSegments || views.allSatisfy { $0 == .secret },
            "a view is cut by segments that were asked for"
        )
        let assembler = assembler
        try ledger.translation.bytes.withUnsafeBufferPointer { bytes in
            try ledger.translation.segments.withUnsafeBufferPointer { segments in
                for (event, sequence) in zip(ledger.translation.events, ledger.sequences) {
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
                    try flush()
                }
            }
        }
    }
}
