import Contracts

/// That a feed waits, and why; kept until it is resumed, over restarts and whichever gateway translates it.
struct FeedPause: Sendable, Equatable {
    /// Why.
    var reason: String

    /// Where the pause of a feed is kept.
    static func key(_ feed: String) -> StateKey { StateKey(.feeds, Array("\(feed)/pause".utf8)) }

    /// The pause as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.text(reason)
        return writer.bytes
    }
}

extension FeedPause {
    /// The pause of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        reason = try reader.text()
        try reader.end()
    }
}
