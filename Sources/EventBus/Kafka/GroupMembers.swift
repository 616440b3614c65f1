import CKafka
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
        /// Groups this process was in: what it still has to write for one is refused.
        var left: Set<String> = []
        var isClosed = false
    }

    private let settings: KafkaSettings
    private let state = Mutex(State())

    init(settings: KafkaSettings) {
        self.settings = settings
    }

    /// Refuses a position of a partition that the group has given to another.
    /// - Throws: ``BusError`` with the code `REVOKED`.
    func requireOwned(_ position: ConsumerPosition) throws(BusError) {
        let isOwned = state.withLock { state in
            guard let membership = state.memberships[position.group] else {
                return !state.left.contains(position.group)
            }
            return membership.member.owns(position.partition)
        }
        guard !isOwned else { return }
        let partition = "\(position.partition.topic)/\(position.partition.partition)"
        throw BusError(.revoked, "\(partition) is not, or no longer, this member's in group \(position.group)")
    }

    /// What a transaction says of the group it stores positions of, to be destroyed by the caller.
    ///
    /// A member's own says its generation, by which the cluster shuts out one whose partitions were given to others.
    /// Positions are to be checked after it was taken: before, they could be of an older generation than it says.
    func metadata(of group: String) -> OpaquePointer? {
        let member = state.withLock { $0.memberships[group]?.member }
        return member?.metadata() ?? rd_kafka_consumer_group_metadata_new(group)
    }

    /// Joins a group; leaves it when the stream ends.
    /// - Throws: ``BusError``.
    func join(_ group: String, topics: [Topic: Int32]) throws -> AsyncStream<Set<TopicPartition>> {
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
            state.left.remove(group)
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
            state.left.formUnion(state.memberships.keys)
            defer { state.memberships = [:] }
            return Array(state.memberships.values)
        }
        for membership in left {
            membership.member.leave()
            membership.stream.finish()
        }
    }

    private func leave(_ group: String) {
        let left = state.withLock { state in
            state.left.insert(group)
            return state.memberships.removeValue(forKey: group)
        }
        left?.member.leave()
    }
}
