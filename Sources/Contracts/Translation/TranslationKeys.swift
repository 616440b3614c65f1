import Crypto

/// The keys of everything a translation derives: subjects' tokens, content digests, tokens in the open view.
///
/// Derived from one secret (HKDF-SHA256), so that equal secrets give equal output.
public struct TranslationKeys: Sendable {
    /// Tokens that stand for the ids of subjects.
    public let subjects: KeyedDigest
    /// Digests of events' content.
    public let content: ContentKey
    /// Digests of the original bytes.
    public let originals: KeyedDigest
    /// Tokens that stand for values in the open view.
    public let values: KeyedDigest
    /// The ids of events.
    public let events: KeyedDigest

    /// Derives the keys from a secret of any length; 32 random bytes are right.
    public init(secret: [UInt8]) {
        func key(_ purpose: String, length: Int = 32) -> [UInt8] {
            let key = HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: secret),
                info: Array("setu/1/\(purpose)".utf8),
                outputByteCount: length
            )
            return key.withUnsafeBytes { Array($0) }
        }
        func derive(_ purpose: String) -> KeyedDigest { KeyedDigest(key: key(purpose)) }
        subjects = derive("subjects")
        content = ContentKey(
            compression: key("content-compression", length: ContentDigest.hashLength),
            digest: derive("content")
        )
        originals = derive("originals")
        values = derive("values")
        events = derive("events")
    }
}
