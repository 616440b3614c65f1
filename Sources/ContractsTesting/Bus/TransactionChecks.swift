import Contracts

/// What a bus promises about transactions.
enum TransactionChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("transactionReadsWhatWasWrittenBefore", transactionReadsWhatWasWrittenBefore),
        EventBusConformance.Check("transactionWritesAllItsParts", transactionWritesAllItsParts),
        EventBusConformance.Check("bodyThatThrowsWritesNothing", bodyThatThrowsWritesNothing),
        EventBusConformance.Check("failedTransactionLeavesTheBusWhole", failedTransactionLeavesTheBusWhole),
        EventBusConformance.Check(positions, positionsAreStoredWithTheTransaction),
    ]

    /// The name of the check a bus on a mock cluster cannot pass.
    static let positions = "positionsAreStoredWithTheTransaction"

    private struct Refusal: Error, Equatable {
        var reason: String
    }

    private static func transactionReadsWhatWasWrittenBefore(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), [1])
        let absent = StateKey(bench.table(), [2])
        for value in UInt8(0)..<20 {
            try await bench.bus.transact(reading: [key, absent]) { state in
                let expected: [StateKey: [UInt8]] = value == 0 ? [:] : [key: [value - 1]]
                guard state == expected else { throw Refusal(reason: "state before \(value) is \(state.values)") }
                return BusTransaction(state: [key: [value]])
            }
        }
    }

    private static func transactionWritesAllItsParts(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), [1])
        let open = bench.topic("open")
        let secret = bench.topic("secret", view: .secret)
        let stored = try await bench.bus.transact(reading: [key]) { _ in
            BusTransaction(
                messages: [bench.message(open, "a"), bench.message(secret, "b"), bench.message(open, "c")],
                state: [key: [9]]
            )
        }
        try bench.expect(stored.map(\.partition.topic) == [open, secret, open], "positions are not the messages'")
        let first = try await bench.readAll(TopicPartition(open), expecting: 2)
        try bench.expect(first.map(bench.text) == ["a", "c"], "messages of one topic are out of order")
        let second = try await bench.readAll(TopicPartition(secret), expecting: 1)
        try bench.expect(second.map(bench.text) == ["b"], "the other topic's message is not there")
        let state = try await bench.bus.state([key])
        try bench.expect(state == [key: [9]], "state is not there")
        let nothing = try await bench.bus.transact(reading: [key]) { _ in BusTransaction() }
        try bench.expect(nothing.isEmpty, "an empty transaction gave positions")
    }

    private static func bodyThatThrowsWritesNothing(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), [1])
        let topic = bench.topic()
        try await bench.bus.append([bench.message(topic, "before")])
        do {
            try await bench.bus.transact(reading: [key]) { _ in throw Refusal(reason: "no") }
            throw ConformanceFailure(check: bench.check, reason: "the body's error was swallowed")
        } catch let error as Refusal {
            try bench.expect(error == Refusal(reason: "no"), "another error came out")
        }
        try await bench.bus.append([bench.message(topic, "after")])
        _ = try await bench.readAll(TopicPartition(topic), expecting: 2)
        let state = try await bench.bus.state([key])
        try bench.expect(state.isEmpty, "state was written")
    }

    private static func failedTransactionLeavesTheBusWhole(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), [1])
        let topic = bench.topic()
        try await bench.bus.append([bench.message(topic, "before")])
        do {
            try await bench.bus.transact(reading: [key]) { _ in
                BusTransaction(
                    messages: [bench.message(topic, "with"), bench.message(Topic(rawValue: "no topic/name"), "x")],
                    state: [key: [1]]
                )
            }
            throw ConformanceFailure(check: bench.check, reason: "a wrong topic was taken")
        } catch is BusError {
            // As it should be.
        }
        try await bench.bus.transact(reading: [key]) { state in
            guard state.isEmpty else { throw Refusal(reason: "state of the failed transaction is there") }
            return BusTransaction(messages: [bench.message(topic, "after")])
        }
        let read = try await bench.readAll(TopicPartition(topic), expecting: 2)
        try bench.expect(read.map(bench.text) == ["before", "after"], "a message of the failed transaction is there")
    }

    private static func positionsAreStoredWithTheTransaction(_ bench: ConformanceBench) async throws {
        let source = bench.topic("source")
        try await bench.bus.createTopic(source, partitions: 2, compacted: false)
        let partitions = [TopicPartition(source, 0), TopicPartition(source, 1)]
        let group = bench.group()
        for next in [Int64(3), 5, 4] {
            try await bench.bus.transact(reading: []) { _ in
                BusTransaction(
                    messages: [bench.message(source, "\(next)")],
                    consumed: [ConsumerPosition(group: group, partition: partitions[1], next: next)]
                )
            }
            let position = try await bench.bus.position(group: group, partitions[1])
            try bench.expect(position == next, "position is \(position) instead of \(next)")
        }
        let untouched = try await bench.bus.position(group: group, partitions[0])
        try bench.expect(untouched == 0, "the other partition's position is \(untouched)")
        let stranger = try await bench.bus.position(group: bench.group("other"), partitions[1])
        try bench.expect(stranger == 0, "the other group's position is \(stranger)")
    }
}
