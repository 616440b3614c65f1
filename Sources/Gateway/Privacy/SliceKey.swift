import Contracts
import Crypto

/// The data key of a slice's original, or of the dead letters of its records; once nobody has it, neither can be read.
package struct SliceKey: Sendable {
    /// The key, wrapped by the feed's (RFC 3394): what is kept of it, 40 bytes.
    package let wrapped: [UInt8]
    /// The key.
    let key: SymmetricKey
}

extension StateKey {
    /// Where the wrapped data key of a slice's original is kept.
    static func originalKey(submission: String, slice: Int) -> StateKey {
        StateKey(.keys, Array("\(submission)/\(slice)".utf8))
    }

    /// Where the wrapped data key of a slice's dead letters is kept, which may outlive the original.
    static func deadLetterKey(submission: String, slice: Int) -> StateKey {
        StateKey(.keys, Array("\(submission)/\(slice)/dead-letters".utf8))
    }
}
