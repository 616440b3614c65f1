import Crypto

/// HMAC-SHA256 with the key already absorbed: copied, fed and finished for each message.
///
/// HMAC is built here from two pre-keyed SHA-256 states (RFC 2104), because copying those costs half of copying the
/// library's HMAC value (docs/decisions/0002); a test holds it against the library's.
public struct KeyedDigest: Sendable {
    private let inner: SHA256
    private let outer: SHA256

    /// Absorbs a key.
    public init(key: [UInt8]) {
        let block = key.count > 64 ? Array(SHA256.hash(data: key)) : key
        let padded = block + Array(repeating: 0, count: 64 - block.count)
        var inner = SHA256()
        inner.update(data: padded.map { $0 ^ 0x36 })
        var outer = SHA256()
        outer.update(data: padded.map { $0 ^ 0x5c })
        self.inner = inner
        self.outer = outer
    }

    private init(inner: SHA256, outer: SHA256) {
        self.inner = inner
        self.outer = outer
    }

    /// The digest of messages that begin with some bytes, which are then left out of the message.
    public func absorbing(_ prefix: [UInt8]) -> KeyedDigest {
        var inner = inner
        prefix.withUnsafeBytes { inner.update(bufferPointer: $0) }
        return KeyedDigest(inner: inner, outer: outer)
    }

    /// The first 128 bits of the HMAC of a message.
    public func token(_ message: UnsafeRawBufferPointer) -> Token {
        var hash = inner
        hash.update(bufferPointer: message)
        return finish(hash)
    }

    /// The first 128 bits of the HMAC of a message in two parts.
    public func token(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Token {
        var hash = inner
        hash.update(bufferPointer: first)
        hash.update(bufferPointer: second)
        return finish(hash)
    }

    /// The first 128 bits of the HMAC of a message.
    public func token(_ message: [UInt8]) -> Token {
        message.withUnsafeBytes { token($0) }
    }

    private func finish(_ hash: SHA256) -> Token {
        var outer = outer
        // The digest's own bytes: the library's way to them is a call through a closure that it does not specialise.
        withUnsafeBytes(of: hash.finalize()) { outer.update(bufferPointer: $0) }
        return withUnsafeBytes(of: outer.finalize()) { digest in
            Token(
                high: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }
}
