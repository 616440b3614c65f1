import CCrypto

/// The keyed digest of an event's content: HMAC-SHA256 of its GHASH (docs/decisions/0020).
///
/// GHASH, the hash of GCM, makes sixteen bytes of a content, different ones of different contents for all that who does not
/// know the key can do, and several times as fast as SHA-256. They would tell of the key and never leave this place; what HMAC
/// makes of them tells nothing.
///
/// It holds the state of a message, so each translator has its own.
public final class ContentDigest {
    /// The length of the hash and of its key.
    static let hashLength = 16
    /// What GCM begins a message with; the same for all, because nothing is enciphered and no hash is shown.
    private static let start: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

    private let digest: KeyedDigest
    private let key: UnsafeMutablePointer<UInt8>
    private let state: OpaquePointer

    /// Makes one with a key.
    public init(_ key: ContentKey) {
        digest = key.digest
        self.key = .allocate(capacity: Self.hashLength)
        self.key.initialize(from: key.compression, count: Self.hashLength)
        // GCM asks its cipher for the key of its hash and for a mask over it. Here is no cipher: the key is both.
        let state = CRYPTO_gcm128_new(self.key) { _, block, key in
            if let block, let key { UnsafeMutableRawPointer(block).copyMemory(from: key, byteCount: 16) }
        }
        guard let state else { preconditionFailure("there is memory for the state of a hash") }
        self.state = state
    }

    deinit {
        CRYPTO_gcm128_release(state)
        key.deallocate()
    }

    /// The first 128 bits of the digest of a content.
    public func token(_ content: UnsafeRawBufferPointer) -> Token {
        withUnsafeTemporaryAllocation(byteCount: Self.hashLength, alignment: 16) { hash in
            CRYPTO_gcm128_setiv(state, Self.start, Self.start.count)
            // What GCM authenticates without enciphering it; of more than 2^61 bytes there is no memory.
            let result = CRYPTO_gcm128_aad(
                state,
                content.baseAddress?.assumingMemoryBound(to: UInt8.self),
                content.count
            )
            precondition(result == 0, "a content is hashed whole")
            CRYPTO_gcm128_tag(state, hash.baseAddress?.assumingMemoryBound(to: UInt8.self), hash.count)
            let high = UInt64(bigEndian: hash.load(as: UInt64.self))
            let low = UInt64(bigEndian: hash.load(fromByteOffset: 8, as: UInt64.self))
            return digest.token(of: 2, SIMD8(high, low, 0, 0, 0, 0, 0, 0))
        }
    }
}
