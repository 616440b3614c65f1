/// The key of the digests of events' content, from which each translator makes a ``ContentDigest`` of its own.
public struct ContentKey: Sendable {
    /// The key of the hash that makes sixteen bytes of a content.
    let compression: [UInt8]
    /// What makes a digest of those sixteen bytes.
    let digest: KeyedDigest

    /// Takes two keys.
    ///
    /// - Parameters:
    ///   - compression: sixteen bytes, used for nothing else.
    ///   - digest: the key of what is made of the hash.
    package init(compression: [UInt8], digest: KeyedDigest) {
        precondition(compression.count == ContentDigest.hashLength, "a hash has a key of its length")
        self.compression = compression
        self.digest = digest
    }

    /// The digest of one content, where there are not many.
    public func token(_ content: [UInt8]) -> Token {
        content.withUnsafeBytes { ContentDigest(self).token($0) }
    }
}
