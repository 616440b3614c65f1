import Contracts
import ContractsTesting
import Testing

@Suite struct SubjectMemoryTests {
    private func event(
        _ subject: UInt64,
        _ content: UInt64,
        version: UInt64? = nil,
        isKeyed: Bool = false,
        type: Int = 0
    ) -> TranslatedEvent {
        TranslatedEvent(
            type: type,
            record: 0,
            data: 0..<0,
            segments: 0..<0,
            subject: Token(high: subject, low: 0),
            contentDigest: Token(high: content, low: 0),
            version: version,
            isKeyed: isKeyed,
            urgency: .routine,
            hasSecret: false,
            isPartial: false,
            time: 0
        )
    }

    @Test func aSubjectBeginsAtOneAndGrowsWithEachChange() {
        var memory = SubjectMemory(limit: 10)
        let verdicts = [1, 1, 2, 1].map { memory.judge(event(7, $0), submission: 1).verdict }
        #expect(verdicts == [.news(sequence: 1), .unchanged, .news(sequence: 2), .news(sequence: 3)])
    }

    @Test func theSourcesOwnVersionIsTheSequence() {
        var memory = SubjectMemory(limit: 10)
        let verdicts = [(1, 20), (1, 20), (2, 30), (3, 25), (2, 30)].map {
            memory.judge(event(7, $0.0, version: $0.1), submission: 1).verdict
        }
        let expected: [SubjectVerdict] = [
            .news(sequence: 20), .unchanged, .news(sequence: 30), .late(version: 25), .unchanged,
        ]
        #expect(verdicts == expected)
    }

    @Test func changesWithoutANewVersionHaveSequencesOfTheirOwn() {
        var memory = SubjectMemory(limit: 10)
        let verdicts = [(1, 20), (2, 20), (1, 20), (1, 20), (3, 19), (4, 21)].map {
            memory.judge(event(7, $0.0, version: $0.1), submission: 1).verdict
        }
        let expected: [SubjectVerdict] = [
            .news(sequence: 20), .news(sequence: 21), .news(sequence: 22), .unchanged, .late(version: 19),
            .news(sequence: 23),
        ]
        #expect(verdicts == expected)
    }

    @Test func aDerivedKeyContradictsItselfInOneSubmissionAndIsUpdatedByTheNext() {
        var memory = SubjectMemory(limit: 10)
        func judge(_ content: UInt64, _ submission: UInt32) -> SubjectVerdict {
            memory.judge(event(7, content, isKeyed: true), submission: submission).verdict
        }
        #expect(judge(1, 1) == .news(sequence: 1))
        #expect(judge(2, 1) == .conflict)
        #expect(judge(2, 2) == .news(sequence: 2))
        // Said again by the third, so that the third may not say anything else.
        #expect(judge(2, 3) == .unchanged)
        #expect(judge(1, 3) == .conflict)
    }

    @Test func eachTypeHasSubjectsOfItsOwn() {
        var memory = SubjectMemory(limit: 10)
        #expect(memory.judge(event(7, 1, type: 0), submission: 1).verdict == .news(sequence: 1))
        #expect(memory.judge(event(7, 2, type: 1), submission: 1).verdict == .news(sequence: 1))
    }

    @Test func whatIsTakenBackWasNeverSaid() {
        var memory = SubjectMemory(limit: 10)
        let first = memory.judge(event(7, 1), submission: 1).former
        let second = memory.judge(event(7, 2), submission: 1).former
        memory.restore(second)
        #expect(memory.judge(event(7, 1), submission: 1).verdict == .unchanged)
        memory.restore(first)
        #expect(memory.judge(event(7, 3), submission: 1).verdict == .news(sequence: 1))
    }

    @Test func manySubjectsAreToldApart() {
        var generator = SeededGenerator(seed: 7)
        let subjects = (0..<20_000).map { _ in generator.next() } + [0]
        var memory = SubjectMemory(limit: 100_000)
        for subject in subjects {
            #expect(memory.judge(event(subject, subject), submission: 1).verdict == .news(sequence: 1))
        }
        for subject in subjects {
            #expect(memory.judge(event(subject, subject), submission: 1).verdict == .unchanged)
        }
    }

    @Test func atLeastTheLastSubjectsAreRememberedAndTheOldestForgotten() {
        var generator = SeededGenerator(seed: 8)
        let subjects = (0..<10_000).map { _ in generator.next() }
        var memory = SubjectMemory(limit: 1000)
        for (index, subject) in subjects.enumerated() {
            _ = memory.judge(event(subject, 1), submission: 1)
            guard index % 700 == 0 else { continue }
            var copy = memory
            for recent in subjects[max(0, index - 999)...index] {
                #expect(copy.judge(event(recent, 1), submission: 1).verdict == .unchanged)
            }
        }
        #expect(memory.judge(event(subjects[0], 1), submission: 1).verdict == .news(sequence: 1))
    }
}
