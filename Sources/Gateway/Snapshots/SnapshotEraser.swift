import Contracts

/// Takes an erased subject out of what is kept of a feed's snapshots: the subjects they hold, and those they lack.
///
/// What comes later knows of the erasure by its mark.
struct SnapshotEraser: Sendable {
    private static let entriesPerRead = 64

    let feed: String
    let bus: any EventBus

    /// Takes the subject out of every list.
    ///
    /// - Throws: `BusError`; ``BinaryFormatError`` where the state is not what a gateway wrote.
    func erase(_ subject: Token) async throws {
        let prefix = SnapshotLedger.prefix(feed: feed)
        let ledger = SnapshotLedger.key(feed: feed)
        var after = prefix
        while true {
            try Task.checkCancellation()
            let page = try await bus.state(of: .snapshots, after: after, limit: Self.entriesPerRead)
            for (key, value) in page where key.starts(with: prefix) && key != ledger.key {
                var subjects = try SnapshotSubjects(decoding: value)
                if subjects.remove(subject) { try await erase(subject, at: StateKey(.snapshots, key)) }
            }
            guard let last = page.last, last.key.starts(with: prefix) else { return }
            after = last.key
        }
    }

    private func erase(_ subject: Token, at key: StateKey) async throws {
        try await bus.transact(owning: feed, reading: [key]) { present in
            // Gone meanwhile: a later snapshot took its place.
            guard let value = present[key] else { return BusTransaction() }
            var subjects = try SnapshotSubjects(decoding: value)
            return subjects.remove(subject) ? BusTransaction(state: [key: subjects.encoded()]) : BusTransaction()
        }
    }
}
