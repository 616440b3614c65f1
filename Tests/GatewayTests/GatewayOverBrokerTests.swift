import Contracts
import ContractsTesting
import EventBus
import Formats
import Foundation
import Gateway
import KafkaTesting
import Testing

/// Gateways over a broker that goes away, cuts one of them off, or gives their feeds to others: a broker of our own, which
/// hides what was aborted, so that nothing may be lost and nothing doubled.
@Suite(.serialized, .timeLimit(.minutes(30))) struct GatewayOverBrokerTests {
    private let feeds = (0..<3).map { "in.rows\($0)" }

    /// Rows that no other delivery has, one of them bad.
    private func delivery(_ number: Int) -> [UInt8] {
        RowAdapter.csv((0..<10).map { "\(number)-\($0),Almora,,,\($0 == 7 ? "bad" : "plain")," })
    }

    private func run(
        on broker: TestBroker,
        instance: String,
        folder: TestFolder = TestFolder(),
        _ body: @escaping @Sendable (RunningGateway) async throws -> Void
    ) async throws {
        var settings = GatewaySettings()
        settings.limits.appendPatience = .milliseconds(400)
        try await RunningGateway.run(
            adapters: feeds.map { RowAdapter(id: $0) },
            folder: folder,
            on: { _, _ in
                let settings = broker.settings(
                    instance: instance,
                    transactionTimeout: .seconds(3),
                    requestTimeout: .seconds(2)
                )
                return try await KafkaBus(settings: settings, sealer: TestSealer())
            },
            settings: settings,
            body
        )
    }

    /// Sends a delivery again and again until it is taken, and says how often it was told to come again.
    private func send(_ number: Int, to client: LoopbackClient) async throws -> Int {
        let path = "/v1/feeds/\(feeds[number % feeds.count])/submissions"
        var refusals = 0
        while true {
            let answer = try await client.post(path, delivery(number), ["Idempotency-Key": "\"\(number)\""])
            if answer.status == 202 { return refusals }
            try #require([409, 503].contains(answer.status), "\(answer.text)")
            if answer.status == 503 {
                #expect(answer.headers["retry-after"] != nil)
                refusals += 1
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Waits until so many deliveries have all their events, and checks that they have them once.
    private func expectOnce(_ deliveries: Int, in running: RunningGateway) async throws {
        let bus = running.bus
        var events: [PublishedEvents] = []
        let deadline = ContinuousClock.now + .seconds(120)
        repeat {
            let states = running.gateway.control.feeds.map { "\($0.id) \($0.state) \($0.reason ?? "")" }
            try #require(
                ContinuousClock.now < deadline,
                "\(events.map(\.count)) of \(deliveries * 9) events have come: \(states)"
            )
            try await Task.sleep(for: .milliseconds(100))
            events = []
            for feed in feeds { events.append(try await PublishedEvents(on: bus, of: feed)) }
        } while events.reduce(0) { $0 + $1.count } < deliveries * 9
        #expect(events.reduce(0) { $0 + $1.count } == deliveries * 9)
        #expect(events.reduce(0) { $0 + $1.ids.count } == deliveries * 9)
        var letters = 0
        for feed in feeds { letters += try await bus.everything(in: TopicPartition(.deadLetter(feed: feed))).count }
        #expect(letters == deliveries)
    }

    @Test func aBrokerThatGoesAwayCostsTimeAndNothingElse() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        try await run(on: broker, instance: "one") { running in
            let client = try await LoopbackClient(running.gateway)
            _ = try await send(0, to: client)
            async let refusals = (1..<120).asyncReduce(0) { try await $0 + send($1, to: client) }
            // Shorter and longer than a transaction may take.
            for outage in [50, 200, 50, 5000, 100] {
                try await Task.sleep(for: .milliseconds(300))
                broker.setDown(true)
                try await Task.sleep(for: .milliseconds(outage))
                broker.setDown(false)
            }
            #expect(try await refusals > 0)
            try await expectOnce(120, in: running)
        }
    }

    @Test func errorsInTheMiddleOfTransactionsCostTimeAndNothingElse() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        try await run(on: broker, instance: "one") { running in
            let client = try await LoopbackClient(running.gateway)
            _ = try await send(0, to: client)
            async let refusals = (1..<150).asyncReduce(0) { try await $0 + send($1, to: client) }
            var generator = SeededGenerator(seed: 20_261_122)
            for fault in BrokerFault.ofTransactions.shuffled(using: &generator) {
                broker.make(fault)
                try await Task.sleep(for: .milliseconds(60))
            }
            _ = try await refusals
            try await expectOnce(150, in: running)
            // Each has met a transaction.
            #expect(broker.faultsToMake == 0)
        }
    }

    @Test func aGatewayThatIsCutOffIsReplacedAndDoesNoHarmWhenItIsBack() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let folders = try TestFolder.ofOneKey(2)
        try await run(on: broker, instance: "one", folder: folders[0]) { one in
            let first = try await LoopbackClient(one.gateway)
            for number in 0..<20 { _ = try await send(number, to: first) }
            broker.cutOff(instance: "one", true)
            try await run(on: broker, instance: "two", folder: folders[1]) { two in
                let second = try await LoopbackClient(two.gateway)
                for number in 20..<40 { _ = try await send(number, to: second) }
                try await expectOnce(40, in: two)
                // It takes itself for the owner of its feeds still, and has deliveries from before.
                broker.cutOff(instance: "one", false)
                for number in 40..<60 { _ = try await send(number, to: number % 2 == 0 ? first : second) }
                try await expectOnce(60, in: two)
            }
        }
    }

    @Test func aFeedThatMovesInTheMiddleOfABatchIsTranslatedOnce() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let folders = try TestFolder.ofOneKey(2)
        try await run(on: broker, instance: "one", folder: folders[0]) { one in
            let client = try await LoopbackClient(one.gateway)
            async let refusals = (0..<150).asyncReduce(0) { try await $0 + send($1, to: client) }
            for round in 0..<3 {
                try await run(on: broker, instance: "two-\(round)", folder: folders[1]) { two in
                    // It comes with some feeds, or none, and goes with some.
                    while two.gateway.control.feeds.allSatisfy({ $0.state == "elsewhere" }) {
                        try await Task.sleep(for: .milliseconds(20))
                    }
                    try await Task.sleep(for: .seconds(2))
                }
            }
            _ = try await refusals
            try await expectOnce(150, in: one)
        }
    }
}

extension Range<Int> {
    /// Reduces with a function that suspends.
    fileprivate func asyncReduce(_ start: Int, _ next: (Int, Int) async throws -> Int) async throws -> Int {
        var result = start
        for number in self { result = try await next(result, number) }
        return result
    }
}
