import Contracts
import Foundation

/// What a check works with: the bus, names nobody else uses, and ways to say what is wrong.
struct ConformanceBench: Sendable {
    let bus: any EventBus
    let check: String
    private let mark = UUID().uuidString.prefix(8).lowercased()

    init(bus: any EventBus, check: String) {
        self.bus = bus
        self.check = check
    }

    /// A topic of this check alone, in a view.
    func topic(_ name: String = "log", view: Sensitivity = .open) -> Topic {
        Topic.canonical("conformance-\(name)-\(mark)", major: 1, view: view)
    }

    /// A table of state of this check alone.
    func table(_ name: String = "table") -> StateKey.Table {
        StateKey.Table(rawValue: "conformance-\(name)-\(mark)")
    }

    /// A consumer group of this check alone.
    func group(_ name: String = "group") -> String {
        "conformance-\(name)-\(mark)"
    }

    /// A message with a little of everything.
    func message(_ topic: Topic, key: String = "key", _ value: String) -> Message {
        Message(
            topic: topic,
            key: Array(key.utf8),
            value: Array(value.utf8),
            headers: [Message.Header("ce_id", value)],
            timestamp: 1_763_000_000_000
        )
    }

    /// Fails the check unless the promise holds.
    func expect(_ holds: Bool, _ reason: @autoclosure () -> String) throws {
        if !holds { throw ConformanceFailure(check: check, reason: reason()) }
    }

    /// Reads a partition to its end, waiting until it has given so many messages: a bus may show a commit a moment
    /// after it answered.
    func readAll(
        _ partition: TopicPartition,
        from offset: Int64 = 0,
        expecting count: Int
    ) async throws
        -> [StoredMessage]
    {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(20)
        var found: [StoredMessage] = []
        var next = offset
        while clock.now < deadline {
            let page = try await bus.read(partition, from: next, maxMessages: 500, maxBytes: 1 << 24)
            found += page
            if let last = page.last { next = last.offset + 1 }
            if page.isEmpty {
                if found.count >= count { break }
                try await bus.waitForMessages(partition, from: next, timeout: .milliseconds(200))
            }
        }
        try expect(found.count == count, "\(found.count) messages instead of \(count)")
        for (left, right) in zip(found, found.dropFirst()) {
            try expect(left.offset < right.offset, "offset \(right.offset) follows \(left.offset)")
        }
        return found
    }

    /// The text of a message's value.
    func text(_ message: StoredMessage) -> String {
        message.message.value.map { String(decoding: $0, as: UTF8.self) } ?? "(tombstone)"
    }
}
