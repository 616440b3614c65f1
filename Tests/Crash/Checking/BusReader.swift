import Contracts
import ContractsTesting
import Formats
import Gateway

/// Reads what one ledger's deliveries left on a bus, each time what came since: some of it is forgotten later.
struct BusReader {
    /// What was sent.
    let ledger: Ledger
    /// From where each partition is read on.
    private(set) var next: [TopicPartition: Int64]
    /// Everything that was read.
    private(set) var observation = Observation()

    /// Begins where topics ended before anything was sent.
    init(ledger: Ledger, begins: [TopicPartition: Int64]) {
        self.ledger = ledger
        next = begins
    }

    /// Where every topic of events, dead letters and originals ends.
    static func ends(of bus: any EventBus) async throws -> [TopicPartition: Int64] {
        var ends: [TopicPartition: Int64] = [:]
        for partition in try await partitions(of: bus) { ends[partition] = try await bus.bounds(partition).upperBound }
        return ends
    }

    /// Reads what has come.
    mutating func collect(from bus: any EventBus) async throws {
        for partition in try await Self.partitions(of: bus) { try await read(partition, of: bus) }
        for receipt in try await ReceiptBook(bus: bus).all() { observation.receipts[receipt.submission] = receipt }
    }

    private static func partitions(of bus: any EventBus) async throws -> [TopicPartition] {
        var partitions: [TopicPartition] = []
        for topic in try await bus.topics()
        where topic.rawValue.hasPrefix("cp.") && !topic.rawValue.hasPrefix("cp.internal.") {
            for number in 0..<(try await bus.partitionCount(topic)) { partitions.append(TopicPartition(topic, number)) }
        }
        return partitions
    }

    private mutating func read(_ partition: TopicPartition, of bus: any EventBus) async throws {
        while true {
            let from = next[partition] ?? 0
            let page = try await bus.read(partition, from: from, maxMessages: 500, maxBytes: 1 << 24)
            guard let last = page.last else { return }
            for stored in page { try take(stored.message) }
            next[partition] = last.offset + 1
        }
    }

    private mutating func take(_ message: Message) throws {
        // Those of other runs on the same cluster have other traces.
        guard let trace = message.text("traceparent"), let attempt = ledger.attempt(of: trace) else { return }
        let topic = message.topic.rawValue
        // What an erasure left of a slice has been accepted before; a tombstone is no event.
        guard message.text("setu.origin") == nil, let value = message.value else { return }
        if topic.hasPrefix("cp.raw.") {
            observation.slices.append(
                Observation.Slice(
                    feed: message.text("setu.feed") ?? "",
                    submission: message.text("setu.submission") ?? "",
                    index: message.text("setu.slice").flatMap { Int($0) } ?? -1,
                    records: message.text("setu.records").flatMap { Int($0) } ?? 0,
                    attempt: attempt
                )
            )
        } else if topic.hasPrefix("cp.dead-letter.") {
            observation.letters.append(
                Observation.Place(
                    submission: message.text("errors.submission") ?? "",
                    record: message.text("errors.record").flatMap { Int($0) } ?? -1
                )
            )
        } else {
            let provenance = try JSONValue.parse(value)["provenance"]
            observation.events.append(
                Observation.Event(
                    topic: topic,
                    id: message.text("ce_id") ?? "",
                    subject: message.text("ce_subject") ?? "",
                    sequence: message.text("ce_sequence") ?? "",
                    place: Observation.Place(
                        submission: provenance?["submission"]?.stringValue ?? "",
                        record: provenance?["record"]?["index"]?.integerValue ?? -1
                    )
                )
            )
        }
    }
}

extension Message {
    /// The text of the first header of a name.
    fileprivate func text(_ name: String) -> String? {
        headers.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }
}
