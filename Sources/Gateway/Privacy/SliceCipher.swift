package import Contracts
import Crypto
import Formats
import Foundation

/// Encrypts a feed's originals: each slice under a data key of its own, which the feed's key wraps.
///
/// The envelope is a version byte, the wrapped data key (RFC 3394, 40 bytes), the nonce (12 bytes), the ciphertext and
/// the tag (16 bytes). What the slice is part of is authenticated with it, so no envelope passes for another.
public struct SliceCipher: Sendable {
    /// What an envelope stands for.
    package enum Purpose: String {
        case raw
        case deadLetter = "dead-letter"
    }

    private static let version: UInt8 = 1
    private static let wrappedKeyCount = 40
    private static let nonceCount = 12
    private static let tagCount = 16

    private let feed: String
    private let wrappingKey: SymmetricKey

    /// Takes a feed's key.
    init(feed: String, wrappingKey: SymmetricKey) {
        self.feed = feed
        self.wrappingKey = wrappingKey
    }

    /// Encodes and encrypts a slice.
    package func seal(_ slice: Slice, for purpose: Purpose) throws -> [UInt8] {
        let dataKey = SymmetricKey(size: .bits256)
        let wrapped = try AES.KeyWrap.wrap(dataKey, using: wrappingKey)
        let box = try AES.GCM.seal(
            SliceCodec.encode(slice),
            using: dataKey,
            authenticating: context(purpose, submission: slice.submission, slice: slice.framed.index)
        )
        var envelope: [UInt8] = []
        envelope.reserveCapacity(1 + wrapped.count + Self.nonceCount + box.ciphertext.count + Self.tagCount)
        envelope.append(Self.version)
        envelope.append(contentsOf: wrapped)
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
        slice index: Int
    ) throws(BinaryFormatError) -> Slice {
        let headCount = 1 + Self.wrappedKeyCount + Self.nonceCount
        guard envelope.count >= headCount + Self.tagCount, envelope[0] == Self.version else {
            throw BinaryFormatError("not an envelope of a known version")
        }
        let nonceStart = 1 + Self.wrappedKeyCount
        let plain: [UInt8]
        do {
            let dataKey = try AES.KeyWrap.unwrap(envelope[1..<nonceStart], using: wrappingKey)
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: envelope[nonceStart..<headCount]),
                ciphertext: envelope[headCount..<envelope.count - Self.tagCount],
                tag: envelope[(envelope.count - Self.tagCount)...]
            )
            let context = context(purpose, submission: submission, slice: index)
            plain = Array(try AES.GCM.open(box, using: dataKey, authenticating: context))
        } catch {
            throw BinaryFormatError("the envelope does not open with this feed's key")
        }
        return try SliceCodec.decode(plain)
    }

    private func context(_ purpose: Purpose, submission: String, slice: Int) -> [UInt8] {
        Array("\(purpose.rawValue)\u{0}\(feed)\u{0}\(submission)\u{0}\(slice)".utf8)
    }
}
