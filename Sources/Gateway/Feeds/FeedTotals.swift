import Contracts

/// What came of a feed's records since its beginning; written with every batch that is translated.
struct FeedTotals: Sendable, Equatable {
    /// Records translated.
    var records = 0
    /// How many of them were refused.
    var rejected = 0
    /// Values that were in no code list.
    var unmappedCodes = 0
    /// Filled source fields that the adapter neither maps nor ignores.
    var unknownFields = 0
    /// When the latest submission was received, milliseconds since 1970-01-01 UTC; 0 before the first.
    var lastReceivedAt: Int64 = 0

    private static let format: UInt8 = 1

    /// Where the totals of a feed are kept.
    static func key(_ feed: String) -> StateKey { StateKey(.feeds, Array("\(feed)/totals".utf8)) }

    /// Adds what a slice came to.
    mutating func add(_ fates: Receipt.Accounts, _ translation: Translation, receivedAt: Int64) {
        add(
            FeedTotals(
                records: fates.framed,
                rejected: fates.rejected,
                unmappedCodes: translation.unmappedCodes,
                unknownFields: translation.unknownFields,
                lastReceivedAt: receivedAt
            )
        )
    }

    /// Adds other totals.
    mutating func add(_ other: FeedTotals) {
        records &+= other.records
        rejected &+= other.rejected
        unmappedCodes &+= other.unmappedCodes
        unknownFields &+= other.unknownFields
        lastReceivedAt = max(lastReceivedAt, other.lastReceivedAt)
    }

    /// What came since other totals; the time stays.
    func since(_ former: FeedTotals) -> FeedTotals {
        FeedTotals(
            records: max(0, records - former.records),
            rejected: max(0, rejected - former.rejected),
            unmappedCodes: max(0, unmappedCodes - former.unmappedCodes),
            unknownFields: max(0, unknownFields - former.unknownFields),
            lastReceivedAt: lastReceivedAt
        )
    }

    /// What they say of the source while its window is open.
    func source(isSilent: Bool) -> Canonical.SourceState {
        if isSilent { return .silent }
        guard records > 0 else { return .unknown }
        if rejected == 0 { return .reported }
        return rejected == records ? .rejected : .partial
    }

    /// The totals as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter(capacity: 24)
        writer.byte(Self.format)
        writer.signed(Int64(records))
        writer.signed(Int64(rejected))
        writer.signed(Int64(unmappedCodes))
        writer.signed(Int64(unknownFields))
        writer.signed(lastReceivedAt)
        return writer.bytes
    }
}

extension FeedTotals {
    /// The totals of bytes that ``encoded()`` gave; none without any.
    init(decoding bytes: [UInt8]?) throws(BinaryFormatError) {
        self.init()
        guard let bytes else { return }
        var reader = BinaryReader(bytes)
        guard try reader.byte() == Self.format else { throw BinaryFormatError("not totals of a known version") }
        records = Int(try reader.signed())
        rejected = Int(try reader.signed())
        unmappedCodes = Int(try reader.signed())
        unknownFields = Int(try reader.signed())
        lastReceivedAt = try reader.signed()
        try reader.end()
    }
}
