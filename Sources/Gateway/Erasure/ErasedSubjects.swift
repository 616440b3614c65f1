import Contracts

/// Which subjects of a feed were erased, by a picture of the shared state.
struct ErasedSubjects: Sendable {
    private let feed: Feed
    private let present: [StateKey: [UInt8]]
    private let hasAny: Bool

    /// Takes the present state of the feed's flag, and of the marks of the subjects that are asked for.
    init(of feed: Feed, present: [StateKey: [UInt8]]) {
        self.feed = feed
        self.present = present
        hasAny = present[ErasureDigest.flag(feed: feed.id)] != nil
    }

    /// Whether the event's subject was erased, so that nothing is published of it any more.
    func holds(_ event: TranslatedEvent) -> Bool {
        hasAny && present[feed.erasures.key(feed: feed.id, subject: event.subject)] != nil
    }
}
