package import Contracts
import Crypto
import Formats
import Foundation

/// Encrypts a feed's originals: each slice under a data key of its own, which the feed's key wraps and shared state keeps.
///
/// The envelope is a version byte, the nonce (12 bytes), the ciphertext and the tag (16 bytes). What the slice is part of
/// is authenticated with it, so no envelope passes for another. The data key is not in the envelope: a log cannot be
/// rewritten, but a key can be destroyed.
public struct SliceCipher: Sendable {
    /// What an envelope stands for.
    package enum Purpose: String {
        case raw
        case deadLetter = "dead-letter"
    }

    private static let version: UInt8 = 2
    private static let nonceCount = 12
    private static let tagCount = 16

    private let feed: String
    private let wrappingKey: SymmetricKey

    /// Takes a feed's key.
    init(feed: String, wrappingKey: SymmetricKey) {
        self.feed = feed
        self.wrappingKey = wrappingKey
    }

    /// Makes a data key.
    package func makeKey() throws -> SliceKey {
        let key = SymmetricKey(size: .bits256)
        return SliceKey(wrapped: Array(try AES.KeyWrap.wrap(key, using: wrappingKey)), key: key)
    }

    /// The data key that ``SliceKey/wrapped`` is.
    ///
    /// - Throws: ``BinaryFormatError`` where it is damaged, or another feed's.
    package func key(unwrapping wrapped: [UInt8]) throws(BinaryFormatError) -> SliceKey {
        guard let key = try? AES.KeyWrap.unwrap(wrapped, using: wrappingKey) else {
            throw BinaryFormatError("a data key does not unwrap with this feed's key")
        }
        return SliceKey(wrapped: wrapped, key: key)
    }

    /// Encodes and encrypts a slice.
    package func seal(_ slice: Slice, for purpose: Purpose, under key: SliceKey) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            SliceCodec.encode(slice),
            using: key.key,
            authenticating: context(purpose, submission: slice.submission, slice: slice.framed.index)
        )
        var envelope: [UInt8] = []
        envelope.reserveCapacity(1 + Self.nonceCount + box.ciphertext.count + Self.tagCount)
        envelope.append(Self.version)
        envelope.append(contentsOf: box.nonce)
        envelope.append(contentsOf: box.ciphertext)
        envelope.append(contentsOf: box.tag)
        return envelope
    }

    /// Decrypts and decodes a slice.
    ///
    /// - Throws: ``BinaryFormatError`` where the envelope is damaged, of another feed, submission or place, or sealed
    ///   under another key.
    package func open(
        _ envelope: [UInt8],
        as purpose: Purpose,
        submission: String,
        slice index: Int,
        under key: SliceKey
    ) throws(BinaryFormatError) -> Slice {
        let headCount = 1 + Self.nonceCount
        guard envelope.count >= headCount + Self.tagCount, envelope[0] == Self.version else {
            throw BinaryFormatError("not an envelope of a known version")
        }
        let plain: [UInt8]
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: envelope[1..<headCount]),
                ciphertext: envelope[headCount..<envelope.count - Self.tagCount],
                tag: envelope[(envelope.count - Self.tagCount)...]
            )
            let context = context(purpose, submission: submission, slice: index)
            plain = Array(try AES.GCM.open(box, using: key.key, authenticating: context))
        } catch {
            throw BinaryFormatError("the envelope does not open with its data key")
        }
        return try SliceCodec.decode(plain)
    }

    private func context(_ purpose: Purpose, submission: String, slice: Int) -> [UInt8] {
        Array("\(purpose.rawValue)\u{0}\(feed)\u{0}\(submission)\u{0}\(slice)".utf8)
    }
}
