import Contracts
import Testing
import crash

/// What the crash program would say of faults that are planted here.
@Suite struct ReckoningTests {
    /// Two deliveries of one sender: two subjects and a bad record, then one subject again, in another state.
    private static var content: Ledger.Content {
        let ledger = Ledger(mark: 1)
        let first =
            ["a", "b"].map { SentRecord(subject: $0, revision: 1) } + [
                SentRecord(subject: "bad", revision: 1, isBad: true)
            ]
        let deliveries = [first, [SentRecord(subject: "a", revision: 2), SentRecord(subject: "b", revision: 1)]]
        for (number, records) in deliveries.enumerated() {
            let delivery = ledger.add(
                SentDelivery(feed: "in.trackchild", sender: 0, number: number, records: records, idempotencyKey: "k")
            )
            ledger.answered(ledger.attempt(delivery), submission: "s\(number)")
        }
        return ledger.content
    }

    /// What a gateway without faults makes of them.
    private static var observation: Observation {
        var observation = Observation()
        observation.slices = [
            slice("s0", 0, 2, attempt: 0), slice("s0", 1, 1, attempt: 0), slice("s1", 0, 2, attempt: 1),
        ]
        for view in ["", "restricted."] {
            observation.events += [
                event(view, "e1", "a", 1, "s0", 0), event(view, "e2", "b", 1, "s0", 1),
                event(view, "e3", "a", 2, "s1", 0),
            ]
        }
        observation.letters = [Observation.Place(submission: "s0", record: 2)]
        observation.receipts = [
            "s0": receipt("s0", slices: 2, Receipt.Accounts(framed: 3, published: 2, rejected: 1)),
            "s1": receipt("s1", slices: 1, Receipt.Accounts(framed: 2, published: 1, unchanged: 1)),
        ]
        return observation
    }

    private static func slice(_ submission: String, _ index: Int, _ records: Int, attempt: Int) -> Observation.Slice {
        Observation.Slice(
            feed: "in.trackchild",
            submission: submission,
            index: index,
            records: records,
            attempt: attempt
        )
    }

    private static func event(
        _ view: String,
        _ id: String,
        _ subject: String,
        _ sequence: Int,
        _ submission: String,
        _ record: Int
    ) -> Observation.Event {
        Observation.Event(
            topic: "cp.\(view)missing-report.v1",
            id: id,
            subject: subject,
            sequence: "0000\(sequence)",
            place: Observation.Place(submission: submission, record: record)
        )
    }

    private static func receipt(_ id: String, slices: Int, _ accounts: Receipt.Accounts) -> Receipt {
        Receipt(
            submission: id,
            feed: "in.trackchild",
            receivedAt: 0,
            slices: slices,
            translatedSlices: slices,
            accounts: accounts
        )
    }

    private func balance(planting fault: (inout Observation) -> Void) -> Balance {
        var observation = Self.observation
        fault(&observation)
        return Reckoning.balance(of: Self.content, observation)
    }

    @Test func nothingIsWrongWhereNothingIs() {
        let balance = balance { _ in }
        #expect(balance.isClean)
        #expect(
            [balance.sent, balance.answered, balance.published, balance.rejected, balance.unchanged] == [5, 5, 3, 1, 1]
        )
    }

    @Test func anEventThatIsMissingIsLost() {
        #expect(balance { $0.events.removeAll { $0.id == "e2" } }.lost == 1)
        #expect(balance { $0.events.removeLast() }.lost == 1)
    }

    @Test func anAnsweredDeliveryThatIsNowhereIsLost() {
        let balance = balance { observation in
            observation.slices.removeLast()
            observation.events.removeAll { $0.id == "e3" }
            observation.receipts["s1"] = nil
        }
        #expect(balance.lost == 2)
    }

    @Test func halfADeliveryIsLost() {
        let balance = balance { observation in
            observation.slices.remove(at: 1)
            observation.letters = []
        }
        #expect(balance.lost == 1)
    }

    @Test func aDeadLetterThatIsMissingIsLost() {
        #expect(balance { $0.letters = [] }.lost == 1)
    }

    @Test func whatIsThereTwiceIsDoubled() {
        #expect(balance { $0.events.append($0.events[0]) }.duplicated > 0)
        #expect(balance { $0.letters.append($0.letters[0]) }.duplicated == 1)
        #expect(balance { $0.slices.append(Self.slice("s1", 0, 2, attempt: 1)) }.duplicated == 2)
    }

    @Test func anUnchangedRecordThatIsPublishedAgainIsDoubled() {
        let balance = balance { observation in
            for view in ["", "restricted."] { observation.events.append(Self.event(view, "e4", "b", 2, "s1", 1)) }
        }
        #expect(balance.duplicated == 1)
    }

    @Test func twoSubmissionsOfOneIdempotencyKeyAreDoubled() {
        let balance = balance { observation in
            observation.slices.append(Self.slice("s2", 0, 2, attempt: 1))
            observation.receipts["s2"] = Self.receipt("s2", slices: 1, Receipt.Accounts(framed: 2, unchanged: 2))
        }
        #expect(balance.duplicated == 2)
    }

    @Test func eventsOfASubjectThatChangePlacesAreOutOfOrder() {
        #expect(balance { $0.events.swapAt(0, 2) }.outOfOrder == 1)
        #expect(balance { $0.events[2].sequence = "00001" }.outOfOrder == 1)
    }

    @Test func aDeliveryThatOvertakesIsOutOfOrder() {
        #expect(balance { $0.slices.insert($0.slices.removeLast(), at: 0) }.outOfOrder > 0)
    }

    @Test func aReceiptThatSaysSomethingElseIsWrong() {
        #expect(balance { $0.receipts["s1"]?.accounts.unchanged = 0 }.misaccounted == 1)
        #expect(balance { $0.receipts["s1"] = nil }.misaccounted == 1)
        #expect(balance { $0.receipts["s0"]?.translatedSlices = 1 }.misaccounted == 1)
    }
}
