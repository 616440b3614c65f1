import Contracts

/// What a bus promises about messages that were appended.
enum AppendChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("appendKeepsOrder", appendKeepsOrder),
        EventBusConformance.Check("keyKeepsItsOrderAmongPartitions", keyKeepsItsOrderAmongPartitions),
        EventBusConformance.Check("offsetsAreThoseRead", offsetsAreThoseRead),
        EventBusConformance.Check("everyPartOfAMessageComesBack", everyPartOfAMessageComesBack),
        EventBusConformance.Check("tombstoneIsNoEmptyValue", tombstoneIsNoEmptyValue),
        EventBusConformance.Check("largeValueComesBack", largeValueComesBack),
        EventBusConformance.Check("appendOfNothingIsNothing", appendOfNothingIsNothing),
        EventBusConformance.Check("refusedMessageWritesNothing", refusedMessageWritesNothing),
    ]

    private static func appendKeepsOrder(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        for batch in 0..<5 {
            try await bench.bus.append((0..<20).map { bench.message(topic, key: "\($0)", "\(batch * 20 + $0)") })
        }
        let read = try await bench.readAll(TopicPartition(topic), expecting: 100)
        try bench.expect(read.map(bench.text) == (0..<100).map(String.init), "messages are out of order")
    }

    private static func keyKeepsItsOrderAmongPartitions(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        try await bench.bus.createTopic(topic, partitions: 3, compacted: false)
        let stored = try await bench.bus.append(
            (0..<60).map { bench.message(topic, key: "key-\($0 % 6)", "\($0)") }
        )
        var count = 0
        for partition in Int32(0)..<3 {
            let here = stored.filter { $0.partition.partition == partition }.count
            let read = try await bench.readAll(TopicPartition(topic, partition), expecting: here)
            count += read.count
            for (_, messages) in Dictionary(grouping: read, by: \.message.key) {
                let values = messages.compactMap { Int(bench.text($0)) }
                try bench.expect(values.count == 10 && values == values.sorted(), "a key's messages are \(values)")
            }
        }
        try bench.expect(count == 60, "\(count) messages in all")
    }

    private static func offsetsAreThoseRead(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        let stored = try await bench.bus.append((0..<10).map { bench.message(topic, "\($0)") })
        try bench.expect(stored.count == 10, "\(stored.count) positions for 10 messages")
        let read = try await bench.readAll(TopicPartition(topic), expecting: 10)
        for (position, message) in zip(stored, read) where position.offset >= 0 {
            try bench.expect(position.offset == message.offset, "\(message.offset) was said to be \(position.offset)")
        }
    }

    private static func everyPartOfAMessageComesBack(_ bench: ConformanceBench) async throws {
        let bytes = (0...255).map { UInt8($0) }
        for view in Sensitivity.allCases {
            let topic = bench.topic(view: view)
            let message = Message(
                topic: topic,
                key: bytes,
                value: bytes.reversed(),
                headers: [
                    Message.Header("twice", "first"), Message.Header("other", bytes), Message.Header("twice", "second"),
                    Message.Header("empty", ""), Message.Header("नाम", "मीरा"),
                ],
                timestamp: 1_763_000_000_123
            )
            let bare = Message(topic: topic, key: [], value: [1], timestamp: 1)
            try await bench.bus.append([message, bare])
            let read = try await bench.readAll(TopicPartition(topic), expecting: 2)
            try bench.expect(read.first?.message == message, "a message of the \(view) view came back changed")
            try bench.expect(read.last?.message == bare, "a bare message of the \(view) view came back changed")
        }
    }

    private static func tombstoneIsNoEmptyValue(_ bench: ConformanceBench) async throws {
        for view in Sensitivity.allCases {
            let topic = bench.topic(view: view)
            try await bench.bus.append([
                Message(topic: topic, key: [1], value: nil, timestamp: 5),
                Message(topic: topic, key: [1], value: [], timestamp: 5),
            ])
            let read = try await bench.readAll(TopicPartition(topic), expecting: 2)
            try bench.expect(read.first.map { $0.message.value == nil } == true, "a tombstone came back with a value")
            try bench.expect(read.last?.message.value == [], "an empty value did not come back")
        }
    }

    private static func largeValueComesBack(_ bench: ConformanceBench) async throws {
        let topic = bench.topic(view: .secret)
        let value = (0..<9 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await bench.bus.append([Message(topic: topic, key: [1], value: value, timestamp: 1)])
        let read = try await bench.readAll(TopicPartition(topic), expecting: 1)
        try bench.expect(read.first?.message.value == value, "9 MiB came back changed")
    }

    private static func appendOfNothingIsNothing(_ bench: ConformanceBench) async throws {
        let stored = try await bench.bus.append([])
        try bench.expect(stored.isEmpty, "\(stored.count) positions for no message")
    }

    private static func refusedMessageWritesNothing(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        try await bench.bus.append([bench.message(topic, "before")])
        do {
            try await bench.bus.append([
                bench.message(topic, "with"), bench.message(Topic(rawValue: "no topic/name"), "refused"),
            ])
            throw ConformanceFailure(check: bench.check, reason: "a topic's name with a space and a slash was taken")
        } catch let error as BusError {
            try bench.expect(!error.isRetriable, "a wrong name is said to get better by trying again")
        }
        try await bench.bus.append([bench.message(topic, "after")])
        let read = try await bench.readAll(TopicPartition(topic), expecting: 2)
        try bench.expect(read.map(bench.text) == ["before", "after"], "the other message was written alone")
    }
}
