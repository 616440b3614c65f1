import Contracts
import Testing

@Suite struct SecretWordsTests {
    private func areNamed(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBytes(SecretWords.areNamed)
    }

    @Test(arguments: [
        "POCSO 6", "u/s 5(l)/6 P.O.C.S.O. Act", "PocsoAct", "पॉक्सो अधिनियम की धारा 6", "पोक्सो", "IPC 376(2)(n)", "376 I.P.C.",
        "363/366/376", "भा०द०वि० ३७६", "भा.द.वि. 354ख", "BNS 65(2)", "64 B.N.S. 2023", "भारतीय न्याय संहिता 70",
        "भा०न्या०सं० 64", "IT Act 67B", "Điều 142 BLHS", "xâm hại tình dục", "xa\u{302}m ha\u{323}i ti\u{300}nh du\u{323}c",
        "HIV and AIDS Act 2017", "Sexually abused", #"["BNS 137(2)","65(1)"]"#, #"["137(2)","64","BNS"]"#,
    ])
    func aTextThatNamesASexualOffenceOrHIVIsFound(_ text: String) {
        #expect(areNamed(text))
    }

    @Test(arguments: [
        "", "IPC 363", "363, 366 IPC", "366A IPC", "BNS 137(2)", "BNS 87", "JJ Act 75", "किशोर न्याय अधिनियम 75", "65",
        "Arms Act 25",
        #"["BNS 137(2)","JJ 75"]"#, "Child Labour Act 3/14", "Điều 153", "BNSS 65", "FIR 64/2024", "IT",
    ])
    func otherLawsAndOtherSectionsAreNot(_ text: String) {
        #expect(!areNamed(text))
    }
}
