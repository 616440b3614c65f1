import Contracts

/// What a feed has published in the open view, but for alerts, which repeat it.
struct PublishedEvents: Sendable {
    private var events: [Message] = []

    /// Reads every open topic of a bus to its end.
    init(on bus: any EventBus, of feed: String) async throws {
        for topic in try await bus.topics() where topic.sensitivity == .open && topic.rawValue.hasPrefix("cp.") {
            guard topic.rawValue != "cp.alert.v1" else { continue }
            for partition in 0..<(try await bus.partitionCount(topic)) {
                events += try await Self.all(TopicPartition(topic, partition), on: bus)
            }
        }
        events.removeAll { $0.header("ce_source") != "urn:cpg:\(feed.replacing(".", with: ":"))" }
    }

    /// How many there are.
    var count: Int { events.count }

    /// Their ids.
    var ids: Set<String> { Set(events.compactMap { $0.header("ce_id") }) }

    /// The sequences of each subject, in the order they were published.
    var sequences: [String: [Int]] {
        events.reduce(into: [:]) { sequences, event in
            guard let subject = event.header("ce_subject"), let text = event.header("ce_sequence") else { return }
            sequences[subject, default: []].append(Int(text) ?? -1)
        }
    }

    private static func all(_ partition: TopicPartition, on bus: any EventBus) async throws -> [Message] {
        var messages: [Message] = []
        var next: Int64 = 0
        while true {
            let page = try await bus.read(partition, from: next, maxMessages: 9999, maxBytes: 1 << 24)
            guard let last = page.last else { return messages }
            messages += page.map(\.message)
            next = last.offset + 1
        }
    }
}
