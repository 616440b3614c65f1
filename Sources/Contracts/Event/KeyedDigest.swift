import CCrypto

/// HMAC-SHA256 with the key already absorbed: copied, fed and finished for each message.
///
/// HMAC is built here from two pre-keyed SHA-256 states (RFC 2104): plain values, which are copied without a piece of memory
/// of their own, as every event has three digests (docs/decisions/0002 and 0016). A test holds it against a library's HMAC.
public struct KeyedDigest: Sendable {
    private var inner = SHA256_CTX()
    private var outer = SHA256_CTX()

    /// Absorbs a key.
    public init(key: [UInt8]) {
        let block = key.count > Self.blockLength ? Self.hash(key) : key
        let padded = block + Array(repeating: 0, count: Self.blockLength - block.count)
        inner = Self.state(absorbing: padded.map { $0 ^ 0x36 })
        outer = Self.state(absorbing: padded.map { $0 ^ 0x5c })
    }

    private static let blockLength = Int(SHA256_CBLOCK)
    private static let digestLength = Int(SHA256_DIGEST_LENGTH)
    /// How many bits the second hash's message has.
    private static let outerBits = UInt64((blockLength + digestLength) * 8)

    private static func state(absorbing bytes: [UInt8]) -> SHA256_CTX {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        SHA256_Update(&state, bytes, bytes.count)
        return state
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var state = state(absorbing: bytes)
        var digest = [UInt8](repeating: 0, count: digestLength)
        SHA256_Final(&digest, &state)
        return digest
    }

    /// The digest of messages that begin with some bytes, which are then left out of the message.
    public func absorbing(_ prefix: [UInt8]) -> KeyedDigest {
        var begun = self
        SHA256_Update(&begun.inner, prefix, prefix.count)
        return begun
    }

    /// The first 128 bits of the HMAC of a message.
    public func token(_ message: UnsafeRawBufferPointer) -> Token {
        var hash = inner
        SHA256_Update(&hash, message.baseAddress, message.count)
        return finish(&hash)
    }

    /// The first 128 bits of the HMAC of a message in two parts.
    public func token(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Token {
        var hash = inner
        SHA256_Update(&hash, first.baseAddress, first.count)
        SHA256_Update(&hash, second.baseAddress, second.count)
        return finish(&hash)
    }

    /// The first 128 bits of the HMAC of a message.
    public func token(_ message: [UInt8]) -> Token {
        message.withUnsafeBytes { token($0) }
    }

    /// Takes the second hash, of the first one's digest.
    ///
    /// Its message is always the key's block and 32 bytes, so that what it still has to take is one block, of which all but
    /// the digest is known beforehand.
    private func finish(_ hash: inout SHA256_CTX) -> Token {
        var outer = outer
        withUnsafeTemporaryAllocation(byteCount: Self.blockLength, alignment: 16) { block in
            let bytes = block.baseAddress?.assumingMemoryBound(to: UInt8.self)
            SHA256_Final(bytes, &hash)
            // How a message ends (FIPS 180-4, section 5.1.1): a bit, noughts, and how many bits it has.
            block.storeBytes(of: (1 &<< 63).bigEndian, toByteOffset: Self.digestLength, as: UInt64.self)
            block.storeBytes(of: 0, toByteOffset: Self.digestLength + 8, as: UInt64.self)
            block.storeBytes(of: 0, toByteOffset: Self.digestLength + 16, as: UInt64.self)
            block.storeBytes(of: Self.outerBits.bigEndian, toByteOffset: Self.digestLength + 24, as: UInt64.self)
            SHA256_Transform(&outer, bytes)
        }
        return Token(
            high: UInt64(outer.h.0) &<< 32 | UInt64(outer.h.1),
            low: UInt64(outer.h.2) &<< 32 | UInt64(outer.h.3)
        )
    }
}
