import Contracts
import Formats

/// The subjects a snapshot lacks, for the operator.
struct MissingSubjects: Sendable {
    let bus: any EventBus

    /// The subjects as HTTP shows them: the type, and `ce_subject` as it is on topics.
    ///
    /// - Parameters:
    ///   - receipt: the snapshot's receipt.
    ///   - adapter: the adapter of its feed.
    ///   - limit: how many at most.
    /// - Returns: the subjects, by type and token.
    /// - Throws: `BusError`; ``BinaryFormatError`` where the state is not what a gateway wrote.
    func json(of receipt: Receipt, adapter: AdapterDescription, limit: Int) async throws -> [JSONValue] {
        let key = SnapshotLedger.missingKey(feed: receipt.feed, submission: receipt.submission)
        guard let bytes = try await bus.state([key])[key] else { return [] }
        var list: [JSONValue] = []
        for (type, tokens) in try SnapshotSubjects(decoding: bytes).tokens.sorted(by: { $0.key < $1.key }) {
            let entity = adapter.emits.first { $0.reference == type }?.entity ?? "?"
            for token in tokens.prefix(limit - list.count) {
                let subject = EventAssembler.subject(feed: receipt.feed, entity: entity, token: token)
                list.append(["type": .string(type), "subject": .string(subject)])
            }
        }
        return list
    }
}
