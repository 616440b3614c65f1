/// What came of a feed since the last report of it.
public struct FeedObserved: Sendable, Equatable {
    /// Records translated.
    public var records: Int
    /// How many of them were refused.
    public var rejected: Int
    /// Values that were in no code list.
    public var unmappedCodes: Int
    /// Filled fields the adapter does not know.
    public var unknownFields: Int
    /// When the latest submission was received, milliseconds since 1970-01-01 UTC; `nil` before the first.
    public var lastReceivedAt: Int64?

    init(_ totals: FeedTotals) {
        records = totals.records
        rejected = totals.rejected
        unmappedCodes = totals.unmappedCodes
        unknownFields = totals.unknownFields
        lastReceivedAt = totals.lastReceivedAt > 0 ? totals.lastReceivedAt : nil
    }
}
