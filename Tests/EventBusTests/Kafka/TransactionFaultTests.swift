import Contracts
import ContractsTesting
import EventBus
import KafkaTesting
import Testing

/// What a fault in the middle of a transaction costs, on a broker of our own: the mock cluster shows what was aborted.
@Suite(.serialized, .timeLimit(.minutes(30))) struct TransactionFaultTests {
    private let topic = Topic.canonical("missing-report", major: 1, view: .open)
    private let raw = Topic.raw(feed: "in.rows")
    private let key = StateKey(.settled, [1])

    /// Writes a number unless it is written: as gateways do, by the state they wrote with it.
    private func write(_ number: UInt8, on bus: KafkaBus) async throws {
        let message = Message(topic: topic, key: [7], value: [number], timestamp: 1)
        let position = ConsumerPosition(group: "workers", partition: TopicPartition(raw), next: Int64(number))
        while true {
            do {
                try await bus.transact(reading: [key]) { [key] state in
                    guard state[key]?.first ?? 0 < number else { return BusTransaction() }
                    return BusTransaction(messages: [message], state: [key: [number]], consumed: [position])
                }
                return
            } catch let error as BusError where error.isRetriable {
                // Whether it was committed is unknown, or it was not.
            }
        }
    }

    /// With time for a machine that runs all tests at once.
    private func bus(on broker: TestBroker) async throws -> KafkaBus {
        let settings = broker.settings(
            instance: "test",
            transactionTimeout: .seconds(120),
            requestTimeout: .seconds(60)
        )
        return try await KafkaBus(settings: settings, sealer: TestSealer())
    }

    @Test(arguments: BrokerFault.ofTransactions)
    func transactionIsCommittedOnceInSpiteOf(fault: BrokerFault) async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let bus = try await bus(on: broker)
        try await bus.createTopic(raw, partitions: 1, compacted: false)
        for await owned in try await bus.ownership(of: [raw], group: "workers") where !owned.isEmpty {
            try await write(1, on: bus)
            broker.make(fault)
            try await write(2, on: bus)
            #expect(broker.faultsToMake == 0)
            // Twice in a row, so that the one that mends it is hit too.
            broker.make(fault)
            broker.make(fault)
            for number in 3...5 as ClosedRange<UInt8> { try await write(number, on: bus) }
            #expect(broker.faultsToMake == 0)
            break
        }
        #expect(try await bus.everything(in: TopicPartition(topic)).map(\.value) == [[1], [2], [3], [4], [5]])
        #expect(try await bus.position(group: "workers", TopicPartition(raw)) == 5)
        #expect(try await bus.state([key]) == [key: [5]])
        await bus.shutdown()
    }

    @Test func transactionThatTookTooLongIsNoReasonToStop() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let bus = try await KafkaBus(
            settings: broker.settings(instance: "slow", transactionTimeout: .seconds(1)),
            sealer: TestSealer()
        )
        try await bus.append([Message(topic: topic, key: [7], value: [1], timestamp: 1)])
        // For longer than a transaction may take, after which the cluster gives it up and shuts out who began it.
        for _ in 0..<100 { broker.make(BrokerFault(.addOffsetsToTransaction, .refused(.coordinatorIsLoading))) }
        try await write(2, on: bus)
        #expect(broker.faultsToMake == 0)
        try await write(3, on: bus)
        #expect(try await bus.everything(in: TopicPartition(topic)).map(\.value) == [[1], [2], [3]])
        await bus.shutdown()
    }

    @Test(arguments: 1...2 as ClosedRange<UInt64>)
    func everyTransactionIsCommittedOnceWhileFaultsComeAtAnyTime(seed: UInt64) async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let bus = try await bus(on: broker)
        try await bus.createTopic(raw, partitions: 1, compacted: false)
        for await owned in try await bus.ownership(of: [raw], group: "workers") where !owned.isEmpty {
            let disturbing = Task { await broker.disturb(seed: seed, pause: 40) }
            for number in 1...15 as ClosedRange<UInt8> { try await write(number, on: bus) }
            disturbing.cancel()
            #expect(await disturbing.value > 0)
            break
        }
        #expect(try await bus.everything(in: TopicPartition(topic)).map(\.value) == (1...15).map { [$0] })
        #expect(try await bus.position(group: "workers", TopicPartition(raw)) == 15)
        await bus.shutdown()
    }
}
