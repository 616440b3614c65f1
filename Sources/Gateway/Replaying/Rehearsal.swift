import Contracts

/// Gives dead letters to their adapter of now and settles what comes of it, of which nothing is written.
final class Rehearsal {
    /// What puts its events together.
    let assembler: EventAssembler

    private let feed: Feed
    private let bus: any EventBus
    private let clock: WallClock
    private let translator: any SliceTranslator
    /// What stands for the submission of each former one.
    private var submissions: [String: String] = [:]

    init(feed: Feed, bus: any EventBus, keys: TranslationKeys, schemaBase: String, clock: WallClock) {
        self.feed = feed
        self.bus = bus
        self.clock = clock
        assembler = EventAssembler(adapter: feed.description, keys: keys, schemaBase: schemaBase)
        translator = feed.adapter.makeTranslator(keys: keys)
    }

    /// What would come of a letter.
    ///
    /// - Throws: `BusError`; what settling throws.
    func settle(_ letter: DeadLetter, _ slice: Slice) async throws -> (translation: Translation, tally: Tally) {
        let submission = submissions[letter.submission] ?? SubmissionID(receivedAt: clock.now()).text
        submissions[letter.submission] = submission
        let again = ReplayedLetter(letter, slice, in: submission, index: 0)
        var translated = TranslatedSlice(raw: RawSlice(again), translation: Translation())
        await feed.whereItMayWait { translator.translate(again.slice, into: &translated.translation) }
        let wanted = Settlement.keys([translated], feed: feed, marks: true)
        var settlement = Settlement(
            feed: feed,
            assembler: assembler,
            settledBefore: 0,
            present: try await bus.state(wanted)
        )
        try settlement.settle(translated)
        return (translated.translation, settlement.tally)
    }
}
