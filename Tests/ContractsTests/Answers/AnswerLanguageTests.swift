import Contracts
import Testing

@Suite struct AnswerLanguageTests {
    @Test(arguments: [
        ("hi", AnswerLanguage.hindi), ("hi-IN", .hindi), ("vi-VN,vi;q=0.9,en;q=0.8", .vietnamese),
        ("fr-FR, hi;q=0.5, en;q=0.4", .hindi), ("en;q=0.2, vi;q=0.7", .vietnamese), ("HI", .hindi),
        ("", .english), ("fr", .english), ("*", .english), ("*;q=0.1, vi;q=0.5", .vietnamese),
        ("en;q=0, hi;q=0.1", .hindi), ("en;q=0", .hindi), ("hi;q=2, vi;q=0.1", .vietnamese),
        ("hi;q=x", .english), ("hindi", .english), (";;,,", .english), ("en, hi", .english),
    ])
    func theLanguageThatIsLikedBestIsTaken(_ field: String, _ expected: AnswerLanguage) {
        #expect(AnswerLanguage(acceptLanguage: field) == expected)
    }

    @Test func aFieldOfThousandsIsReadNoFurtherThanItIsWorth() {
        let field = String(repeating: "xx,", count: 100_000) + "hi"
        #expect(AnswerLanguage(acceptLanguage: field) == .english)
    }
}
