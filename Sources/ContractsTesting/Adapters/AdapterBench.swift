import Contracts
import Formats

/// An adapter and its fixtures on the bench, for one check.
struct AdapterBench {
    let adapter: any Adapter
    let fixtures: [FixtureInput]
    let check: String

    /// Takes a delivery through the adapter.
    func translate(_ bytes: [UInt8]) -> FixtureOutput { FixtureRun(adapter: adapter).translate(bytes) }

    /// The slices of a fixture; none where it is refused as a whole.
    func slices(of fixture: FixtureInput) -> [FramedSlice] {
        (try? FixtureRun.slices(of: fixture.bytes, for: adapter.description)) ?? []
    }

    /// Translates one slice with a translator of its own.
    func translation(of slice: FramedSlice) -> Translation {
        let keys = TranslationKeys(secret: Array(FixtureRun.key.utf8))
        var translation = Translation()
        adapter.makeTranslator(keys: keys).translate(
            Slice(
                feed: adapter.description.id,
                submission: FixtureRun.submission,
                receivedAt: FixtureRun.receivedAt,
                framed: slice
            ),
            into: &translation
        )
        return translation
    }

    /// Fails the check unless something holds.
    func expect(_ holds: Bool, _ reason: @autoclosure () -> String) throws {
        guard holds else { throw ConformanceFailure(check: check, reason: reason()) }
    }
}
