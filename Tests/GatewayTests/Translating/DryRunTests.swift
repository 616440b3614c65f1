import Contracts
import ContractsTesting
import Formats
import Testing

/// What a dry run says would become of deliveries is what the gateway makes of them.
@Suite struct DryRunTests {
    @Test func itGivesEachRecordTheFateAndEachEventTheSequenceThatTheGatewayGives() async throws {
        let deliveries = Self.deliveries
        let (published, accounts) = try await RunningGateway.run { running in
            var accounts: [Receipt.Accounts] = []
            for delivery in deliveries {
                accounts.append(try await running.settle(delivery).accounts)
            }
            let messages = try await running.messages("cp.sighting.v1") + running.messages("cp.follow-up.v1")
            return (messages.map { "\($0.header("ce_sequence") ?? "") \($0.text)" }, accounts)
        }
        let run = DryRun(
            adapter: RowAdapter(),
            keys: TranslationKeys(secret: [1]),
            receivedAt: 0,
            subjects: 100_000
        )
        var events: [[String]] = [[], []]
        for (index, delivery) in deliveries.enumerated() {
            let before = run.accounts
            run.begin(submission: "\(index)")
            for slice in try Self.frame(delivery) {
                run.translate(slice)
                for (event, sequence) in zip(run.translation.events, run.sequences) {
                    guard let sequence else { continue }
                    events[event.type].append(Self.line(event, sequence, run.translation))
                }
            }
            var own = run.accounts
            own.framed -= before.framed
            own.settle(Receipt.Accounts(), replacing: before)
            #expect(own == accounts[index])
        }
        #expect(run.accounts.unchanged > 0 && run.accounts.rejected > 0)
        #expect(events.flatMap(\.self) == published)
    }

    @Test func aRecordThatContradictsAKeyIsRejectedWithAllItsEvents() throws {
        let run = DryRun(adapter: RowAdapter(), keys: TranslationKeys(secret: [1]), receivedAt: 0, subjects: 10)
        run.begin(submission: "a")
        let slices = try Self.frame(RowAdapter.csv(["1,A,,,keyed,", "1,B,,,keyed,", "1,A,,,keyed,"]))
        for slice in slices {
            run.translate(slice)
            let rejections = run.rejections(of: slice)
            #expect(rejections.map { $0["code"]?.stringValue } == ["KEY_CONFLICT"])
            #expect(rejections.first?["line"]?.integerValue == 3)
        }
        #expect(run.accounts == Receipt.Accounts(framed: 3, published: 1, rejected: 1, unchanged: 1))
        #expect(run.sequences == [1, nil, nil])
    }

    /// Few subjects, so that records repeat, change, come late and contradict one another.
    private static var deliveries: [[UInt8]] {
        var generator = SeededGenerator(seed: 11)
        let kinds = ["plain", "bad", "skip", "two", "urgent", "partial", "keyed", "none"]
        return (0..<4).map { _ in
            RowAdapter.csv(
                (0..<400).map { _ in
                    let kind = kinds.randomElement(using: &generator) ?? ""
                    let id = Int.random(in: 0..<60, using: &generator)
                    let version = Bool.random(using: &generator) ? "" : "\(Int.random(in: 1..<5, using: &generator))"
                    return "\(kind)\(id),P\(Int.random(in: 0..<3, using: &generator)),,,\(kind),\(version)"
                }
            )
        }
    }

    private static func frame(_ bytes: [UInt8]) throws -> [FramedSlice] {
        let description = RowAdapter().description
        var framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var slices: [FramedSlice] = []
        try bytes.withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        return slices
    }

    private static func line(_ event: TranslatedEvent, _ sequence: UInt64, _ translation: Translation) -> String {
        let digits = String(sequence)
        let text = String(decoding: translation.bytes[event.data], as: UTF8.self)
        return "\(String(repeating: "0", count: 20 - digits.count))\(digits) \(text)"
    }
}
