public import Contracts

/// Finds the offsets of a feed's originals that a range means, by their headers.
public struct OriginalsOffsets: Sendable {
    private static let slicesPerRead = 256
    private static let bytesPerRead = 4 * 1024 * 1024

    private let topic: Topic
    private let bus: any EventBus

    /// Looks on the raw topic of a feed.
    public init(feed: String, bus: any EventBus) {
        topic = .raw(feed: feed)
        self.bus = bus
    }

    /// The offsets of each partition, from the first that is meant to after the last; empty where none is.
    ///
    /// - Throws: `BusError`.
    public func find(_ range: OriginalsRange) async throws -> [(partition: Int32, offsets: Range<Int64>)] {
        var found: [(partition: Int32, offsets: Range<Int64>)] = []
        for partition in 0..<(try await bus.partitionCount(topic)) {
            let bounds = range.offsets(in: try await bus.bounds(TopicPartition(topic, partition)))
            found.append((partition, try await find(range, in: bounds, of: TopicPartition(topic, partition))))
        }
        return found
    }

    private func find(
        _ range: OriginalsRange,
        in bounds: Range<Int64>,
        of partition: TopicPartition
    ) async throws -> Range<Int64> {
        guard range.isTimed else { return bounds }
        var first: Int64?
        var end = bounds.lowerBound
        var next = bounds.lowerBound
        while next < bounds.upperBound {
            let stored = try await bus.read(
                partition,
                from: next,
                maxMessages: Self.slicesPerRead,
                maxBytes: Self.bytesPerRead
            )
            guard let last = stored.last else { break }
            for message in stored where bounds.contains(message.offset) {
                guard range.contains(offset: message.offset, receivedAt: message.originalReceivedAt) else { continue }
                first = first ?? message.offset
                end = message.offset + 1
            }
            next = last.offset + 1
        }
        return (first ?? end)..<end
    }
}
