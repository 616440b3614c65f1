import Contracts

/// A feed's adapter of now with a translator of it.
struct FeedTranslator {
    /// The feed, with that adapter.
    private(set) var feed: Feed

    private var translator: any SliceTranslator
    private let keys: TranslationKeys

    init(_ feed: Feed, keys: TranslationKeys) {
        self.keys = keys
        self.feed = feed.current
        translator = self.feed.adapter.makeTranslator(keys: keys)
    }

    /// Translates a slice.
    func translate(_ slice: Slice, into result: inout Translation) {
        translator.translate(slice, into: &result)
    }

    /// Takes another adapter if the feed's was replaced meanwhile.
    mutating func takeUpChanges() {
        let current = feed.current
        guard current.description.fingerprint != feed.description.fingerprint else { return }
        feed = current
        translator = current.adapter.makeTranslator(keys: keys)
    }
}
