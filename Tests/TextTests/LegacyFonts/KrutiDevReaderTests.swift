import Foundation
import Testing
import Text

@Suite struct KrutiDevReaderTests {
    @Test(arguments: [
        ("cPps dk uke", "बच्चे का नाम"), ("firk dk uke", "पिता का नाम"), ("tUe frfFk", "जन्म तिथि"), ("vk;q", "आयु"),
        ("fyax", "लिंग"), ("ftyk", "जिला"), ("fodkl [k.M", "विकास खण्ड"), ("Js.kh", "श्रेणी"),
        ("eksckby uEcj", "मोबाइल नम्बर"), ("Øekad", "क्रमांक"), ("foHkkx dk uke", "विभाग का नाम"), ("tuin", "जनपद"),
    ]) func readsHeaders(typed: String, meant: String) {
        #expect(LegacyFont.krutiDev010.unicode(typed) == meant)
    }

    @Test(arguments: [
        ("cky Je", "बाल श्रम"), ("ekuo rLdjh", "मानव तस्करी"), ("cky fookg", "बाल विवाह"), ("dqiksf\"kr", "कुपोषित"),
        (",uhfe;k", "एनीमिया"), ("fnO;kax", "दिव्यांग"), ("nsgjknwu", "देहरादून"),
        ("fiFkkSjkx<+", "पिथौराग\u{922}\u{93C}"),
    ]) func readsValues(typed: String, meant: String) {
        #expect(LegacyFont.krutiDev010.unicode(typed) == meant)
    }

    @Test func readsALineOfTheGazette() {
        let typed = "ubZ fnYyh] lkseokj] vxLr 9] 2021@ Jko.k 18] 1943 ¼'kd½"
        #expect(LegacyFont.krutiDev010.unicode(typed) == "नई दिल्ली, सोमवार, अगस्त 9, 2021/ श्रावण 18, 1943 (शक)")
    }

    @Test func joinsCandraToTheVowelSignBeforeIt() {
        #expect(LegacyFont.krutiDev010.unicode("ikWDlks ihfM+r") == "पॉक्सो पी\u{921}\u{93C}ित")
    }

    @Test(arguments: [
        ("dk;Z", "कार्य"), ("'kekZ", "शर्मा"), ("vkfFkZd", "आर्थिक"), ("fuekZ.k", "निर्माण"), ("o\"kZ", "वर्ष"),
        ("dÙkZO;", "कर्त्तव्य"), ("mÙkjk[k.M", "उत्तराखण्ड"), ("bZ'oj", "ईश्वर"), ("Çlg", "सिंह"), ("ea=ky;", "मंत्रालय"),
        ("Nk=k", "छात्रा"), ("f=kHkqt", "त्रिभुज"), ("fØ;k", "क्रिया"), ("fiz;k", "प्रिया"),
        ("VªLV", "ट्रस्ट"), ("fM+", "\u{921}\u{93C}ि"), ("vksj", "ओर"), ("vkSj", "और"), (",sls", "ऐसे"),
        ("vkWuykbu", "ऑनलाइन"),
        ("Kku", "ज्ञान"), ("fo|ky;", "विद्यालय"), (")kjk", "द्धारा"), ("}kjk", "द्वारा"), ("vFkkZr~", "अर्थात्"), ("nq%[k", "दुःख"),
        ("uke%", "नाम:"), ("vr%", "अतः"), ("Lo- gjh'k", "स्व. हरीश"), ("esa", "में"), ("eas", "में"), ("gS", "है"),
        ("dq0", "कु०"), ("dqñ", "कु॰"), ("eq0v0la0", "मु०अ०सं०"), ("iq#\"k", "पुरुष"), ("L=h", "स्त्री"), ("—f\"k", "कृषि"),
        ("{ks=", "क्षेत्र"), ("xkt+h", "गाज़ी".decomposedStringWithCanonicalMapping),
    ]) func readsSigns(typed: String, meant: String) {
        #expect(LegacyFont.krutiDev010.unicode(typed).unicodeScalars.elementsEqual(meant.unicodeScalars))
    }

    @Test func readsAnythingWithoutATrap() {
        var random = SystemRandomNumberGenerator()
        let alphabet =
            (0x20...0x17F).compactMap { Unicode.Scalar($0) } + Array("fZkz+~%0ÆÇÉÊ±—™…‰‘’“”ि्रक".unicodeScalars)
        for _ in 0..<2_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                text.append(alphabet.randomElement(using: &random) ?? " ")
            }
            let unicode = LegacyFont.krutiDev010.unicode(String(text))
            #expect(String(text).isEmpty == unicode.isEmpty || !unicode.isEmpty || text.count < 4)
        }
    }
}
