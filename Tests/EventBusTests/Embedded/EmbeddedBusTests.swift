import Contracts
import ContractsTesting
import EventBus
import Foundation
import Testing

@Suite struct EmbeddedBusTests {
    private let open = Topic.canonical("missing-report", major: 1, view: .open)
    private let secret = Topic.raw(feed: "in.trackchild")

    private func message(_ topic: Topic, _ value: String) -> Message {
        Message(
            topic: topic,
            key: Array("key-\(value)".utf8),
            value: Array(value.utf8),
            headers: [Message.Header("note", "header-\(value)")],
            timestamp: 1_700_000_000_000
        )
    }

    @Test func keepsEverythingOverAnOpening() async throws {
        let folder = try BusFolder()
        let key = StateKey(.subjects, Array("subject".utf8))
        let first = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        try await first.createTopic(open, partitions: 3, compacted: false)
        try await first.append([message(open, "a"), message(secret, "b")])
        let open = open
        try await first.transact(reading: [key]) { _ in
            BusTransaction(
                state: [key: [1, 2]],
                consumed: [ConsumerPosition(group: "g", partition: TopicPartition(open, 2), next: 7)]
            )
        }
        await first.shutdown()

        let second = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        #expect(try await second.partitionCount(open) == 3)
        #expect(try await second.topics() == [open, secret])
        let read = try await second.read(TopicPartition(secret), from: 0, maxMessages: 9, maxBytes: 9999)
        #expect(read.map(\.message) == [message(secret, "b")])
        #expect(try await second.state([key]) == [key: [1, 2]])
        #expect(try await second.position(group: "g", TopicPartition(open, 2)) == 7)
        let next = try await second.append([message(secret, "c")])
        #expect(next.map(\.offset) == [1])
        await second.shutdown()
    }

    @Test func refusesASecondWriterAndServesReaders() async throws {
        let folder = try BusFolder()
        let writer = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        try await writer.append([message(secret, "a")])
        await expectBusError(.unavailable) { try EmbeddedBus(path: folder.bus, sealer: TestSealer()) }

        let reader = try EmbeddedBus(path: folder.bus, sealer: TestSealer(), readOnly: true)
        let partition = TopicPartition(secret)
        #expect(try await reader.read(partition, from: 0, maxMessages: 9, maxBytes: 9999).count == 1)
        await expectBusError(.storage) { try await reader.append([message(secret, "b")]) }
        await expectBusError(.storage) { try await reader.transact(reading: []) { _ in BusTransaction() } }

        async let waited: Void = reader.waitForMessages(partition, from: 1, timeout: .seconds(30))
        try await writer.append([message(secret, "b")])
        try await waited
        #expect(try await reader.read(partition, from: 1, maxMessages: 9, maxBytes: 9999).count == 1)
        await reader.shutdown()
        await writer.shutdown()
    }

    @Test func readsAFileNobodyWrites() async throws {
        let folder = try BusFolder()
        let writer = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        try await writer.append([message(open, "a")])
        await writer.shutdown()
        let reader = try EmbeddedBus(path: folder.bus, sealer: TestSealer(), readOnly: true)
        #expect(try await reader.read(TopicPartition(open), from: 0, maxMessages: 9, maxBytes: 9999).count == 1)
        await reader.shutdown()
        await expectBusError(.storage) {
            try EmbeddedBus(path: folder.bus + ".none", sealer: TestSealer(), readOnly: true)
        }
    }

    @Test func refusesAnotherKeyAndAnotherFile() async throws {
        let folder = try BusFolder()
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        await bus.shutdown()
        await expectBusError(.failed) { try EmbeddedBus(path: folder.bus, sealer: TestSealer(key: "other")) }
        let other = folder.bus + ".txt"
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: other))
        await expectBusError(.damaged) { try EmbeddedBus(path: other, sealer: TestSealer()) }
    }

    @Test func liesOnDiskPrivateAndSealed() async throws {
        let folder = try BusFolder()
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        let restricted = Topic.canonical("missing-report", major: 1, view: .restricted)
        try await bus.append([message(open, "in-clear"), message(secret, "hidden"), message(restricted, "hidden")])
        try await bus.transact(reading: []) { _ in
            BusTransaction(state: [StateKey(.subjects, Array("state-key".utf8)): Array("hidden".utf8)])
        }
        for name in ["", "-wal", "-shm", ".lock"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.bus + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        await bus.shutdown()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.bus))
        #expect(bytes.range(of: Data("header-in-clear".utf8)) != nil)
        #expect(bytes.range(of: Data("hidden".utf8)) == nil)
    }

    @Test func temporaryBusLeavesNothing() async throws {
        let bus = try EmbeddedBus.temporary(sealer: TestSealer())
        try await bus.append([message(open, "a")])
        #expect(try await bus.bounds(TopicPartition(open)) == 0..<1)
        await bus.shutdown()
        await expectBusError(.closed) { try await bus.append([message(open, "b")]) }
    }

    @Test func fullDiskWritesNothingAndIsSaid() async throws {
        let folder = try BusFolder()
        var options = EmbeddedOptions()
        options.maximumPages = 64
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer(), options: options)
        let key = StateKey(.receipts, [1])
        let topic = open
        try await bus.append([message(topic, "before")])
        await expectBusError(.storage) {
            try await bus.append([message(topic, "with"), message(topic, String(repeating: "x", count: 1 << 20))])
        }
        let large = message(topic, String(repeating: "x", count: 1 << 20))
        await expectBusError(.storage) {
            try await bus.transact(reading: []) { _ in BusTransaction(messages: [large], state: [key: [1]]) }
        }
        try await bus.append([message(topic, "after")])
        let read = try await bus.read(TopicPartition(topic), from: 0, maxMessages: 9, maxBytes: 1 << 22)
        #expect(read.map(\.message) == [message(topic, "before"), message(topic, "after")])
        #expect(try await bus.state([key]).isEmpty)
        await bus.shutdown()
    }

    @Test func refusesAMessageThatIsTooLarge() async throws {
        let folder = try BusFolder()
        var options = EmbeddedOptions()
        options.maximumMessageBytes = 100
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer(), options: options)
        let large = message(open, String(repeating: "x", count: 100))
        await expectBusError(.tooLarge) { try await bus.append([large]) }
        await expectBusError(.tooLarge) {
            try await bus.transact(reading: []) { _ in BusTransaction(messages: [large]) }
        }
        await bus.shutdown()
    }

    /// What a killed process leaves is the file and its write-ahead log as they are at that moment.
    @Test func whatWasAnsweredOutlivesTheProcess() async throws {
        let folder = try BusFolder()
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        for batch in 0..<10 {
            try await bus.append((0..<50).map { message(secret, "\(batch * 50 + $0)") })
        }
        let copy = folder.bus + ".copy"
        for side in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: folder.bus + side, toPath: copy + side)
        }
        let left = try EmbeddedBus(path: copy, sealer: TestSealer())
        let read = try await left.read(TopicPartition(secret), from: 0, maxMessages: 999, maxBytes: 1 << 20)
        #expect(read.map(\.message) == (0..<500).map { message(secret, "\($0)") })
        await left.shutdown()
        await bus.shutdown()
    }

    @Test func compactionLeavesTheLastOfEachKeyAndNothingElseOfThemInAnyFile() async throws {
        let folder = try BusFolder()
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        for topic in [open, secret] {
            try await bus.append(
                (0..<600).map { number in
                    let key = number.isMultiple(of: 3) ? "goes" : "stays"
                    let value = Array("\(key) \(number) Qzx".utf8)
                    return Message(topic: topic, key: Array(key.utf8), value: value, timestamp: 1)
                }
            )
            try await bus.append([Message(topic: topic, key: Array("goes".utf8), value: nil, timestamp: 1)])
            try await bus.compact(topic, keys: [Array("goes".utf8), Array("unknown".utf8)])
            let left = try await bus.read(TopicPartition(topic), from: 0, maxMessages: 999, maxBytes: 1 << 20)
            #expect(left.count == 401)
            #expect(left.last?.message.value == nil)
            #expect(left.dropLast().allSatisfy { $0.message.key == Array("stays".utf8) })
        }
        // Open topics lie in clear, so what is left in free pages would be seen.
        var files: [UInt8] = []
        for side in ["", "-wal"] { files += [UInt8](FileManager.default.contents(atPath: folder.bus + side) ?? Data()) }
        let text = String(decoding: files, as: UTF8.self)
        #expect(text.contains("stays 1 Qzx"))
        #expect(!text.contains("goes 0 Qzx") && !text.contains("goes 597 Qzx"))
        await bus.shutdown()
    }

    @Test func oneProcessOwnsEveryPartition() async throws {
        let bus = try EmbeddedBus.temporary(sealer: TestSealer())
        try await bus.createTopic(secret, partitions: 3, compacted: false)
        var ownership = try await bus.ownership(of: [secret], group: "workers").makeAsyncIterator()
        let secret = secret
        #expect(await ownership.next() == Set((0..<3).map { TopicPartition(secret, $0) }))
        await bus.shutdown()
    }

    @Test(.timeLimit(.minutes(30))) func endsAWaitOfNoTime() async throws {
        let folder = try BusFolder()
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        try await bus.append([message(secret, "a")])
        let partition = TopicPartition(secret)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<2000 { try await bus.waitForMessages(partition, from: 1, timeout: .zero) }
                }
            }
            try await group.waitForAll()
        }
        await bus.shutdown()
    }
}
