import Contracts
import ContractsTesting
import EventBus
import Foundation
import KafkaTesting
import Testing

/// What only a real broker can show; run before every release with `SETU_TEST_KAFKA=host:port`.
@Suite(.serialized, .timeLimit(.minutes(30))) struct KafkaBusBrokerTests {
    private static let isThere = RealCluster.address != nil
    private let topic = Topic.canonical("broker-test-\(UUID().uuidString.prefix(8))", major: 1, view: .open)

    private func message(_ value: String) -> Message {
        Message(topic: topic, key: [], value: Array(value.utf8), timestamp: 1)
    }

    /// Reads until so many have come, or ten seconds have passed.
    private func texts(_ bus: KafkaBus, expecting count: Int) async throws -> [String] {
        let deadline = ContinuousClock().now + .seconds(10)
        while true {
            let page = try await bus.read(TopicPartition(topic), from: 0, maxMessages: 999, maxBytes: 1 << 20)
            if page.count >= count || ContinuousClock().now > deadline {
                return page.map { String(decoding: $0.message.value ?? [], as: UTF8.self) }
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test(
        .enabled(
            if: isThere,
            "SETU_TEST_KAFKA is not set: only a broker keeps every promise, stored offsets among them"
        ),
        arguments: EventBusConformance.checks
    )
    func keepsThePromise(check: EventBusConformance.Check) async throws {
        try await check.run(timeout: .seconds(120)) { try await RealCluster.bus() }
    }

    @Test(.enabled(if: isThere, "SETU_TEST_KAFKA is not set: the mock cluster has no admin interface"))
    func topicsComeToBeAsPlannedAndStaySo() async throws {
        let cluster = try await KafkaAdministrator(settings: RealCluster.settings(instance: "topics"))
        let raw = Topic.raw(feed: "in.plan-\(UUID().uuidString.prefix(8).lowercased())")
        var wanted = [topic, raw].map {
            TopicSpecification(topic: $0, partitions: 2, configuration: cluster.configuration(of: $0))
        }
        func plan() async throws -> [TopicChange] {
            TopicPlan(wanted: wanted, present: try await cluster.describe([topic, raw])).changes
        }
        #expect(try await plan().count == 2)
        for change in try await plan() { try await cluster.apply(change) }
        #expect(try await plan().isEmpty)
        wanted[0].partitions = 4
        wanted[1].configuration["segment.ms"] = "86400000"
        let changes = try await plan()
        #expect(changes.count == 2)
        for change in changes { try await cluster.apply(change) }
        #expect(try await plan().isEmpty, "a change leaves what was set before")
        await cluster.close()
    }

    @Test(.enabled(if: isThere, "SETU_TEST_KAFKA is not set: only a broker hides what was aborted"))
    func abortedMessagesAreHidden() async throws {
        let bus = try await RealCluster.bus()
        try await bus.append([message("before")])
        let settings = RealCluster.settings(instance: RealCluster.instance())
        let aborted = try AbandonedTransaction(settings: settings, topic: topic.rawValue, values: ["aborted"])
        try aborted.abort()
        try await bus.append([message("after")])
        #expect(try await texts(bus, expecting: 2) == ["before", "after"])
        await bus.shutdown()
    }

    @Test(
        .enabled(if: isThere, "SETU_TEST_KAFKA is not set: only a broker holds back what follows an open transaction")
    )
    func openTransactionHoldsBackReadersUntilItEnds() async throws {
        let bus = try await RealCluster.bus()
        try await bus.append([message("before")])
        let settings = RealCluster.settings(instance: RealCluster.instance())
        let open = try AbandonedTransaction(settings: settings, topic: topic.rawValue, values: ["open"])
        try await bus.append([message("after")])
        try await Task.sleep(for: .seconds(1))
        let held = try await bus.read(TopicPartition(topic), from: 0, maxMessages: 99, maxBytes: 1 << 20)
        #expect(held.count == 1)
        try open.abort()
        #expect(try await texts(bus, expecting: 2) == ["before", "after"])
        await bus.shutdown()
    }

    /// A process killed by `SIGKILL` leaves its transaction open, as this one is left; its successor has its identity.
    @Test(.enabled(if: isThere, "SETU_TEST_KAFKA is not set: only a broker rolls back what a killed process left open"))
    func successorRollsBackWhatAKilledProcessLeftOpen() async throws {
        let instance = RealCluster.instance()
        let reader = try await RealCluster.bus()
        try await reader.append([message("before")])
        let killed = try AbandonedTransaction(
            settings: RealCluster.settings(instance: instance),
            topic: topic.rawValue,
            values: ["half", "written"]
        )
        let successor = try await RealCluster.bus(instance: instance)
        try await successor.append([message("after")])
        #expect(try await texts(reader, expecting: 2) == ["before", "after"])
        #expect(throws: AbandonedTransaction.Failure.self) { try killed.abort() }
        await successor.shutdown()
        await reader.shutdown()
    }

    @Test(.enabled(if: isThere, "SETU_TEST_KAFKA is not set: only a broker shuts out a zombie"))
    func zombieWithTheSameIdentityIsShutOut() async throws {
        let instance = RealCluster.instance()
        let zombie = try await RealCluster.bus(instance: instance)
        try await zombie.append([message("zombie")])
        let successor = try await RealCluster.bus(instance: instance)
        try await successor.append([message("successor")])
        await expectBusError(.fenced) { try await zombie.append([message("late")]) }
        try await successor.append([message("still")])
        #expect(try await texts(successor, expecting: 3) == ["zombie", "successor", "still"])
        await zombie.shutdown()
        await successor.shutdown()
    }

    @Test(.enabled(if: isThere, "SETU_TEST_KAFKA is not set: only a broker rolls a position back with its transaction"))
    func positionAndMessagesOutliveTheirProcessTogether() async throws {
        let instance = RealCluster.instance()
        let group = "group-\(instance)"
        let (position, output) = (
            ConsumerPosition(group: group, partition: TopicPartition(topic), next: 5), message("translated")
        )
        let key = StateKey(StateKey.Table(rawValue: "broker-test-\(instance)"), [1])
        let first = try await RealCluster.bus(instance: instance)
        try await first.transact(reading: [key]) { _ in
            BusTransaction(messages: [output], state: [key: [1]], consumed: [position])
        }
        await first.shutdown()
        let second = try await RealCluster.bus(instance: instance)
        #expect(try await second.position(group: group, TopicPartition(topic)) == 5)
        #expect(try await second.state([key]) == [key: [1]])
        #expect(try await texts(second, expecting: 1) == ["translated"])
        await second.shutdown()
    }
}
