import ContractsTesting
import Testing
import Text

@Suite struct UTF8ValidationTests {
    @Test func agreesWithTheStandardLibraryOnEverySequenceOfInterest() {
        let bytes: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
            0xEF,
            0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF,
        ]
        for first in bytes {
            for second in bytes {
                for third in bytes {
                    for fourth in bytes {
                        let text = [first, second, third, fourth]
                        if isValid(text) != (String(validating: text, as: UTF8.self) != nil) {
                            Issue.record("\(text)")
                        }
                    }
                }
            }
        }
    }

    @Test func findsTheFirstByteOfWhatIsInvalidAnywhere() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20_000 {
            let characters = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                ["a", "plain text", "é", "गी", "ế", "🙂", "\u{7FF}", "\u{FFFF}", "\u{10FFFF}"].randomElement(
                    using: &random
                ) ?? "a"
            }
            let before = Array(characters.joined().utf8)
            let after = Array("tail कुछ".utf8)
            let bad: [UInt8] =
                [[0xFF], [0xE0, 0xA4], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80]]
                .randomElement(using: &random) ?? [0xFF]
            #expect((before + after).withUnsafeBytes { UTF8Validation.firstInvalid($0) } == nil)
            #expect((before + bad + after).withUnsafeBytes { UTF8Validation.firstInvalid($0) } == before.count)
            #expect((before + bad).withUnsafeBytes { UTF8Validation.firstInvalid($0) } == before.count)
        }
    }

    private func isValid(_ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { UTF8Validation.firstInvalid($0) == nil }
    }
}
