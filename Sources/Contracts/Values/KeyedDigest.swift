import CCrypto

/// HMAC-SHA256 with the key already absorbed: copied, fed and finished for each message.
///
/// HMAC is built here from two pre-keyed SHA-256 states (RFC 2104): plain values, which are copied without a piece of memory
/// of their own, as every event has three digests (docs/decisions/0002 and 0016). A test holds it against a library's HMAC.
///
/// A class, so that only the state that is fed is copied, and not both with every use of a key.
public final class KeyedDigest: Sendable {
    private let inner: SHA256_CTX
    private let outer: SHA256_CTX

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

    /// The first 128 bits of the HMAC of so many numbers, at most six, big-endian one after another; the others are 0.
    @inline(__always)
    func token(of count: Int, _ numbers: SIMD8<UInt64>) -> Token {
        var words = numbers
        words[count] = 1 &<< 63
        words[7] = UInt64(truncatingIfNeeded: Self.blockLength &+ count &* 8) &* 8
        return finish(Self.hash(words, after: inner))
    }

    /// Takes the second hash, of the first one's digest.
    private func finish(_ hash: SHA256_CTX) -> Token {
        let (a, b, c, d, e, f, g, h) = hash.h
        func word(_ high: UInt32, _ low: UInt32) -> UInt64 { UInt64(high) &<< 32 | UInt64(low) }
        let bits = UInt64(Self.blockLength + Self.digestLength) * 8
        let digest = SIMD8(word(a, b), word(c, d), word(e, f), word(g, h), 1 &<< 63, 0, 0, bits)
        let outer = Self.hash(digest, after: outer)
        return Token(high: word(outer.h.0, outer.h.1), low: word(outer.h.2, outer.h.3))
    }

    /// Hashes the last block of a message behind what a state has absorbed.
    ///
    /// The block is put together in registers: read as soon as it is written, as the hash does, memory that was written in
    /// smaller pieces keeps the processor waiting.
    @inline(__always)
    private static func hash(_ block: SIMD8<UInt64>, after state: SHA256_CTX) -> SHA256_CTX {
        var block = SIMD8(
            block[0].bigEndian,
            block[1].bigEndian,
            block[2].bigEndian,
            block[3].bigEndian,
            block[4].bigEndian,
            block[5].bigEndian,
            block[6].bigEndian,
            block[7].bigEndian
        )
        var state = state
        withUnsafeBytes(of: &block) { bytes in
            SHA256_Transform(&state, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        return state
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
