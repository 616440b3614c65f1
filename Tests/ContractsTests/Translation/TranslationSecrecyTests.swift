import Contracts
import Formats
import Testing

@Suite struct TranslationSecrecyTests {
    /// Two records: the first with two events, the second with one; each event has a token and a part that is hidden
    /// beside a secret category.
    private func translation(secretEvent: Int?) -> Translation {
        var translation = Translation()
        for (event, record) in [0, 0, 1].enumerated() {
            let place = UInt32(event * 10)
            translation.segments += [
                Segment(start: place, end: place + 2, level: .restricted, form: .token),
                Segment(
                    start: place + 2,
                    end: place + 4,
                    level: .secret,
                    form: .dropped,
                    detail: Segment.awaitingSecrecy
                ),
            ]
            let isSecret = event == secretEvent
            translation.events.append(
                TranslatedEvent(
                    type: 0,
                    record: record,
                    data: event * 10..<event * 10 + 10,
                    segments: event * 2..<event * 2 + 2,
                    subject: Token(high: 1, low: 2),
                    contentDigest: Token(high: 3, low: 4),
                    version: nil,
                    isKeyed: false,
                    urgency: .within15Days,
                    hasSecret: isSecret,
                    hasSecretCategory: isSecret,
                    isPartial: false,
                    time: 0
                )
            )
        }
        let span = RecordSpan(offset: 0, length: 1, line: 1)
        translation.outcomes = [
            RecordOutcome(span: span, fate: .translated, events: 0..<2, rejections: 0..<0),
            RecordOutcome(span: span, fate: .translated, events: 2..<3, rejections: 0..<0),
        ]
        return translation
    }

    private func hidden(_ translation: Translation) -> [Int] {
        translation.events.map { event in translation.segments[event.segments].count { $0.form == .dropped } }
    }

    @Test func withoutASecretCategoryNothingWaitingIsHidden() {
        var translation = translation(secretEvent: nil)
        translation.settleSecrecy(sharedByRecord: true)
        #expect(hidden(translation) == [0, 0, 0])
        #expect(translation.segments.map(\.start) == [0, 10, 20])
        #expect(translation.events.map(\.segments) == [0..<1, 1..<2, 2..<3])
    }

    @Test(arguments: 0...1)
    func whatOneEventOfARecordHidesItsOtherEventsHide(secretEvent: Int) {
        var translation = translation(secretEvent: secretEvent)
        translation.settleSecrecy(sharedByRecord: true)
        #expect(hidden(translation) == [1, 1, 0])
        #expect(translation.events.map(\.hasSecretCategory) == [true, true, false])
        #expect(translation.events.map(\.hasSecret) == [true, true, false])
        #expect(translation.segments.allSatisfy { $0.detail == 0 })
    }

    @Test func theColumnsOfAWideTableStandEachForItself() {
        var translation = translation(secretEvent: 1)
        translation.settleSecrecy(sharedByRecord: false)
        #expect(hidden(translation) == [0, 1, 0])
        #expect(translation.events.map(\.hasSecretCategory) == [false, true, false])
    }
}
