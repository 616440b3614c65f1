import Testing
import Text

@Suite struct VietnameseSpellingTests {
    private static let text = "Nguyễn Thị Hường, xã Đại Đồng, huyện Thạch Thất, Hà Nội: khoẻ, quý, người, đường"

    @Test func vietnameseHasNoStrangeWords() {
        #expect(VietnameseSpelling.strangeWords(in: Array(Self.text.utf8)) == 0)
        #expect(VietnameseSpelling.strangeWords(in: Array(NFC.decomposed(Self.text).utf8)) == 0)
        #expect(VietnameseSpelling.strangeWords(in: Array("Ha Noi – 99,4 %".utf8)) == 0)
    }

    /// The text's bytes in TCVN3 and Windows-1258, made with iconv.
    @Test(
        arguments: [
            (Charset.tcvn3, Charset.windows1258, [0x51, 0x75, 0xcb, 0x6e, 0x20, 0x42, 0xbe, 0x63, 0x20, 0x54, 0xf5]),
            (Charset.windows1258, Charset.tcvn3, [0xd0, 0x61, 0xf2, 0x69, 0x20, 0xd0, 0xf4, 0xcc, 0x6e, 0x67]),
        ] as [(Charset, Charset, [UInt8])]
    )
    func theWrongCharsetGivesStrangeWords(_ right: Charset, _ wrong: Charset, _ bytes: [UInt8]) throws {
        let read = try #require(right.utf8(bytes))
        #expect(VietnameseSpelling.strangeWords(in: read) == 0)
        let misread = wrong.utf8(bytes) ?? Array("\u{FFFD}".utf8)
        #expect(VietnameseSpelling.strangeWords(in: misread) > 0)
    }
}
