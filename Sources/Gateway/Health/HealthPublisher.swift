import Contracts
import Formats
import Text

/// Makes the event of an observation, and what publishing it writes.
struct HealthPublisher: Sendable {
    private let feed: String
    private let adapter: HealthAdapter
    private let keys: TranslationKeys
    private let assembler: EventAssembler
    private let subjects: SubjectKeys

    /// Makes the publisher of what is seen of a feed.
    init(feed: Feed, keys: TranslationKeys, schemaBase: String) {
        self.feed = feed.id
        adapter = HealthAdapter(of: feed.description)
        self.keys = keys
        assembler = EventAssembler(adapter: adapter.description, keys: keys, schemaBase: schemaBase)
        subjects = SubjectKeys(adapter.description)
    }

    /// Where the state of a window's event is kept.
    ///
    /// - Throws: ``AdapterFault`` where what is seen of a feed makes no event.
    func subjectKey(from: Int64, to: Int64) throws -> StateKey {
        let observation = FeedObservation(
            feed: feed,
            from: from,
            to: to,
            totals: FeedTotals(),
            emptyDeliveries: 0,
            mostRejected: 1
        )
        guard let event = translation(of: observation).events.first else {
            throw AdapterFault("what the gateway sees of \(feed) makes no event")
        }
        return subjects.key(of: event)
    }

    /// The event's messages in every view, and its subject's state.
    ///
    /// - Throws: ``BinaryFormatError`` where the state is not what a gateway wrote.
    func transaction(for observation: FeedObservation, present: [StateKey: [UInt8]]) throws -> BusTransaction {
        let translation = translation(of: observation)
        var transaction = BusTransaction()
        for event in translation.events {
            let key = subjects.key(of: event)
            let last = try present[key].map { try SubjectState(decoding: $0) }
            let place = RecordPlace(partition: 0, offset: observation.to, record: 0, event: 0)
            let submission = Self.submission(observation)
            let decision = Decision(event, last: last, submission: submission, place: place, isReplay: false)
            guard case .publish(let sequence, let state) = decision else { continue }
            transaction.messages += assembler.messages(for: event, in: translation, sequence: sequence)
            transaction.state[key] = state.encoded()
        }
        return transaction
    }

    private func translation(of observation: FeedObservation) -> Translation {
        var translation = Translation()
        let record = observation.record
        let framed = FramedSlice(
            index: 0,
            context: [],
            body: record,
            byteOffset: 0,
            firstRecord: 0,
            records: [RecordSpan(offset: 0, length: UInt32(record.count), line: 1)],
            recognition: Recognition(input: 0, charset: .utf8, delimiter: 0)
        )
        let slice = Slice(
            feed: feed,
            submission: Self.submission(observation),
            receivedAt: observation.to,
            framed: framed
        )
        adapter.makeTranslator(keys: keys).translate(slice, into: &translation)
        return translation
    }

    /// The observation stands for a submission that nobody sent.
    private static func submission(_ observation: FeedObservation) -> String { "health-\(observation.to)" }
}
