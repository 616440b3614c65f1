import Contracts
import ContractsTesting

/// What a feed has published in the open view, but for alerts, which repeat it.
struct PublishedEvents: Sendable {
    private var events: [Message] = []

    /// Reads every open topic of a bus to its end.
    init(on bus: any EventBus, of feed: String) async throws {
        for topic in try await bus.topics() where topic.sensitivity == .open && topic.rawValue.hasPrefix("cp.") {
            guard topic.rawValue != "cp.alert.v1" else { continue }
            for partition in 0..<(try await bus.partitionCount(topic)) {
                events += try await bus.everything(in: TopicPartition(topic, partition))
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
}
