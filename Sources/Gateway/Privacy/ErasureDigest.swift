import Contracts
import Crypto

/// Makes the keyed digests under which erased subjects are remembered, so that nothing kept names one.
struct ErasureDigest: Sendable {
    private let key: SymmetricKey

    init(key: SymmetricKey) {
        self.key = key
    }

    /// Where the mark of a subject of a feed is kept.
    func key(feed: String, subject: Token) -> StateKey {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Array("\(feed)/\(subject.text)".utf8))
        let digest = code.finalize()
        return StateKey(.erasures, Self.prefix(feed) + Array(digest.prefix(16).map(\.hexadecimal).joined().utf8))
    }

    /// Where it is kept whether a feed has marks at all, so that a feed without any looks up none.
    static func flag(feed: String) -> StateKey { StateKey(.erasures, Array(feed.utf8)) }

    /// What the keys of a feed's marks begin with.
    static func prefix(_ feed: String) -> [UInt8] { Array("\(feed)/".utf8) }
}
