import Contracts
import Formats

/// Gives dead letters to their adapter again, or tells what would come of it.
struct DeadLetterReplayer: Sendable {
    /// How many letters, and about how many bytes of them, one submission holds.
    private static let lettersPerSubmission = 200
    private static let bytesPerSubmission = 4 * 1024 * 1024
    /// How long one gateway waits for another that replays letters of the same feed.
    private static let patience = Duration.seconds(60)

    let feeds: [String: Feed]
    let box: DeadLetterBox
    let bus: any EventBus
    let keys: TranslationKeys
    let schemaBase: String
    let clock: WallClock

    /// Replays the letters of a selection, those of one former submission in one new one.
    ///
    /// - Parameters:
    ///   - selection: which letters.
    ///   - record: called with the number of letters and the adapter's fingerprint before the first is appended.
    /// - Returns: what came of it.
    /// - Throws: `BusError`; ``SubmissionError`` where there is no such feed; what `record` throws.
    func replay(
        _ selection: ReplaySelection,
        recording record: (Int, String) async throws -> Void
    ) async throws -> ReplayReport {
        let feed = try feed(selection.feed)
        var (report, letters) = try await select(selection, feed)
        if selection.passesOnly { letters = try await passing(letters, feed, &report) }
        if !letters.isEmpty { try await record(letters.count, feed.description.fingerprint) }
        while let first = letters.first {
            let head = SubmissionHead(
                feed: feed.id,
                submission: SubmissionID(receivedAt: clock.now()).text,
                receivedAt: clock.now()
            )
            var batch: [ReplayedLetter] = []
            var bytes = 0
            // Two rows of one delivery may contradict each other, rows of two deliveries are news.
            while let next = letters.first, next.submission == first.submission,
                batch.count < Self.lettersPerSubmission, bytes < Self.bytesPerSubmission
            {
                letters.removeFirst()
                guard let slice = try await open(next, &report) else { continue }
                bytes += slice.framed.body.count + slice.framed.context.count
                batch.append(ReplayedLetter(next, slice, in: head.submission, index: batch.count))
            }
            try await append(head, batch, feed, &report)
        }
        return report
    }

    /// Appends letters as one submission, without those that were replayed meanwhile.
    private func append(
        _ head: SubmissionHead,
        _ letters: [ReplayedLetter],
        _ feed: Feed,
        _ report: inout ReplayReport
    ) async throws {
        var left = letters
        while !left.isEmpty {
            do {
                report.receipts.append(try await append(head, left, feed))
                return
            } catch let refusal as ReplayRefusal {
                let replayed = try await box.replays(of: left.map(\.letter))
                guard !replayed.isEmpty else { throw refusal }
                report.refused[refusal, default: 0] += replayed.count
                left = left.filter { replayed[$0.letter.offset] == nil }.enumerated().map { index, letter in
                    ReplayedLetter(letter.letter, letter.slice, in: head.submission, index: index)
                }
            }
        }
    }

    /// Appends letters, after another gateway that is just appending letters of the feed.
    private func append(_ head: SubmissionHead, _ letters: [ReplayedLetter], _ feed: Feed) async throws -> Receipt {
        let deadline = ContinuousClock.now + Self.patience
        func isWorthWaiting(_ error: BusError) -> Bool { error.code == .claimed && ContinuousClock.now < deadline }
        return try await Backoff(first: .milliseconds(20), longest: .milliseconds(500))
            .retrying(after: isWorthWaiting) {
                try await RawAppender(bus: bus).append(head, letters, with: feed)
            }
    }

    /// Tells what replaying the letters of a selection would come to; nothing is written.
    ///
    /// - Throws: as ``replay(_:)``.
    func rehearse(_ selection: ReplaySelection) async throws -> ReplayReport {
        let feed = try feed(selection.feed)
        var (report, letters) = try await select(selection, feed)
        let rehearsal = Rehearsal(feed: feed, bus: bus, keys: keys, schemaBase: schemaBase, clock: clock)
        for letter in letters {
            guard let slice = try await open(letter, &report) else { continue }
            let (translation, tally) = try await rehearsal.settle(letter, slice)
            if selection.passesOnly, tally.accounts.rejected > 0 { continue }
            report.fates.framed += 1
            report.fates.settle(tally.accounts)
            report.codes.merge(tally.rejections) { $0 + $1 }
            if report.example == nil, tally.accounts.published == 1 {
                report.example = Self.example(letter, translation, rehearsal.assembler, feed)
            }
        }
        return report
    }

    /// The letters that would not be refused again.
    private func passing(
        _ letters: [DeadLetter],
        _ feed: Feed,
        _ report: inout ReplayReport
    ) async throws -> [DeadLetter] {
        let rehearsal = Rehearsal(feed: feed, bus: bus, keys: keys, schemaBase: schemaBase, clock: clock)
        var passing: [DeadLetter] = []
        for letter in letters {
            guard let slice = try await open(letter, &report) else { continue }
            if try await rehearsal.settle(letter, slice).tally.accounts.rejected == 0 { passing.append(letter) }
        }
        return passing
    }

    private func feed(_ id: String) throws(SubmissionError) -> Feed {
        if let feed = feeds[id] { return feed.current }
        throw SubmissionError(.unknownFeed, "one of the feeds this gateway has an adapter for")
    }

    /// The letters of a page that are meant and may be replayed; the others are counted.
    private func select(
        _ selection: ReplaySelection,
        _ feed: Feed
    ) async throws -> (ReplayReport, [DeadLetter]) {
        var report = ReplayReport()
        report.end = try await box.end(of: feed.id)
        let page = try await box.letters(of: feed.id, from: selection.from, limit: selection.limit)
            .filter { selection.only == nil || $0.offset == selection.only }
            .filter { $0.offset < selection.to ?? report.end }
        let replays = try await box.replays(of: page)
        report.scanned = page.count
        report.next = page.last.map { $0.offset + 1 }
        var letters: [DeadLetter] = []
        for letter in page where selection.cause == nil || letter.cause.id == selection.cause {
            if replays[letter.offset] != nil {
                report.refused[.done, default: 0] += 1
            } else if letter.fruitlessReplays >= DeadLetter.mostFruitlessReplays,
                letter.adapterFingerprint == feed.description.fingerprint
            {
                report.refused[.loop, default: 0] += 1
            } else {
                letters.append(letter)
            }
        }
        return (report, letters)
    }

    /// A letter's record, unless it is gone.
    private func open(_ letter: DeadLetter, _ report: inout ReplayReport) async throws -> Slice? {
        do {
            return try await box.open(feed: letter.feed, offset: letter.offset)?.slice
        } catch is BinaryFormatError {
            let refusal: ReplayRefusal = try await box.holdsKey(of: letter) ? .damaged : .erased
            report.refused[refusal, default: 0] += 1
            return nil
        }
    }

    private static func example(
        _ letter: DeadLetter,
        _ translation: Translation,
        _ assembler: EventAssembler,
        _ feed: Feed
    ) -> ReplayExample {
        let events = translation.events.map { event in
            let writer = ByteWriter(capacity: 2 * event.data.count)
            assembler.appendData(of: event, in: translation, view: .open, to: writer)
            let shape = EventShape(whole: Array(translation.bytes[event.data]), open: Array(writer.bytes))
            return (feed.description.emits[event.type].reference, shape)
        }
        return ReplayExample(letter: letter, events: events)
    }
}
