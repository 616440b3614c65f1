import Testing
import Text

@Suite struct MojibakeTests {
    @Test(arguments: [
        "HÃ  Ná»™i", "Quáº­n Báº¯c Tá»« LiÃªm", "à¤¬à¤¾à¤² à¤¶à¥\u{8D}à¤°à¤®", "cafÃ©", "HÃ\u{A0} Ná»™i",
        "Ä\u{90}áº¡i Ä\u{90}á»“ng",
    ]) func findsUTF8ReadAsWindows1252(text: String) {
        #expect(isFound(text))
    }

    @Test(arguments: [
        "", "Ha Noi", "Hà Nội", "Quận Bắc Từ Liêm", "XÃ ĐẠI ĐỒNG", "XÃ\u{A0}A", "Ã", "BÃO", "café", "बाल श्रम", "Øekad",
        "½ Ñ",
        "Ca«n", "à", "năm", "ÃO ÃO",
    ]) func findsNothingInTextAsItShouldBe(text: String) {
        #expect(!isFound(text))
    }

    private func isFound(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { Mojibake.isFound(in: $0) }
    }
}
