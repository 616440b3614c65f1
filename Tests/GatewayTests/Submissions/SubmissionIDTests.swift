import Gateway
import Testing

@Suite struct SubmissionIDTests {
    @Test func isOrderedByTimeAndHasTheShapeOfAVersion7UUID() throws {
        let earlier = SubmissionID(receivedAt: 1_753_000_000_000)
        let later = SubmissionID(receivedAt: 1_753_000_000_001)
        #expect(earlier.text < later.text)
        #expect(earlier.text.count == 36)
        #expect(Array(earlier.text)[14] == "7")
        #expect(SubmissionID(earlier.text) == earlier)
    }

    @Test(arguments: ["", "../../etc/passwd", "0197c9a5-0000-7000-8000-00000000000G", "0197c9a5"])
    func takesNothingElse(text: String) {
        #expect(SubmissionID(text) == nil)
    }

    @Test func aFeedKeyMatchesItsTokenAlone() throws {
        let key = FeedKey(token: "correct horse")
        #expect(key.matches("correct horse"))
        #expect(!key.matches("correct horsf"))
        #expect(try #require(FeedKey(setting: key.setting)) == key)
        #expect(FeedKey(setting: "correct horse") == nil)
    }
}
