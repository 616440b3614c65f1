import Contracts
import Gateway
import Testing

@Suite struct DecisionTests {
    private let place = RecordPlace(partition: 0, offset: 9, record: 0, event: 0)

    private func event(_ content: UInt64, version: UInt64? = nil, isKeyed: Bool = false) -> TranslatedEvent {
        TranslatedEvent(
            type: 0,
            record: 0,
            data: 0..<0,
            segments: 0..<0,
            subject: Token(high: 1, low: 1),
            contentDigest: Token(high: content, low: content),
            version: version,
            isKeyed: isKeyed,
            urgency: .routine,
            hasSecret: false,
            isPartial: false,
            time: 0
        )
    }

    private func last(
        _ content: UInt64,
        sequence: UInt64,
        version: UInt64? = nil,
        submission: String = "s1",
        offset: Int64 = 5
    ) -> SubjectState {
        SubjectState(
            sequence: sequence,
            version: version,
            digest: Token(high: content, low: content),
            submission: submission,
            place: RecordPlace(partition: 0, offset: offset, record: 0, event: 0)
        )
    }

    private func decide(
        _ event: TranslatedEvent,
        _ last: SubjectState?,
        submission: String = "s2",
        isReplay: Bool = false
    ) -> Decision {
        Decision(event, last: last, submission: submission, place: place, isReplay: isReplay)
    }

    private func sequence(_ decision: Decision) -> UInt64? {
        if case .publish(let sequence, _) = decision { sequence } else { nil }
    }

    @Test func aFirstEventHasSequenceOneOrTheSourcesVersion() {
        #expect(sequence(decide(event(1), nil)) == 1)
        #expect(sequence(decide(event(1, version: 20_250_725), nil)) == 20_250_725)
    }

    @Test func theSameContentAndVersionIsUnchanged() {
        #expect(decide(event(1), last(1, sequence: 4)) == .unchanged(nil))
        #expect(decide(event(1, version: 7), last(1, sequence: 7, version: 7)) == .unchanged(nil))
        #expect(sequence(decide(event(1, version: 8), last(1, sequence: 7, version: 7))) == 8)
        #expect(sequence(decide(event(2, version: 7), last(1, sequence: 7, version: 7))) == 8)
        #expect(sequence(decide(event(1, version: 7), last(2, sequence: 8, version: 7))) == 9)
    }

    @Test func otherContentIsTheNextRevision() {
        #expect(sequence(decide(event(2), last(1, sequence: 4))) == 5)
        #expect(sequence(decide(event(2), last(1, sequence: .max))) == .max)
    }

    @Test func aLateOlderVersionIsPublishedAndDoesNotOvertake() {
        guard case .publish(let sequence, let state) = decide(event(2, version: 3), last(1, sequence: 7, version: 7))
        else {
            Issue.record("not published")
            return
        }
        #expect(sequence == 3)
        #expect(state.sequence == 7)
        #expect(state.version == 7)
        #expect(state.digest == Token(high: 1, low: 1))
    }

    @Test func aKeyWithOtherContentInOneSubmissionIsAConflict() {
        let state = last(1, sequence: 1)
        #expect(decide(event(2, isKeyed: true), state, submission: "s1") == .conflict)
        #expect(sequence(decide(event(2, isKeyed: true), state, submission: "s2")) == 2)
        #expect(sequence(decide(event(2, isKeyed: false), state, submission: "s1")) == 2)
    }

    @Test func aKeySeenAgainUnchangedStillContradictsLaterRowsOfThatSubmission() {
        guard case .unchanged(let seen?) = decide(event(1, isKeyed: true), last(1, sequence: 1), submission: "s2")
        else {
            Issue.record("not remembered")
            return
        }
        let later = RecordPlace(partition: 0, offset: 9, record: 1, event: 0)
        let decision = Decision(
            event(2, isKeyed: true),
            last: seen,
            submission: "s2",
            place: later,
            isReplay: false
        )
        #expect(decision == .conflict)
    }

    @Test func anOlderVersionGoesOutOnceHoweverOftenItComes() {
        var state: SubjectState?
        var published: [UInt64] = []
        for (content, version) in [(1, 1), (3, 3), (1, 1), (2, 2), (2, 2), (1, 1), (4, 2), (3, 3)] as [(UInt64, UInt64)]
        {
            if case .publish(let sequence, let next) = decide(event(content, version: version), state) {
                published.append(sequence)
                state = next
            }
        }
        #expect(published == [1, 3, 2, 2], "two contents of version 2 are two events")
    }

    @Test func ofManyVersionsTheOldestCountAsGoneOut() throws {
        var state: SubjectState?
        for version in UInt64(1)...20 {
            if case .publish(_, let next) = decide(event(version, version: version), state) { state = next }
        }
        let kept = try #require(state)
        #expect(try SubjectState(decoding: kept.encoded()) == kept)
        for version in UInt64(1)...20 { #expect(sequence(decide(event(version, version: version), kept)) == nil) }
        #expect(sequence(decide(event(99, version: 19), kept)) == 19)
    }

    @Test func aReplayLeavesAloneWhatWasOvertaken() {
        let overtaken = last(1, sequence: 2, offset: 12)
        #expect(decide(event(2), overtaken, isReplay: true) == .unchanged(nil))
        #expect(sequence(decide(event(2), overtaken, isReplay: false)) == 3)
        #expect(sequence(decide(event(2), last(1, sequence: 2, offset: 9), isReplay: true)) == 3)
    }

    @Test func aReplayThatIsNewerByItsVersionIsNewsAndAnOlderOneIsNot() {
        let overtaken = last(1, sequence: 8, version: 8, offset: 12)
        #expect(sequence(decide(event(2, version: 10), overtaken, isReplay: true)) == 10)
        #expect(decide(event(2, version: 7), overtaken, isReplay: true) == .unchanged(nil))
        #expect(decide(event(2, version: 7), last(1, sequence: 8, version: 8), isReplay: true) == .unchanged(nil))
    }

    @Test func stateGivesItselfBack() throws {
        for state in [last(1, sequence: .max, version: .max), last(9, sequence: 1)] {
            #expect(try SubjectState(decoding: state.encoded()) == state)
        }
        #expect(throws: BinaryFormatError.self) { try SubjectState(decoding: []) }
    }
}
