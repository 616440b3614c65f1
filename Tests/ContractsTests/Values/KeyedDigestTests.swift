import Contracts
import Crypto
import Testing

@Suite struct KeyedDigestTests {
    @Test(arguments: [0, 1, 20, 31, 32, 33, 63, 64, 65, 100])
    func agreesWithTheLibrarysHMAC(keyLength: Int) {
        let key = (0..<keyLength).map { UInt8(truncatingIfNeeded: $0 * 7 + 1) }
        let digest = KeyedDigest(key: key)
        for length in [0, 1, 19, 55, 56, 63, 64, 65, 127, 128, 600, 4096] {
            let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 31 + length) }
            let expected = Array(
                HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)).prefix(16)
            )
            #expect(digest.token(message).text == expected.map(hexadecimal).joined())
        }
    }

    @Test func aMessageInTwoPartsIsTheWholeMessage() {
        let digest = KeyedDigest(key: Array("key".utf8))
        let whole = Array("urn:cpg:in:trackchild:missing:1".utf8)
        for cut in 0...whole.count {
            let token = whole[..<cut].withUnsafeBytes { first in
                whole[cut...].withUnsafeBytes { digest.token(first, $0) }
            }
            #expect(token == digest.token(whole))
        }
    }

    @Test func everyKindOfMessageHasAKeyOfItsOwn() {
        let digest = KeyedDigest(key: Array("key".utf8))
        let message = Array("the same message".utf8)
        let kinds = ["urn:cpg:in:trackchild:missing:", "urn:cpg:in:trackchild:found:", ""].map { Array($0.utf8) }
        let tokens = [digest.token(message)] + kinds.map { digest.derived(for: $0).token(message) }
        #expect(Set(tokens).count == tokens.count)
        #expect(digest.derived(for: kinds[0]).token(message) == tokens[1], "a second time")
    }

    @Test func everyPurposeHasAKeyOfItsOwn() {
        let keys = TranslationKeys(secret: Array("secret".utf8))
        let message = Array("the same message".utf8)
        let tokens = [keys.subjects, keys.originals, keys.values, keys.events].map { $0.token(message) }
        #expect(Set(tokens + [keys.content.token(message)]).count == tokens.count + 1)
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
    }
}
