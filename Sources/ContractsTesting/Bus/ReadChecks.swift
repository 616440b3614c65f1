import Contracts

/// What a bus promises to those who read.
enum ReadChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("readBeginsAtTheOffset", readBeginsAtTheOffset),
        EventBusConformance.Check("readKeepsToItsBounds", readKeepsToItsBounds),
        EventBusConformance.Check("readJumpsBackAndForth", readJumpsBackAndForth),
        EventBusConformance.Check("boundsTellWhatThereIs", boundsTellWhatThereIs),
        EventBusConformance.Check("offsetsHoldMessagesOrNone", offsetsHoldMessagesOrNone),
        EventBusConformance.Check("lastMessagesAreFound", lastMessagesAreFound),
        EventBusConformance.Check("waitReturnsWhenThereIsAMessage", waitReturnsWhenThereIsAMessage),
        EventBusConformance.Check("waitWakesUp", waitWakesUp),
        EventBusConformance.Check("waitEndsWithItsTime", waitEndsWithItsTime),
    ]

    private static func readBeginsAtTheOffset(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.append((0..<10).map { bench.message(partition.topic, "\($0)") })
        let all = try await bench.readAll(partition, expecting: 10)
        let middle = all[6].offset
        let rest = try await bench.readAll(partition, from: middle, expecting: 4)
        try bench.expect(rest.map(bench.text) == ["6", "7", "8", "9"], "reading from offset \(middle) began elsewhere")
        let end = try await bench.bus.bounds(partition).upperBound
        let none = try await bench.bus.read(partition, from: end, maxMessages: 10, maxBytes: 1000)
        try bench.expect(none.isEmpty, "there are messages at the end")
        let beyond = try await bench.bus.read(partition, from: end + 100, maxMessages: 10, maxBytes: 1000)
        try bench.expect(beyond.isEmpty, "there are messages beyond the end")
    }

    private static func readKeepsToItsBounds(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        let value = String(repeating: "x", count: 1000)
        try await bench.bus.append((0..<10).map { _ in bench.message(partition.topic, value) })
        _ = try await bench.readAll(partition, expecting: 10)
        let few = try await bench.bus.read(partition, from: 0, maxMessages: 3, maxBytes: 1 << 20)
        try bench.expect((1...3).contains(few.count), "\(few.count) messages where 3 were asked for")
        let small = try await bench.bus.read(partition, from: 0, maxMessages: 10, maxBytes: 1)
        try bench.expect(small.count == 1, "\(small.count) messages in one byte instead of one")
        let some = try await bench.bus.read(partition, from: 0, maxMessages: 10, maxBytes: 3500)
        try bench.expect((1...5).contains(some.count), "\(some.count) messages of 1000 bytes in 3500")
        let none = try await bench.bus.read(partition, from: 0, maxMessages: 0, maxBytes: 3500)
        try bench.expect(none.isEmpty, "\(none.count) messages where none was asked for")
    }

    private static func readJumpsBackAndForth(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.append((0..<20).map { bench.message(partition.topic, "\($0)") })
        let all = try await bench.readAll(partition, expecting: 20)
        for index in [15, 3, 3, 19, 0, 7] {
            let read = try await bench.bus.read(partition, from: all[index].offset, maxMessages: 2, maxBytes: 1 << 20)
            try bench.expect(
                read.first.map(bench.text) == "\(index)",
                "offset \(all[index].offset) gave another message"
            )
        }
    }

    private static func boundsTellWhatThereIs(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.createTopic(partition.topic, partitions: 1, compacted: false)
        let empty = try await bench.bus.bounds(partition)
        try bench.expect(empty.isEmpty, "bounds of an empty partition are \(empty)")
        try await bench.bus.append([bench.message(partition.topic, "a"), bench.message(partition.topic, "b")])
        let read = try await bench.readAll(partition, expecting: 2)
        let bounds = try await bench.bus.bounds(partition)
        let isRight = read.allSatisfy { bounds.contains($0.offset) }
        try bench.expect(isRight, "bounds \(bounds) do not hold what was read")
    }

    private static func offsetsHoldMessagesOrNone(_ bench: ConformanceBench) async throws {
        let (bus, partition) = (bench.bus, TopicPartition(bench.topic()))
        try await bus.createTopic(partition.topic, partitions: 1, compacted: false)
        try bench.expect(!(try await bus.hasMessages(partition, in: 0..<100)), "an empty partition holds messages")
        for text in ["a", "b"] { try await bus.append([bench.message(partition.topic, text)]) }
        let read = try await bench.readAll(partition, expecting: 2)
        let (first, second) = (read[0].offset, read[1].offset)
        try bench.expect(try await bus.hasMessages(partition, in: first..<first + 1), "the first message is not there")
        try bench.expect(try await bus.hasMessages(partition, in: first + 1..<second + 1), "the second is not there")
        try bench.expect(!(try await bus.hasMessages(partition, in: first..<first)), "no offsets hold messages")
        // What a transaction leaves behind is no message.
        let end = try await bus.bounds(partition).upperBound
        let isPast = try await bus.hasMessages(partition, in: second + 1..<max(second + 1, end))
        try bench.expect(!isPast, "there are messages after the last")
    }

    private static func lastMessagesAreFound(_ bench: ConformanceBench) async throws {
        let (bus, partition) = (bench.bus, TopicPartition(bench.topic()))
        try await bus.createTopic(partition.topic, partitions: 1, compacted: false)
        let nothing = try await bus.offset(ofLast: 3, partition)
        try bench.expect(nothing == 0, "the last of nothing begins at \(nothing)")
        // One by one, so that a bus that keeps marks of transactions has one after each.
        for text in 0..<7 { try await bus.append([bench.message(partition.topic, "\(text)")]) }
        let all = try await bench.readAll(partition, expecting: 7)
        for count in 1...7 {
            let first = try await bus.offset(ofLast: count, partition)
            try bench.expect(first == all[7 - count].offset, "the last \(count) begin at \(first)")
        }
        let more = try await bus.offset(ofLast: 100, partition)
        let read = try await bench.readAll(partition, from: more, expecting: 7)
        try bench.expect(read.map(\.offset) == all.map(\.offset), "the last 100 of 7 begin at \(more)")
        let none = try await bus.offset(ofLast: 0, partition)
        let isPast = try await bus.read(partition, from: none, maxMessages: 1, maxBytes: 1).isEmpty
        try bench.expect(isPast, "the last 0 begin at \(none)")
    }

    private static func waitReturnsWhenThereIsAMessage(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.append([bench.message(partition.topic, "a")])
        _ = try await bench.readAll(partition, expecting: 1)
        let clock = ContinuousClock()
        let start = clock.now
        try await bench.bus.waitForMessages(partition, from: 0, timeout: .seconds(15))
        try bench.expect(clock.now - start < .seconds(10), "waited for a message that was there")
    }

    private static func waitWakesUp(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.createTopic(partition.topic, partitions: 1, compacted: false)
        try await bench.bus.append([bench.message(partition.topic, "a")])
        let next = try await bench.readAll(partition, expecting: 1)[0].offset + 1
        let clock = ContinuousClock()
        let start = clock.now
        let bus = bench.bus
        async let waits: [Void] = withThrowingTaskGroup { group in
            for _ in 0..<3 {
                group.addTask { try await bus.waitForMessages(partition, from: next, timeout: .seconds(30)) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        try await Task.sleep(for: .milliseconds(100))
        try await bench.bus.append([bench.message(partition.topic, "b")])
        _ = try await waits
        try bench.expect(clock.now - start < .seconds(25), "a new message woke nobody")
        let read = try await bench.readAll(partition, from: next, expecting: 1)
        try bench.expect(read.map(bench.text) == ["b"], "the new message was not there after waiting")
    }

    private static func waitEndsWithItsTime(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.createTopic(partition.topic, partitions: 1, compacted: false)
        try await bench.bus.waitForMessages(partition, from: 0, timeout: .milliseconds(100))
        let waiting = Task { try await bench.bus.waitForMessages(partition, from: 0, timeout: .seconds(50)) }
        try await Task.sleep(for: .milliseconds(50))
        let clock = ContinuousClock()
        let start = clock.now
        waiting.cancel()
        _ = await waiting.result
        try bench.expect(clock.now - start < .seconds(30), "a cancelled task went on waiting")
    }
}
