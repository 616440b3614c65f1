import Contracts

/// What a bus promises about topics and their partitions.
enum TopicChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("unknownTopicIsEmpty", unknownTopicIsEmpty),
        EventBusConformance.Check("topicKeepsItsPartitions", topicKeepsItsPartitions),
        EventBusConformance.Check("topicWrittenToIsMadeWithOnePartition", topicWrittenToIsMadeWithOnePartition),
        EventBusConformance.Check("keyGoesToKafkasPartition", keyGoesToKafkasPartition),
        EventBusConformance.Check("trimmedMessagesAreGoneAndOffsetsStay", trimmedMessagesAreGoneAndOffsetsStay),
        EventBusConformance.Check("processThatIsAloneOwnsEveryPartition", processThatIsAloneOwnsEveryPartition),
    ]

    private static func unknownTopicIsEmpty(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        let count = try await bench.bus.partitionCount(partition.topic)
        try bench.expect(count == 0, "partitionCount is \(count)")
        let bounds = try await bench.bus.bounds(partition)
        try bench.expect(bounds.isEmpty, "bounds are \(bounds)")
        let read = try await bench.bus.read(partition, from: 0, maxMessages: 10, maxBytes: 1000)
        try bench.expect(read.isEmpty, "\(read.count) messages")
        let position = try await bench.bus.position(group: bench.group(), partition)
        try bench.expect(position == 0, "position is \(position)")
        try await bench.bus.waitForMessages(partition, from: 0, timeout: .milliseconds(50))
    }

    private static func topicKeepsItsPartitions(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        try await bench.bus.createTopic(topic, partitions: 3, compacted: false)
        try await bench.bus.createTopic(topic, partitions: 5, compacted: false)
        let count = try await bench.bus.partitionCount(topic)
        try bench.expect(count == 3, "partitionCount is \(count) after 3, then 5 were asked for")
        let topics = try await bench.bus.topics()
        try bench.expect(topics.contains(topic), "topics() lacks the topic")
        try bench.expect(topics == topics.sorted(), "topics() is not in order")
        let beyond = try await bench.bus.read(TopicPartition(topic, 3), from: 0, maxMessages: 1, maxBytes: 10)
        try bench.expect(beyond.isEmpty, "a partition that is not there has messages")
    }

    private static func topicWrittenToIsMadeWithOnePartition(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        try await bench.bus.append([bench.message(topic, "a")])
        let count = try await bench.bus.partitionCount(topic)
        try bench.expect(count == 1, "partitionCount is \(count)")
    }

    /// Partitions of Kafka's own test keys among seven (`murmur2` of `UtilsTest`, made positive, modulo 7).
    private static func keyGoesToKafkasPartition(_ bench: ConformanceBench) async throws {
        let hashes: [(String, Int32)] = [
            ("21", -973_932_308), ("foobar", -790_332_482), ("a-little-bit-long-string", -985_981_536),
            ("a-little-bit-longer-string", -1_486_304_829), ("abc", 479_470_107),
            ("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58_897_971),
        ]
        let topic = bench.topic()
        try await bench.bus.createTopic(topic, partitions: 7, compacted: false)
        let stored = try await bench.bus.append(hashes.map { bench.message(topic, key: $0.0, $0.0) })
        for ((key, hash), position) in zip(hashes, stored) {
            let expected = (hash & Int32.max) % 7
            let found = position.partition.partition
            try bench.expect(found == expected, "key \(key) is in partition \(found) instead of \(expected)")
        }
    }

    private static func trimmedMessagesAreGoneAndOffsetsStay(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.trim(partition, before: 5)
        for batch in 0..<6 {
            try await bench.bus.append((0..<100).map { bench.message(partition.topic, "\(batch * 100 + $0)") })
        }
        let all = try await bench.readAll(partition, expecting: 600)
        let first = all[500].offset
        try await bench.bus.trim(partition, before: first)
        try await bench.bus.trim(partition, before: all[10].offset)
        let bounds = try await bench.bus.bounds(partition)
        try bench.expect(bounds.lowerBound == first, "the first offset is \(bounds.lowerBound) instead of \(first)")
        let left = try await bench.readAll(partition, expecting: 100)
        try bench.expect(left == Array(all[500...]), "what is left has changed")
    }

    private static func processThatIsAloneOwnsEveryPartition(_ bench: ConformanceBench) async throws {
        let topics = [bench.topic("a"), bench.topic("b")]
        try await bench.bus.createTopic(topics[0], partitions: 3, compacted: false)
        try await bench.bus.createTopic(topics[1], partitions: 1, compacted: false)
        let expected = Set((0..<3).map { TopicPartition(topics[0], $0) } + [TopicPartition(topics[1])])
        let group = bench.group()
        for await owned in try await bench.bus.ownership(of: topics, group: group) where !owned.isEmpty {
            try bench.expect(owned == expected, "\(owned.count) partitions instead of 4")
            let position = ConsumerPosition(group: group, partition: TopicPartition(topics[1]), next: 1)
            try await bench.bus.transact(reading: []) { _ in BusTransaction(consumed: [position]) }
            break
        }
    }
}
