import Contracts
import ContractsTesting
import Formats
import Gateway

/// Reads what one ledger's deliveries left on a bus.
struct BusReader {
    /// The bus.
    let bus: any EventBus
    /// What was sent.
    let ledger: Ledger
    /// Where topics ended before anything was sent.
    let begins: [TopicPartition: Int64]

    /// Where every topic of events, dead letters and originals ends.
    static func ends(of bus: any EventBus) async throws -> [TopicPartition: Int64] {
        var ends: [TopicPartition: Int64] = [:]
        for partition in try await partitions(of: bus) { ends[partition] = try await bus.bounds(partition).upperBound }
        return ends
    }

    /// Reads all of it.
    func observation() async throws -> Observation {
        var observation = Observation()
        for partition in try await Self.partitions(of: bus) {
            try await read(partition, into: &observation)
        }
        for receipt in try await ReceiptBook(bus: bus).all() { observation.receipts[receipt.submission] = receipt }
        return observation
    }

    private static func partitions(of bus: any EventBus) async throws -> [TopicPartition] {
        var partitions: [TopicPartition] = []
        for topic in try await bus.topics()
        where topic.rawValue.hasPrefix("cp.") && !topic.rawValue.hasPrefix("cp.internal.") {
            for number in 0..<(try await bus.partitionCount(topic)) { partitions.append(TopicPartition(topic, number)) }
        }
        return partitions
    }

    private func read(_ partition: TopicPartition, into observation: inout Observation) async throws {
        var next = begins[partition] ?? 0
        while true {
            let page = try await bus.read(partition, from: next, maxMessages: 500, maxBytes: 1 << 24)
            guard let last = page.last else { return }
            for stored in page { try take(stored.message, into: &observation) }
            next = last.offset + 1
        }
    }

    private func take(_ message: Message, into observation: inout Observation) throws {
        // Those of other runs on the same cluster have other traces.
        guard let trace = message.text("traceparent"), let attempt = ledger.attempt(of: trace) else { return }
        let topic = message.topic.rawValue
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
            let provenance = try JSONValue.parse(message.value ?? [])["provenance"]
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
