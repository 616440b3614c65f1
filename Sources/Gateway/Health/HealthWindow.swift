import Contracts

/// The time a feed is next reported on: from when, and what its totals were then.
struct HealthWindow: Sendable, Equatable {
    /// Its beginning, milliseconds since 1970-01-01 UTC: a whole number of cadences since then.
    var start: Int64
    /// The totals at its beginning.
    var totals: FeedTotals

    /// Where the window of a feed is kept.
    static func key(_ feed: String) -> StateKey { StateKey(.feeds, Array("\(feed)/window".utf8)) }

    /// The beginning of the window that holds a time; a cadence is more than 0 milliseconds.
    static func start(at time: Int64, cadence: Int64) -> Int64 {
        let rest = time % cadence
        return time - (rest < 0 ? rest + cadence : rest)
    }

    /// The window as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter(capacity: 40)
        writer.signed(start)
        writer.block(totals.encoded())
        return writer.bytes
    }
}

extension HealthWindow {
    /// The window of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        start = try reader.signed()
        totals = try FeedTotals(decoding: try reader.block())
        try reader.end()
    }
}
