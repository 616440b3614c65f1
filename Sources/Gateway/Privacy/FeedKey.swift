import Crypto

/// A feed's push key as the gateway keeps it: the SHA-256 of a long random token, which only the sender holds.
public struct FeedKey: Sendable, Equatable {
    private let digest: [UInt8]

    /// Takes a digest as settings write it, `sha256:` and 64 hexadecimal digits; `nil` for anything else.
    public init?(setting text: String) {
        let prefix = "sha256:"
        guard text.hasPrefix(prefix), let bytes = [UInt8](hexadecimal: String(text.dropFirst(prefix.count))),
            bytes.count == SHA256.byteCount
        else { return nil }
        digest = bytes
    }

    /// Takes the token itself.
    public init(token: String) {
        digest = Array(SHA256.hash(data: Array(token.utf8)))
    }

    /// The digest as settings write it.
    public var setting: String { "sha256:" + digest.hexadecimal }

    /// Whether a token is the one; takes the same time whatever it is.
    public func matches(_ token: String) -> Bool {
        let other = FeedKey(token: token).digest
        var difference: UInt8 = 0
        for (left, right) in zip(digest, other) {
            difference |= left ^ right
        }
        return difference == 0
    }
}
