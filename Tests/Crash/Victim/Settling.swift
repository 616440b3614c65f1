import Contracts
import Foundation

/// Waits until nothing accepted is left to be done.
struct Settling {
    /// The bus.
    let bus: any EventBus
    /// The feeds.
    let feeds: [String]
    /// The gateway's data folder.
    let folder: String

    /// Returns when no spool waits and every raw topic is translated to its end.
    func wait() async throws {
        while try await !isSettled() { try await Task.sleep(for: .milliseconds(20)) }
    }

    private func isSettled() async throws -> Bool {
        let spools = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/spool")) ?? []
        guard !spools.contains(where: { $0.hasSuffix(".spool") || $0.hasSuffix(".part") }) else { return false }
        for feed in feeds {
            let topic = Topic.raw(feed: feed)
            for partition in 0..<(try await bus.partitionCount(topic)) {
                let place = TopicPartition(topic, partition)
                // A cluster keeps marks of transactions after the last message.
                let next = try await bus.position(group: "setu.translate", place)
                guard try await bus.read(place, from: next, maxMessages: 1, maxBytes: 1).isEmpty else { return false }
            }
        }
        return true
    }
}
