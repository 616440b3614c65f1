import Contracts
import Crypto
import Testing

@Suite struct ContentDigestTests {
    /// Of the first test case of GCM's specification, whose key and nonce are all noughts: the key of its hash, and what is
    /// laid over the hash.
    private static let hashKey = bytes(0x66e9_4bd4_ef8a_2c3b, 0x884c_fa59_ca34_2b2e)
    private static let mask = bytes(0x58e2_fcce_fa7e_3061, 0x367f_1d57_a4e7_455a)

    @Test(arguments: [0, 1, 15, 16, 17, 64, 255, 256, 257, 1000])
    func isTheHMACOfTheHashThatALibrarysGCMTakes(length: Int) throws {
        let content = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
        let sealed = try AES.GCM.seal(
            [],
            using: SymmetricKey(data: [UInt8](repeating: 0, count: 16)),
            nonce: AES.GCM.Nonce(data: [UInt8](repeating: 0, count: 12)),
            authenticating: content
        )
        let hash = zip(sealed.tag, Self.mask).map { $0 ^ $1 }
        // The hash with its own key as the mask.
        let masked = zip(hash, Self.hashKey).map { $0 ^ $1 }
        let secret = Array("secret".utf8)
        let expected = HMAC<SHA256>.authenticationCode(for: masked, using: SymmetricKey(data: secret)).prefix(16)
        let key = ContentKey(compression: Self.hashKey, digest: KeyedDigest(key: secret))
        #expect(Token(text: expected.map(Self.hexadecimal).joined()) == key.token(content))
    }

    @Test func oneContentAfterAnotherHasTheDigestItHasAlone() {
        let key = TranslationKeys(secret: Array("secret".utf8)).content
        let digest = ContentDigest(key)
        for length in [1000, 0, 1, 15, 16, 17, 255, 256, 257, 1000, 100_000] {
            let content = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 31 + length) }
            #expect(content.withUnsafeBytes { digest.token($0) } == key.token(content), "\(length) bytes")
        }
    }

    @Test func aContentThatDiffersInOneBitOrInItsLengthHasAnotherDigest() {
        let key = TranslationKeys(secret: Array("secret".utf8)).content
        let content = [UInt8](repeating: 0, count: 200)
        var digests: Set<Token> = [key.token(content), key.token(content + [0]), key.token(Array(content.dropLast()))]
        for bit in 0..<(content.count * 8) {
            var other = content
            other[bit / 8] ^= 1 << UInt8(bit % 8)
            digests.insert(key.token(other))
        }
        #expect(digests.count == 3 + content.count * 8)
    }

    @Test func anotherSecretGivesAnotherDigest() {
        let content = Array("the same content".utf8)
        let digests = ["one", "two"].map { TranslationKeys(secret: Array($0.utf8)).content.token(content) }
        #expect(digests[0] != digests[1])
    }

    private static func bytes(_ words: UInt64...) -> [UInt8] {
        words.flatMap { withUnsafeBytes(of: $0.bigEndian) { Array($0) } }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
    }
}
