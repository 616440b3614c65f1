import Contracts
import Formats

/// Finds one record as it was sent, by its submission and its number in it, among a feed's originals.
struct OriginalFinder: Sendable {
    private static let slicesPerRead = 256
    private static let bytesPerRead = 4 * 1024 * 1024

    /// Where the originals lie.
    let bus: any EventBus

    /// The record alone, with what a decoder must have read before; `nil` where it was erased, has expired, or never was.
    ///
    /// - Throws: ``BusError``; ``BinaryFormatError`` where an original is damaged.
    func record(_ number: Int, of submission: String, in feed: Feed) async throws -> Slice? {
        let originals = OriginalReader(cipher: feed.cipher, bus: bus)
        let topic = Topic.raw(feed: feed.id)
        for partition in 0..<(try await bus.partitionCount(topic)) {
            let place = TopicPartition(topic, partition)
            let bounds = try await bus.bounds(place)
            var next = bounds.lowerBound
            while next < bounds.upperBound {
                let stored = try await bus.read(
                    place,
                    from: next,
                    maxMessages: Self.slicesPerRead,
                    maxBytes: Self.bytesPerRead
                )
                guard let last = stored.last else { break }
                let meant = stored.filter { $0.message.headers.text(RawHeader.submission) == submission }
                for raw in try await originals.open(meant, settledBefore: .max) {
                    let index = number - raw.slice.framed.firstRecord
                    guard raw.slice.framed.records.indices.contains(index) else { continue }
                    var alone = raw.slice
                    alone.framed = alone.framed.keeping(index..<index + 1)
                    return alone
                }
                next = last.offset + 1
            }
        }
        return nil
    }
}
