import Contracts

/// An adapter that forgets to mark what lower views leave out, so that a test of leaks can be seen to fail.
struct LeakyAdapter: Adapter {
    let inner: any Adapter

    var description: AdapterDescription { inner.description }

    func makeTranslator(keys: TranslationKeys) -> any SliceTranslator {
        LeakyTranslator(inner: inner.makeTranslator(keys: keys))
    }
}

private final class LeakyTranslator: SliceTranslator {
    private let inner: any SliceTranslator

    init(inner: any SliceTranslator) {
        self.inner = inner
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        inner.translate(slice, into: &result)
        result.segments = []
        for index in result.events.indices { result.events[index].segments = 0..<0 }
    }
}
