package import Contracts

extension EventBus {
    /// A transaction that only the gateway that has a feed can commit, so that no other changes meanwhile what it decides by.
    ///
    /// Transactions of several gateways on a cluster do not wait for one another. This one stores the position of the feed's
    /// translation once more, which the cluster takes from the member of the group that has the feed and from no other.
    ///
    /// - Throws: what `body` throws; ``BusError``, with the code `REVOKED` where another gateway has the feed.
    @discardableResult
    package func transact(
        owning feed: String,
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        let partition = TopicPartition(.raw(feed: feed))
        let mark = SettledMark.key(partition, of: feed)
        return try await transact(reading: keys + [mark]) { present in
            var transaction = try body(present)
            let next = try SettledMark(decoding: present[mark]).next
            transaction.consumed.append(
                ConsumerPosition(group: TranslationWorker.group, partition: partition, next: next)
            )
            return transaction
        }
    }
}
