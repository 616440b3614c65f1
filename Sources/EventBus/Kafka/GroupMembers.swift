import Contracts
import Synchronization

/// The groups this process is a member of.
final class GroupMembers: Sendable {
    private struct Membership {
        var member: GroupMember
        var stream: AsyncStream<Set<TopicPartition>>.Continuation
    }

    private struct State {
        var memberships: [String: Membership] = [:]
        var isClosed = false
    }

    private let settings: KafkaSettings
    private let state = Mutex(State())

    init(settings: KafkaSettings) {
        self.settings = settings
    }

    /// The membership of a group, if there is one.
    func member(of group: String) -> GroupMember? {
        state.withLock { $0.memberships[group]?.member }
    }

    /// Refuses a position of a partition that the group has given to another.
    /// - Throws: ``BusError`` with the code `FENCED`.
    func requireOwned(_ position: ConsumerPosition) throws(BusError) {
        guard let member = member(of: position.group), !member.owns(position.partition) else { return }
        let partition = "\(position.partition.topic)/\(position.partition.partition)"
        throw BusError(.fenced, "\(partition) is not, or no longer, this member's in group \(position.group)")
    }

    /// Joins a group; leaves it when the stream ends.
    /// - Throws: ``BusError``.
    func join(_ group: String, topics: [Topic]) throws -> AsyncStream<Set<TopicPartition>> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Set<TopicPartition>.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        try state.withLock { state in
            if state.isClosed { throw BusError(.closed, "the bus was shut down") }
            guard state.memberships[group] == nil else {
                throw BusError(.failed, "this process is in group \(group) already")
            }
            let member = try GroupMember(of: group, topics: topics, settings: settings) { continuation.yield($0) }
            state.memberships[group] = Membership(member: member, stream: continuation)
        }
        let leave: @Sendable () -> Void = { [weak self] in self?.leave(group) }
        // Leaving waits for the coordinator, so it is not done on the thread that ends the stream.
        continuation.onTermination = { _ in Task { try? await BlockingCalls.run(leave) } }
        return stream
    }

    /// Leaves all groups, and ends their streams.
    func close() {
        let left = state.withLock { state in
            state.isClosed = true
            defer { state.memberships = [:] }
            return Array(state.memberships.values)
        }
        for membership in left {
            membership.member.leave()
            membership.stream.finish()
        }
    }

    private func leave(_ group: String) {
        let left = state.withLock { $0.memberships.removeValue(forKey: group) }
        left?.member.leave()
    }
}
