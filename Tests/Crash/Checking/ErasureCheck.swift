import Contracts

/// Whether subjects that were erased are gone from a bus.
struct ErasureCheck {
    /// The bus.
    let bus: any EventBus
    /// The subjects, as events name them, and the slices that held them when it was demanded, as state names their keys.
    let erased: [String: [String]]
    /// Whether the bus takes events away by itself, some time after their tombstone.
    let leavesEvents: Bool

    /// What is wrong, a line each.
    func problems() async throws -> [String] {
        guard !erased.isEmpty else { return [] }
        var buried: Set<String> = []
        var problems: [String] = []
        for topic in try await bus.topics() where Self.isOfEvents(topic) {
            for number in 0..<(try await bus.partitionCount(topic)) {
                let found = try await look(TopicPartition(topic, number))
                buried.formUnion(found.buried)
                problems += found.left.map { "erasure: \($0) is on \(topic) still" }
            }
        }
        problems += Set(erased.keys).subtracting(buried).map { "erasure: \($0) has no tombstone" }
        for slice in erased.values.joined() {
            let key = StateKey(.keys, Array(slice.utf8))
            if try await bus.state([key])[key]?.isEmpty == false {
                problems.append("erasure: slice \(slice) can still be opened")
            }
        }
        return problems
    }

    private static func isOfEvents(_ topic: Topic) -> Bool {
        let name = topic.rawValue
        return name.hasPrefix("cp.") && !["raw", "dead-letter", "internal"].contains { name.hasPrefix("cp.\($0).") }
    }

    /// Which of the subjects have a tombstone in a partition, and which an event that should not be there.
    private func look(_ partition: TopicPartition) async throws -> (buried: Set<String>, left: Set<String>) {
        var (buried, left): (Set<String>, Set<String>) = ([], [])
        var next: Int64 = 0
        while true {
            let page = try await bus.read(partition, from: next, maxMessages: 1000, maxBytes: 1 << 24)
            guard let last = page.last else { return (buried, left) }
            for message in page.map(\.message) {
                let subject = String(decoding: message.key, as: UTF8.self)
                guard erased[subject] != nil else { continue }
                if message.value == nil {
                    buried.insert(subject)
                } else if !leavesEvents || buried.contains(subject) {
                    left.insert(subject)
                }
            }
            next = last.offset + 1
        }
    }
}
