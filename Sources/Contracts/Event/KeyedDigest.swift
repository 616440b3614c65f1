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
    /// The longest message that is one block with what it ends with: a byte and the number of bits.
    private static let shortLength = blockLength - 9

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

    /// The digest of messages of one kind, with a key of their own, which is derived from this one's.
    ///
    /// Where every message would begin with the same bytes: taken into the key they need no hashing again.
    public func derived(for kind: [UInt8]) -> KeyedDigest {
        let token = token(kind)
        return KeyedDigest(key: [token.high, token.low].flatMap { withUnsafeBytes(of: $0.bigEndian) { Array($0) } })
    }

    /// The first 128 bits of the HMAC of a message.
    public func token(_ message: UnsafeRawBufferPointer) -> Token {
        withUnsafeTemporaryAllocation(byteCount: Self.blockLength, alignment: 16) { block in
            guard message.count > Self.shortLength else {
                block.copyMemory(from: message)
                return finish(Self.hash(block, message.count, after: inner))
            }
            var hash = inner
            SHA256_Update(&hash, message.baseAddress, message.count)
            SHA256_Final(block.baseAddress?.assumingMemoryBound(to: UInt8.self), &hash)
            return finish(hash)
        }
    }

    /// The first 128 bits of the HMAC of a message in two parts.
    public func token(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Token {
        var hash = inner
        SHA256_Update(&hash, first.baseAddress, first.count)
        SHA256_Update(&hash, second.baseAddress, second.count)
        return withUnsafeTemporaryAllocation(byteCount: Self.digestLength, alignment: 16) { digest in
            SHA256_Final(digest.baseAddress?.assumingMemoryBound(to: UInt8.self), &hash)
            return finish(hash)
        }
    }

    /// The first 128 bits of the HMAC of a message.
    public func token(_ message: [UInt8]) -> Token {
        message.withUnsafeBytes { token($0) }
    }

    /// Takes the second hash, of the first one's digest.
    private func finish(_ hash: SHA256_CTX) -> Token {
        withUnsafeTemporaryAllocation(byteCount: Self.blockLength, alignment: 16) { block in
            let words = (hash.h.0, hash.h.1, hash.h.2, hash.h.3, hash.h.4, hash.h.5, hash.h.6, hash.h.7)
            let digest = SIMD8(words.0, words.1, words.2, words.3, words.4, words.5, words.6, words.7)
            for index in digest.indices {
                block.storeBytes(of: digest[index].bigEndian, toByteOffset: index * 4, as: UInt32.self)
            }
            let outer = Self.hash(block, Self.digestLength, after: outer)
            return Token(
                high: UInt64(outer.h.0) &<< 32 | UInt64(outer.h.1),
                low: UInt64(outer.h.2) &<< 32 | UInt64(outer.h.3)
            )
        }
    }

    /// Hashes a message of one block, which is the last, behind the block of a key.
    ///
    /// - Parameters:
    ///   - block: one block of memory, which begins with the message.
    ///   - length: how many bytes the message has, at most ``shortLength``.
    ///   - state: a state that has absorbed the key's block.
    /// - Returns: the state behind it, whose words are the digest.
    @inline(__always)
    private static func hash(
        _ block: UnsafeMutableRawBufferPointer,
        _ length: Int,
        after state: SHA256_CTX
    ) -> SHA256_CTX {
        precondition(length <= shortLength && block.count == blockLength, "a short message is one block")
        // How a message ends (FIPS 180-4, section 5.1.1): a bit, noughts, and how many bits it has with the key's block.
        UnsafeMutableRawBufferPointer(rebasing: block[length...]).initializeMemory(as: UInt8.self, repeating: 0)
        block[length] = 0x80
        let bits = UInt64(truncatingIfNeeded: blockLength &+ length) &* 8
        block.storeBytes(of: bits.bigEndian, toByteOffset: blockLength - 8, as: UInt64.self)
        var state = state
        SHA256_Transform(&state, block.baseAddress?.assumingMemoryBound(to: UInt8.self))
        return state
    }
}
