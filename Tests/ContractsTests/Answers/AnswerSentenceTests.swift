import Contracts
import Foundation
import Testing

@Suite struct AnswerSentenceTests {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    /// The codes as the sources write them, so that a new one is missed here.
    private static func codes(in files: [String], _ pattern: String) throws -> Set<String> {
        let expression = try NSRegularExpression(pattern: pattern)
        var codes: Set<String> = []
        for file in files {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                guard let range = Range(match.range(at: 1), in: text) else { continue }
                codes.insert(String(text[range]))
            }
        }
        return codes
    }

    private static func emitted() throws -> Set<String> {
        let constants = [
            "Formats/Decoding/RecordFailure.swift", "Formats/Framing/FramingError.swift",
            "Gateway/Submissions/SubmissionError.swift",
        ]
        let rejections = [
            "Adapters/Mapping/Plan/Rejection+Plan.swift", "Contracts/Translation/Rejection+Settling.swift",
        ]
        return try codes(
            in: ["Adapters/Mapping/Plan/Problem.swift", "Adapters/Process/ProcessFault.swift"],
            #"case \.\w+: "([A-Z_]+)""#
        )
        .union(codes(in: constants, #"Code\(rawValue: "([A-Z_]+)"\)"#))
        .union(codes(in: rejections, #"code: "([A-Z_]+)""#))
        .union(codes(in: ["Contracts/Native/SchemaViolation+Problem.swift"], #""([A-Z_]{4,})""#))
        .union(codes(in: ["Adapters/Process/OutcomeReader.swift"], #"\? code : "([A-Z_]+)""#))
    }

    @Test func everyCodeThatIsEmittedHasASentenceInEachLanguage() throws {
        let emitted = try Self.emitted()
        #expect(emitted.count > 50)
        for code in emitted.sorted() {
            #expect(AnswerSentence.isKnown(code), "\(code) has no sentence")
        }
    }

    @Test func noSentenceIsOfACodeThatIsNeverEmitted() throws {
        #expect(Set(AnswerSentence.codes).subtracting(try Self.emitted()).isEmpty)
    }

    @Test(arguments: AnswerSentence.codes)
    func aSentenceIsWrittenInItsLanguage(_ code: String) throws {
        let english = try #require(AnswerSentence.template(of: code, in: .english))
        let hindi = try #require(AnswerSentence.template(of: code, in: .hindi))
        let vietnamese = try #require(AnswerSentence.template(of: code, in: .vietnamese))
        #expect(hindi.unicodeScalars.contains { (0x900...0x97F).contains($0.value) })
        #expect(vietnamese.unicodeScalars.contains { $0.value > 0x7F && $0.value < 0x2000 })
        for text in [english, hindi, vietnamese] {
            for place in ["{field}", "{expectation}"] {
                #expect(text.contains(place) == english.contains(place), "\(code)")
            }
            #expect(text.hasSuffix(".") || text.hasSuffix("।"), "\(code)")
            #expect(text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test func aFieldIsNamedAndTheExpectationTold() {
        let text = AnswerSentence.text(
            of: "OUT_OF_RANGE",
            field: "आयु {expectation}",
            expectation: "a whole number from 0 to 17",
            in: .hindi
        )
        #expect(text == "आयु {expectation}: मान बहुत छोटा या बहुत बड़ा है। अपेक्षित: a whole number from 0 to 17।")
        let record = AnswerSentence.text(of: "ID_MISSING", field: nil, expectation: "an id", in: .vietnamese)
        #expect(record == "Bản ghi: không có gì cho biết đây là bản ghi nào. Cần: an id.")
        let unknown = AnswerSentence.text(of: "SOMETHING_NEW", field: "x", expectation: "a y", in: .english)
        #expect(unknown == "x: expected a y.")
    }
}
