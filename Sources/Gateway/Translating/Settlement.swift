import Contracts
import Formats

/// Settles translated slices: decides the fate of each record against the shared state, and gathers everything one
/// transaction writes for them.
///
/// A pure function of the slices and the state, up to the random keys of dead letters, so a transaction may try again.
struct Settlement {
    /// How many rejected rows of a slice the receipt names.
    static let rowsPerSlice = 200

    private let feed: Feed
    private let assembler: EventAssembler
    private let settledBefore: Int64
    private let present: [StateKey: [UInt8]]
    private let erased: ErasedSubjects
    private var subjects: [StateKey: SubjectState] = [:]
    private var deadLetterKeys: [StateKey: SliceKey] = [:]
    private var books: SubmissionBooks
    /// What came of records that were not read before.
    private var arrived = FeedTotals()
    private var columns: (account: StateKey, names: SentColumns)?

    /// What is to be written.
    private(set) var transaction = BusTransaction()
    /// What was done, for the counters.
    private(set) var tally = Tally()

    /// Begins with nothing settled.
    ///
    /// - Parameters:
    ///   - feed: the feed the slices are of.
    ///   - assembler: makes the messages of its events.
    ///   - settledBefore: slices at lower offsets were settled before; meeting one again is a replay.
    ///   - present: the present state of ``keys(_:feed:)``.
    init(feed: Feed, assembler: EventAssembler, settledBefore: Int64, present: [StateKey: [UInt8]]) {
        self.feed = feed
        self.assembler = assembler
        self.settledBefore = settledBefore
        self.present = present
        erased = ErasedSubjects(of: feed, present: present)
        books = SubmissionBooks(feed: feed, present: present, erased: erased)
    }

    /// The state that settling slices depends on.
    ///
    /// - Parameters:
    ///   - slices: the slices.
    ///   - feed: their feed.
    ///   - marks: whether to ask for each subject whether it was erased; needed once the feed has such marks.
    /// - Returns: the keys, in no order.
    static func keys(_ slices: [TranslatedSlice], feed: Feed, marks: Bool) -> [StateKey] {
        var keys: Set<StateKey> = [ErasureDigest.flag(feed: feed.id), FeedTotals.key(feed.id)]
        if feed.settings.sendsSnapshots { keys.insert(SnapshotLedger.key(feed: feed.id)) }
        for slice in slices {
            keys.insert(Receipt.key(submission: slice.raw.slice.submission))
            keys.insert(slice.accountKey)
            keys.insert(slice.raw.deadLetterKey)
            for event in slice.translation.events {
                keys.insert(feed.subjectKeys.key(of: event))
                if marks { keys.insert(feed.erasures.key(feed: feed.id, subject: event.subject)) }
            }
        }
        return Array(keys)
    }

    /// Settles the next slice.
    ///
    /// - Throws: ``BinaryFormatError`` where the state is not what this gateway wrote; ``AdapterFault``.
    mutating func settle(_ translated: TranslatedSlice) throws {
        let slice = translated.raw.slice
        let outcomes = translated.translation.outcomes
        guard outcomes.count == slice.framed.records.count else {
            throw AdapterFault("\(outcomes.count) outcomes for \(slice.framed.records.count) records")
        }
        var account = SliceAccount(accounts: Receipt.Accounts(framed: outcomes.count))
        for index in outcomes.indices {
            try settle(record: index, of: translated, into: &account)
        }
        precondition(
            account.accounts.settled == account.accounts.framed,
            "feed \(feed.id): \(account.accounts.settled) fates for \(account.accounts.framed) records"
        )
        tally.add(account.accounts, translated.translation)
        if !isReplay(translated.raw) {
            arrived.add(account.accounts, translated.translation, receivedAt: slice.receivedAt)
        }
        try books.book(account, of: translated)
    }

    /// Notes how far the raw topic is settled, and ends.
    ///
    /// - Throws: ``BinaryFormatError`` where the state is not what a gateway wrote.
    mutating func finish(group: String, partition: TopicPartition, next: Int64) throws {
        for (key, state) in subjects {
            transaction.state[key] = state.encoded()
        }
        transaction.state.merge(books.state) { _, booked in booked }
        tally.snapshots = books.snapshots
        let totalsKey = FeedTotals.key(feed.id)
        var totals = try FeedTotals(decoding: present[totalsKey])
        totals.add(arrived)
        transaction.state[totalsKey] = totals.encoded()
        transaction.consumed = [ConsumerPosition(group: group, partition: partition, next: next)]
    }

    // MARK: Records

    private mutating func settle(
        record index: Int,
        of translated: TranslatedSlice,
        into account: inout SliceAccount
    ) throws {
        let outcome = translated.translation.outcomes[index]
        let rejections = Array(translated.translation.rejections[outcome.rejections])
        switch outcome.fate {
        case .nonEvent:
            account.accounts.nonEvent += 1
        case .rejected:
            try reject(index, of: translated, rejections, into: &account)
        case .translated, .partial:
            guard !outcome.events.isEmpty else {
                try reject(index, of: translated, rejections + [.noRule], into: &account)
                return
            }
            guard let decisions = try decide(index, of: translated) else {
                try reject(index, of: translated, [.keyConflict], into: &account)
                return
            }
            let published = publish(decisions, of: translated)
            if published.isEmpty {
                account.accounts.unchanged += 1
            } else if outcome.fate == .partial {
                account.accounts.partial += 1
                try refuse(index, of: translated, rejections, events: published, into: &account)
            } else {
                account.accounts.published += 1
            }
        }
    }

    /// What to do with each event of a record, or `nil` if one contradicts what its submission said before.
    private mutating func decide(
        _ record: Int,
        of translated: TranslatedSlice
    ) throws -> [DecidedEvent]? {
        let raw = translated.raw
        let range = translated.translation.outcomes[record].events
        let isReplay = isReplay(raw)
        var decided: [DecidedEvent] = []
        var changed: [StateKey: SubjectState] = [:]
        for (number, event) in translated.translation.events[range].enumerated() {
            if erased.holds(event) {
                decided.append(DecidedEvent(event: event, decision: .unchanged(nil)))
                continue
            }
            let key = feed.subjectKeys.key(of: event)
            let place = raw.place(record: record, event: number)
            let last = try changed[key] ?? subject(key)
            let decision = Decision(
                event,
                last: last,
                submission: raw.slice.submission,
                place: place,
                isReplay: isReplay
            )
            switch decision {
            case .publish(_, let state): changed[key] = state
            case .unchanged(let state): if let state { changed[key] = state }
            case .conflict: return nil
            }
            decided.append(DecidedEvent(event: event, decision: decision, corrects: isReplay ? last : nil))
        }
        subjects.merge(changed) { _, new in new }
        return decided
    }

    /// Whether a slice's records were settled before.
    private func isReplay(_ raw: RawSlice) -> Bool { raw.isAppendedAgain || raw.offset < settledBefore }

    /// Writes the messages of the events that are news, and gives their ids.
    private mutating func publish(
        _ decisions: [DecidedEvent],
        of translated: TranslatedSlice
    ) -> [Token] {
        var ids: [Token] = []
        for decided in decisions {
            guard case .publish(let sequence, _) = decided.decision else { continue }
            let event = decided.event
            transaction.messages += assembler.messages(
                for: event,
                in: translated.translation,
                sequence: sequence,
                traceparent: translated.raw.traceparent,
                causation: translated.raw.link?.causation ?? decided.corrected(by: assembler)
            )
            ids.append(assembler.eventID(of: event, sequence: sequence))
            tally.events[event.type, default: 0] += 1
        }
        return ids
    }

    private mutating func reject(
        _ record: Int,
        of translated: TranslatedSlice,
        _ rejections: [Rejection],
        into account: inout SliceAccount
    ) throws {
        account.accounts.rejected += 1
        try refuse(record, of: translated, rejections, events: [], into: &account)
    }

    /// Writes a record's dead letter and names it on the receipt.
    private mutating func refuse(
        _ record: Int,
        of translated: TranslatedSlice,
        _ rejections: [Rejection],
        events: [Token],
        into account: inout SliceAccount
    ) throws {
        let slice = translated.raw.slice
        let letter = DeadLetterDraft(record: record, raw: translated.raw, rejections: rejections, events: events)
        transaction.messages.append(try letter.message(for: feed, under: try deadLetterKey(of: translated.raw)))
        for rejection in rejections {
            tally.rejections[rejection.code, default: 0] += 1
            guard account.rows.count < Self.rowsPerSlice else {
                account.rowsOmitted += 1
                continue
            }
            account.rows.append(
                RejectedRow(
                    line: slice.framed.records[record].line,
                    record: slice.framed.firstRecord + record,
                    rejection: rejection,
                    column: rejection.sourceField.flatMap { column(of: $0, in: record, of: translated) }
                )
            )
        }
    }

    /// The key of a slice's dead letters, made with the first of them.
    private mutating func deadLetterKey(of raw: RawSlice) throws -> SliceKey {
        if let key = deadLetterKeys[raw.deadLetterKey] { return key }
        let key: SliceKey
        if let wrapped = present[raw.deadLetterKey], wrapped != OriginalReader.destroyedKey {
            key = try feed.cipher.key(unwrapping: wrapped)
        } else {
            key = try feed.cipher.makeKey()
            transaction.state[raw.deadLetterKey] = key.wrapped
        }
        deadLetterKeys[raw.deadLetterKey] = key
        return key
    }

    /// How the sender calls a field; a header is read once for each slice that has refused records.
    private mutating func column(of field: String, in record: Int, of translated: TranslatedSlice) -> String? {
        if columns?.account != translated.accountKey {
            let description = feed.description
            let slice = translated.raw.slice.framed
            let names = SentColumns(slice, inputs: description.inputs, layout: description.layout)
            columns = (translated.accountKey, names)
        }
        return columns?.names.name(of: field, inRecord: record)
    }

    // MARK: State

    private func subject(_ key: StateKey) throws -> SubjectState? {
        if let state = subjects[key] { return state }
        return try present[key].map { try SubjectState(decoding: $0) }
    }
}
