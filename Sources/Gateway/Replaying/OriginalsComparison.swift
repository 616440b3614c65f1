public import Contracts

/// Translates a feed's originals with two adapters and tells what differs; writes nothing.
public struct OriginalsComparison: Sendable {
    private let present: any Adapter
    private let other: any Adapter
    private let keys: TranslationKeys
    private let walk: OriginalsWalk

    /// Compares two adapters.
    ///
    /// - Parameters:
    ///   - present: the adapter that translates the feed now.
    ///   - other: the one to compare with.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where the originals lie.
    public init(present: any Adapter, other: any Adapter, keyring: Keyring, bus: any EventBus) {
        self.present = present
        self.other = other
        keys = keyring.translation
        walk = OriginalsWalk(of: present.description.id, keyring: keyring, bus: bus)
    }

    /// How many offsets there are to read.
    ///
    /// - Throws: `BusError`.
    public func size(of range: OriginalsRange) async throws -> Int { try await walk.size(of: range) }

    /// Compares the originals of a range.
    ///
    /// - Parameters:
    ///   - range: which ones.
    ///   - progress: told how many offsets are done, after each batch.
    /// - Returns: what differs.
    /// - Throws: `BusError`; `BinaryFormatError` where an original is damaged or sealed with another key.
    public func run(_ range: OriginalsRange, progress: (Int) -> Void = { _ in }) async throws -> ComparisonReport {
        var comparer = RecordComparer(present: present, other: other, keys: keys)
        let erased = try await walk.run(range, progress: progress) { comparer.compare($0) }
        comparer.report.erased = erased
        return comparer.report
    }
}
