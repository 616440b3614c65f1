import Crypto

/// A keyed digest of a body while it comes in, to tell whether two bodies are the same.
struct BodyFingerprint: Sendable {
    private var code: HMAC<SHA256>

    init(key: SymmetricKey) {
        code = HMAC(key: key)
    }

    /// Takes the next bytes.
    mutating func update(_ chunk: UnsafeRawBufferPointer) {
        code.update(data: chunk)
    }

    /// The digest of what was taken so far.
    var digest: [UInt8] { Array(code.finalize()) }
}
