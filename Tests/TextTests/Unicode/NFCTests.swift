import ContractsTesting
import Foundation
import Testing
import Text

@Suite struct NFCTests {
    /// Every scalar alone, and after letters it could combine with.
    @Test func agreesWithFoundationOnEveryScalar() {
        // Of the planes in between and above nothing is assigned, or all of it is private.
        for value in Array(1...0x323AF) + Array(0xE0000...0xE01FF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            expectAgreement([scalar])
            if value < 0x3000 {
                // In a long text, at different places of a block.
                for place in [19, 30] {
                    expectAgreement(Array(repeating: "é", count: place) + [scalar] + Array(repeating: "क", count: 12))
                }
                for letter: Unicode.Scalar in ["a", "ê", "न", "क", "्", "़", "\u{323}", "\u{301}", "\u{1100}"] {
                    expectAgreement([letter, scalar])
                }
            }
        }
    }

    @Test func agreesWithFoundationOnRandomText() {
        var random = SeededGenerator(seed: 3)
        let marks = Array(UInt32(0x0300)...0x036F)
        let pools: [[UInt32]] = [
            Array(0x20...0x24F), Array(0x1E00...0x1EFF), Array(0x0900...0x097F), marks,
            [0x093C, 0x094D, 0x0928, 0x0930],
            [0x0323, 0x0302, 0x0301, 0x031B, 0x0306, 0x61, 0x6F, 0x75, 0x1EA1, 0xEA, 0x1B0], Array(0x0980...0x0DFF),
            Array(0x0590...0x06FF), Array(0x1100...0x11FF), Array(0xAC00...0xAC40),
            [0x212B, 0x2000, 0x387, 0x1F600, 0x34F],
        ]
        for _ in 0..<60_000 {
            let first = pools.randomElement(using: &random) ?? marks
            let second = pools.randomElement(using: &random) ?? marks
            let before: [Unicode.Scalar] = Bool.random(using: &random) ? [] : Array("इसके पहले कुछ और है".unicodeScalars)
            let scalars =
                before
                + (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in
                    Unicode.Scalar((Bool.random(using: &random) ? first : second).randomElement(using: &random) ?? 0x61)
                }
            expectAgreement(scalars)
        }
    }

    @Test(arguments: [
        "लड़की पढ़ाई के लिए सुबह स्कूल गई थी, फ़ोन नहीं लगा। क्षेत्र: ज्ञानपुर",
        "Cháu bé rời nhà lúc 7 giờ sáng để đi học và không trở về. Gia đình đã tìm kiếm ở bến xe.",
        "வணக்கம் মেয়েটি ગુજરાતી ਪੰਜਾਬੀ اردو 中文 한국어 “quotes” — dash…",
        "plain ASCII",
    ])
    func ordinaryTextIsCertain(text: String) {
        let bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
        let isCertain = bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { NFC.isCertain($0, bytes.count) }
        }
        #expect(isCertain == true)
    }

    @Test func everythingBeforeTheTextIsKept() {
        var output = Array("before ".utf8)
        let text = Array("e\u{302}\u{301}".utf8)
        text.withUnsafeBufferPointer { text in
            if let base = text.baseAddress {
                NFC.normalize(base, text.count, into: &output)
            }
        }
        #expect(String(decoding: output, as: UTF8.self) == "before ế")
    }

    private func expectAgreement(_ scalars: [Unicode.Scalar]) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let text = String(view)
        let bytes = Array(text.utf8)
        let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
        var normalized: [UInt8] = []
        let isCertain = bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return true }
            NFC.normalize(base, bytes.count, into: &normalized)
            return NFC.isCertain(base, bytes.count)
        }
        // Foundation composes U+1176 as if it were a vowel of modern Hangul, which end at U+1175 (Unicode, 3.12).
        if scalars.contains("\u{1176}") {
            return
        }
        let isRight = normalized == expected && (!isCertain || bytes == expected)
        // Recording a passed expectation a million times would take a minute.
        if !isRight {
            #expect(Bool(false), "\(scalars.map { String($0.value, radix: 16) })")
        }
    }
}
