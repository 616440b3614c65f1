import CKafka
import Contracts
import ContractsTesting
import EventBus
import KafkaTesting
import Synchronization
import Testing

/// What the bus does when brokers fail, on the mock cluster with faults put in.
@Suite(.serialized, .timeLimit(.minutes(30))) struct KafkaBusTests {
    private let topic = Topic.canonical("missing-report", major: 1, view: .open)

    private func messages(_ range: Range<Int>) -> [Message] {
        range.map { Message(topic: topic, key: Array("\($0 % 3)".utf8), value: Array("\($0)".utf8), timestamp: 1) }
    }

    private func texts(_ bus: KafkaBus, _ partition: TopicPartition) async throws -> [String] {
        try await bus.everything(in: partition).map { String(decoding: $0.value ?? [], as: UTF8.self) }
    }

    @Test func appendSurvivesErrorsOfTheBroker() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        try await bus.append(messages(0..<5))
        cluster.answer(
            .produce,
            with: [
                RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT,
                RD_KAFKA_RESP_ERR__TRANSPORT, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS,
            ]
        )
        try await bus.append(messages(5..<10))
        #expect(try await texts(bus, TopicPartition(topic)) == (0..<10).map(String.init))
        await bus.shutdown()
    }

    @Test func appendWaitsForABrokerThatIsDown() async throws {
        let cluster = try MockCluster()
        // What is shown is that it waits, not for how long.
        let bus = try await cluster.bus(
            cluster.settings(transactionTimeout: .seconds(60), requestTimeout: .seconds(60))
        )
        try await bus.append(messages(0..<5))
        cluster.setDown(true)
        let batch = messages(5..<10)
        let waiting = Task { try await bus.append(batch) }
        try await Task.sleep(for: .milliseconds(700))
        cluster.setDown(false)
        #expect(try await waiting.value.map(\.offset) == [5, 6, 7, 8, 9])
        #expect(try await texts(bus, TopicPartition(topic)) == (0..<10).map(String.init))
        await bus.shutdown()
    }

    @Test func saysThatTheClusterIsAwayAndGoesOnAfterwards() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus(cluster.settings(transactionTimeout: .seconds(2)))
        try await bus.append(messages(0..<1))
        cluster.setDown(true)
        await expectBusError(.unavailable) { try await bus.append(messages(1..<2)) }
        await expectBusError(.unavailable) { try await bus.bounds(TopicPartition(topic)) }
        cluster.setDown(false)
        var answer: [StoredPosition]?
        for _ in 0..<20 where answer == nil { answer = try? await bus.append(messages(2..<3)) }
        #expect(answer != nil)
        await bus.shutdown()
    }

    @Test func abortedTransactionIsDoneAgainWithTheStateOfThen() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        let key = StateKey(StateKey.Table(rawValue: "test"), [1])
        try await bus.append(messages(0..<1))
        try await bus.transact(reading: []) { _ in BusTransaction(state: [key: [7]]) }
        // Before any message of the transaction is sent: the mock cluster would show it.
        cluster.answer(.addPartitionsToTransaction, with: [RD_KAFKA_RESP_ERR_INVALID_PRODUCER_ID_MAPPING])
        let calls = Atomic(0)
        let batch = messages(1..<2)
        try await bus.transact(reading: [key]) { state in
            calls.add(1, ordering: .relaxed)
            #expect(state == [key: [7]])
            return BusTransaction(messages: batch, state: [key: [8]])
        }
        #expect(calls.load(ordering: .relaxed) == 2)
        #expect(try await bus.state([key]) == [key: [8]])
        #expect(try await texts(bus, TopicPartition(topic)) == ["0", "1"])
        await bus.shutdown()
    }

    @Test func transactionSurvivesErrorsOfItsCoordinator() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        try await bus.append(messages(0..<1))
        cluster.answer(.addOffsetsToTransaction, with: [RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS])
        cluster.answer(.transactionOffsetCommit, with: [RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE])
        cluster.answer(.endTransaction, with: [RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS])
        let (batch, position) = (
            messages(1..<2), ConsumerPosition(group: "group", partition: TopicPartition(topic), next: 1)
        )
        try await bus.transact(reading: []) { _ in BusTransaction(messages: batch, consumed: [position]) }
        #expect(try await texts(bus, TopicPartition(topic)) == ["0", "1"])
        await bus.shutdown()
    }

    @Test func refusalOfTheClusterIsNotTriedAgain() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        try await bus.append(messages(0..<1))
        cluster.answer(.addPartitionsToTransaction, with: [RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED])
        await expectBusError(.failed) { try await bus.append(messages(1..<2)) }
        try await bus.append(messages(2..<3))
        #expect(try await texts(bus, TopicPartition(topic)) == ["0", "2"])
        await bus.shutdown()
    }

    @Test func fencedProducerWritesNoMore() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        try await bus.append(messages(0..<1))
        cluster.answer(.addPartitionsToTransaction, with: [RD_KAFKA_RESP_ERR_PRODUCER_FENCED])
        await expectBusError(.fenced) { try await bus.append(messages(1..<2)) }
        await expectBusError(.fenced) { try await bus.append(messages(2..<3)) }
        #expect(try await texts(bus, TopicPartition(topic)) == ["0"])
        await bus.shutdown()
    }

    @Test func largeMessageIsRefusedAloneAmongItsNeighbours() async throws {
        let cluster = try MockCluster()
        var settings = cluster.settings()
        settings.maximumMessageBytes = 10_000
        let bus = try await cluster.bus(settings)
        let large = Message(topic: topic, key: [], value: Array(repeating: 1, count: 10_001), timestamp: 1)
        async let others = bus.append(messages(0..<3))
        await expectBusError(.tooLarge) { try await bus.append([large]) }
        _ = try await others
        #expect(try await texts(bus, TopicPartition(topic)) == ["0", "1", "2"])
        await bus.shutdown()
    }

    @Test func stateOfOneGatewayIsSeenByAnotherAndLiesSealed() async throws {
        let cluster = try MockCluster()
        let table = StateKey.Table(rawValue: "shared")
        let key = StateKey(table, [1])
        let first = try await cluster.bus(cluster.settings(instance: "one"))
        let second = try await cluster.bus(cluster.settings(instance: "two"))
        for round in 0..<5 {
            try await first.transact(reading: [key]) { _ in
                BusTransaction(state: [key: Array("from-one-\(round)".utf8)])
            }
            try await second.transact(reading: [key]) { state in
                #expect(state == [key: Array("from-one-\(round)".utf8)])
                return BusTransaction(state: [key: Array("from-two-\(round)".utf8)])
            }
            #expect(try await first.state([key]) == [key: Array("from-two-\(round)".utf8)])
        }
        let partition = TopicPartition(Topic(rawValue: "cp.internal.shared"))
        let records = try await first.everything(in: partition)
        #expect(records.count == 10)
        #expect(records.allSatisfy { $0.key == [1] })
        #expect(records.allSatisfy { !String(decoding: $0.value ?? [], as: UTF8.self).contains("from-") })
        await first.shutdown()
        await second.shutdown()
    }

    @Test func saysWhenNoBrokerAnswersOrASettingIsWrong() async throws {
        let nowhere = KafkaSettings(
            brokers: ["127.0.0.1:1"],
            properties: ["log_level": "0"],
            instance: "test",
            requestTimeout: .seconds(1)
        )
        await expectBusError(.unavailable) { try await KafkaBus(settings: nowhere, sealer: nil) }
        var wrong = nowhere
        wrong.properties["no.such.property"] = "secret"
        await expectBusError(.failed) { try await KafkaBus(settings: wrong, sealer: nil) }
    }

    @Test func membersOfAGroupShareItsTopicsWithAllTheirPartitions() async throws {
        let cluster = try MockCluster()
        // The mock cluster tells members of a change only when a heartbeat or a session ends.
        let hurry = ["session.timeout.ms": "6000", "heartbeat.interval.ms": "300"]
        let topics = ["in.a", "in.b", "in.c", "in.d"].map { Topic.raw(feed: $0) }
        let first = try await cluster.bus(cluster.settings(instance: "one", properties: hurry))
        for (topic, count) in zip(topics, [1, 1, 3, 2] as [Int32]) {
            try await first.createTopic(topic, partitions: count, compacted: false)
        }
        let all = Set(
            zip(topics, [1, 1, 3, 2]).flatMap { topic, count in (0..<count).map { TopicPartition(topic, $0) } }
        )
        var one = try await first.ownership(of: topics, group: "workers").makeAsyncIterator()
        #expect(await one.next() == all)
        await expectBusError(.failed) { try await first.ownership(of: topics, group: "workers") }

        let second = try await cluster.bus(cluster.settings(instance: "two", properties: hurry))
        var two = try await second.ownership(of: topics, group: "workers").makeAsyncIterator()
        var shared = await two.next() ?? []
        while shared.isEmpty { shared = await two.next() ?? all }
        var kept = await one.next() ?? all
        while kept.isEmpty || kept == all { kept = await one.next() ?? shared }
        #expect(shared.union(kept) == all)
        #expect(Set(shared.map(\.topic)).isDisjoint(with: kept.map(\.topic)))

        let stranger = ConsumerPosition(group: "workers", partition: try #require(shared.first), next: 1)
        await expectBusError(.revoked) {
            try await first.transact(reading: []) { _ in BusTransaction(consumed: [stranger]) }
        }
        let own = ConsumerPosition(group: "workers", partition: try #require(kept.first), next: 1)
        try await first.transact(reading: []) { _ in BusTransaction(consumed: [own]) }

        await second.shutdown()
        var again = await one.next() ?? []
        while again.isEmpty { again = await one.next() ?? all }
        #expect(again == all)
        await first.shutdown()
    }

    @Test func whoHasLeftAGroupStoresNoPositionsOfIt() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        try await bus.createTopic(topic, partitions: 1, compacted: false)
        for await owned in try await bus.ownership(of: [topic], group: "workers") where !owned.isEmpty { break }
        let position = ConsumerPosition(group: "workers", partition: TopicPartition(topic), next: 1)
        await expectBusError(.revoked) {
            while true { try await bus.transact(reading: []) { _ in BusTransaction(consumed: [position]) } }
        }
        await bus.shutdown()
    }

    /// A broker of our own: the mock cluster shows what a transaction wrote before it is committed.
    @Test func whatIsReadLastIsNotOlderThanWhatItIsReadWith() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let writer = try await broker.bus(instance: "writer")
        let reader = try await broker.bus(instance: "reader")
        let tables: [StateKey.Table] = [.receipts, .subjects, .rejections, .keys, .erasures]
        let keys = [StateKey(.settled, [0])] + tables.map { StateKey($0, [0]) }
        let all: @Sendable (UInt8) -> BusTransaction = { round in
            BusTransaction(state: Dictionary(uniqueKeysWithValues: keys.map { ($0, [round]) }))
        }
        try await writer.transact(reading: []) { _ in all(0) }
        let writing = Task {
            for round in UInt8(1)...200 {
                try await writer.transact(reading: []) { _ in all(round) }
            }
        }
        var last: UInt8 = 0
        while last < 200 {
            let state = try await reader.state(keys)
            last = try #require(state[keys[0]]?.first)
            for key in keys.dropFirst() { #expect(try #require(state[key]?.first) <= last) }
        }
        try await writing.value
        await reader.shutdown()
        await writer.shutdown()
    }

    @Test func processWithAnotherKeyIsRefusedBeforeItWrites() async throws {
        let cluster = try MockCluster()
        let bus = try await cluster.bus()
        try await bus.append(messages(0..<1))
        await expectBusError(.failed) { try await cluster.bus(sealer: TestSealer(key: "other")) }
        try await cluster.bus().shutdown()
        await bus.shutdown()
    }
}
