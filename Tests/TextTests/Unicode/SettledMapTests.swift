import ContractsTesting
import Testing
import Text

@Suite struct SettledMapTests {
    /// Characters that are settled, that may combine, and that end at other places of a block.
    private static let pieces = [
        "a", ", ", "plain text", "é", "ế", "गी", "लड़की", "ज़", "न\u{93C}", "e\u{301}", "o\u{31B}\u{301}", "ư", "₹", "…",
        "\u{2000}", "\u{2001}", "日本", "한", "ᄒ", "🙂", "\u{301}", "\u{93C}", "\u{FFFF}", "\u{10FFFF}", "\u{D7FF}",
    ]

    @Test func whatItCoversIsInNormalForm() {
        var random = SeededGenerator(seed: 21)
        var covered = 0
        for _ in 0..<3_000 {
            let characters = (0..<Int.random(in: 30...90, using: &random)).map { _ in
                Int.random(in: 0..<4, using: &random) > 0 ? "की बात " : Self.pieces.randomElement(using: &random) ?? "a"
            }
            let scalars = Array(characters.joined().unicodeScalars)
            let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
            let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
            withView(of: text) { view in
                for _ in 0..<20 {
                    let first = Int.random(in: 0..<starts.count - 1, using: &random)
                    let last = Int.random(in: first + 1..<min(first + 40, starts.count), using: &random)
                    let part = Array(text[starts[first]..<starts[last]])
                    guard view.covers(from: starts[first], count: part.count) else { continue }
                    covered += 1
                    #expect(isCertain(part), "\(String(decoding: part, as: UTF8.self).unicodeScalars.map(\.value))")
                }
            }
        }
        #expect(covered > 5_000)
    }

    @Test(arguments: [
        "बच्चा सुबह स्कूल के लिए निकला था और शाम तक वापस नहीं आया। परिवार ने आसपास के इलाकों में तलाश की।",
        "Cháu bé rời nhà lúc 7 giờ sáng để đi học và không trở về. Gia đình đã tìm kiếm ở bến xe, nhà ga.",
        String(repeating: "plain ASCII, as most of most feeds is; ", count: 60),
    ])
    func ordinaryTextIsCoveredButForItsEnds(text: String) {
        let bytes = Array(text.utf8)
        withView(of: bytes) { view in
            #expect(view.covers(from: 16, count: bytes.count - 32))
            #expect(!view.covers(from: 0, count: 1))
            #expect(!view.covers(from: bytes.count - 1, count: 2))
        }
    }

    @Test func theSameBytesAreInvalidWithAMapAsWithout() {
        var random = SeededGenerator(seed: 22)
        let bytes: [UInt8] = [
            0x41, 0x80, 0x90, 0xA0, 0xA4, 0xBC, 0xBF, 0xC0, 0xC1, 0xC3, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4,
        ]
        for _ in 0..<40_000 {
            var text = (0..<24).flatMap { _ in Array((Self.pieces.randomElement(using: &random) ?? "a").utf8) }
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0..<text.count, using: &random)
                text[place] = bytes.randomElement(using: &random) ?? 0
            }
            var map = SettledMap()
            let found = text.withUnsafeBytes { UTF8Validation.firstInvalid($0, settled: &map) }
            let expected = String(validating: text, as: UTF8.self) == nil
            #expect((found != nil) == expected)
            #expect(found == text.withUnsafeBytes { UTF8Validation.firstInvalid($0) })
        }
    }

    private func withView(of text: [UInt8], _ body: (SettledView) -> Void) {
        var map = SettledMap()
        #expect(text.withUnsafeBytes { UTF8Validation.firstInvalid($0, settled: &map) } == nil)
        map.withView(body)
    }

    private func isCertain(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in text.baseAddress.map { NFC.isCertain($0, text.count) } ?? true }
    }
}
