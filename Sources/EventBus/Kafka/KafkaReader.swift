import CKafka
import Contracts
import Synchronization

/// One client of librdkafka that reads all the partitions anybody asks for.
final class KafkaReader: Sendable {
    private struct Entry {
        var reader: PartitionReader
        var lastUse: UInt64
        var isActive: Bool
    }

    private struct State {
        var entries: [TopicPartition: Entry] = [:]
        var uses: UInt64 = 0
        var isClosed = false
    }

    /// More partitions than these are not fetched at the same time, for each has a queue of its own in memory.
    private static let activeLimit = 128

    /// The client.
    let handle: KafkaHandle
    private let timeout: Duration
    private let state = Mutex(State())

    /// Makes the client.
    /// - Throws: ``BusError``.
    init(settings: KafkaSettings) throws(BusError) {
        handle = try KafkaHandle(RD_KAFKA_CONSUMER, properties: KafkaProperties.reader(settings))
        timeout = settings.requestTimeout
    }

    /// The reader of a partition that is there.
    /// - Throws: ``BusError`` with the code `CLOSED`.
    func partition(_ partition: TopicPartition) async throws -> PartitionReader {
        let (reader, tired) = try state.withLock { state in
            if state.isClosed { throw BusError(.closed, "the bus was shut down") }
            state.uses += 1
            var entry =
                state.entries[partition]
                ?? Entry(
                    reader: PartitionReader(partition, of: handle, timeout: timeout),
                    lastUse: 0,
                    isActive: false
                )
            entry.lastUse = state.uses
            entry.isActive = true
            state.entries[partition] = entry
            return (entry.reader, Self.tired(&state))
        }
        await tired?.rest()
        return reader
    }

    /// Where a partition begins and ends for those who read committed messages.
    func bounds(_ partition: TopicPartition) throws(BusError) -> Range<Int64> {
        try handle.bounds(partition, timeout: timeout)
    }

    /// Wakes and refuses everyone.
    func stop() async {
        let readers = state.withLock { state in
            state.isClosed = true
            return state.entries.values.map(\.reader)
        }
        for reader in readers { await reader.close() }
    }

    /// Ends the client, which nobody may use any more.
    func close() async {
        let handle = handle
        try? await BlockingCalls.run { handle.close() }
    }

    /// The one not used for longest where too many are active.
    private static func tired(_ state: inout State) -> PartitionReader? {
        let active = state.entries.filter(\.value.isActive)
        guard active.count > activeLimit, let oldest = active.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
            return nil
        }
        state.entries[oldest.key]?.isActive = false
        return oldest.value.reader
    }
}
