public import Contracts

/// Reads a feed's originals slice by slice; writes nothing.
///
/// Works on a bus that is open for reading only, beside a gateway that runs.
public struct OriginalsWalk: Sendable {
    private static let slicesPerRead = 64
    private static let bytesPerRead = 4 * 1024 * 1024

    private let feed: String
    private let originals: OriginalReader
    private let bus: any EventBus

    /// Makes a walk.
    ///
    /// - Parameters:
    ///   - feed: the feed's id.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where the originals lie.
    public init(of feed: String, keyring: Keyring, bus: any EventBus) {
        self.feed = feed
        originals = OriginalReader(cipher: keyring.sliceCipher(feed: feed), bus: bus)
        self.bus = bus
    }

    /// How many offsets there are to read.
    ///
    /// - Throws: `BusError`.
    public func size(of range: OriginalsRange) async throws -> Int {
        var size = 0
        for partition in try await partitions() {
            size += range.offsets(in: try await bus.bounds(partition)).count
        }
        return size
    }

    /// Reads the originals of a range, each once: what was taken up from dead letters is there twice, as it was sent and
    /// again.
    ///
    /// - Parameters:
    ///   - range: which ones.
    ///   - progress: told how many offsets are done, after each batch.
    ///   - body: given each slice.
    /// - Returns: how many slices were erased or have expired.
    /// - Throws: `BusError`; `BinaryFormatError` where an original is damaged or sealed with another key.
    public func run(
        _ range: OriginalsRange,
        progress: (Int) -> Void = { _ in },
        _ body: (Slice) -> Void
    ) async throws -> Int {
        var done = 0
        var erased = 0
        for partition in try await partitions() {
            let offsets = range.offsets(in: try await bus.bounds(partition))
            var next = offsets.lowerBound
            while next < offsets.upperBound {
                let stored = try await bus.read(
                    partition,
                    from: next,
                    maxMessages: Self.slicesPerRead,
                    maxBytes: Self.bytesPerRead
                )
                guard let last = stored.last else { break }
                let meant = stored.filter { offsets.contains($0.offset) && Self.isMeant($0, range) }
                let slices = try await originals.open(meant, settledBefore: .max)
                erased += meant.count - slices.count
                for raw in slices { body(raw.slice) }
                done += Int(min(last.offset + 1, offsets.upperBound) - next)
                next = last.offset + 1
                progress(done)
            }
        }
        return erased
    }

    private static func isMeant(_ message: StoredMessage, _ range: OriginalsRange) -> Bool {
        range.contains(offset: message.offset, receivedAt: message.originalReceivedAt)
            && message.message.headers.text(RawHeader.replayOf) == nil
    }

    private func partitions() async throws -> [TopicPartition] {
        let topic = Topic.raw(feed: feed)
        return (0..<(try await bus.partitionCount(topic))).map { TopicPartition(topic, $0) }
    }
}
