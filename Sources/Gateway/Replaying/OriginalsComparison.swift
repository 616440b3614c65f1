public import Contracts
import Formats

/// Translates a feed's originals with two adapters and tells what differs; writes nothing.
///
/// Works on a bus that is open for reading only, beside a gateway that runs.
public struct OriginalsComparison: Sendable {
    private static let slicesPerRead = 64
    private static let bytesPerRead = 4 * 1024 * 1024

    private let feed: String
    private let present: any Adapter
    private let other: any Adapter
    private let keys: TranslationKeys
    private let originals: OriginalReader
    private let bus: any EventBus

    /// Compares two adapters.
    ///
    /// - Parameters:
    ///   - present: the adapter that translates the feed now.
    ///   - other: the one to compare with.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where the originals lie.
    public init(present: any Adapter, other: any Adapter, keyring: Keyring, bus: any EventBus) {
        feed = present.description.id
        self.present = present
        self.other = other
        keys = keyring.translation
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

    /// Compares the originals of a range.
    ///
    /// - Parameters:
    ///   - range: which ones.
    ///   - progress: told how many offsets are done, after each batch.
    /// - Returns: what differs.
    /// - Throws: `BusError`; `BinaryFormatError` where an original is damaged or sealed with another key.
    public func run(_ range: OriginalsRange, progress: (Int) -> Void = { _ in }) async throws -> ComparisonReport {
        var comparer = RecordComparer(present: present, other: other, keys: keys)
        var done = 0
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
                try await compare(stored.filter { offsets.contains($0.offset) }, range, &comparer)
                done += Int(min(last.offset + 1, offsets.upperBound) - next)
                next = last.offset + 1
                progress(done)
            }
        }
        return comparer.report
    }

    private func compare(
        _ stored: [StoredMessage],
        _ range: OriginalsRange,
        _ comparer: inout RecordComparer
    ) async throws {
        let meant = stored.filter { message in
            let headers = message.message.headers
            let receivedAt = headers.text(RawHeader.receivedAt).flatMap { Int64($0) } ?? message.message.timestamp
            // What was taken up from dead letters is here twice: as it was sent, and again.
            return range.contains(offset: message.offset, receivedAt: receivedAt)
                && headers.text(RawHeader.replayOf) == nil
        }
        let slices = try await originals.open(meant, settledBefore: .max)
        comparer.report.erased += meant.count - slices.count
        for raw in slices { comparer.compare(raw.slice) }
    }

    private func partitions() async throws -> [TopicPartition] {
        let topic = Topic.raw(feed: feed)
        return (0..<(try await bus.partitionCount(topic))).map { TopicPartition(topic, $0) }
    }
}
