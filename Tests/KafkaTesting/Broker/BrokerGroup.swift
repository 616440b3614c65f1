import Foundation

/// A consumer group as its coordinator knows it.
final class BrokerGroup {
    /// How far the members are in agreeing.
    enum State {
        case empty, preparing, completing, stable
    }

    /// Somebody who joined.
    struct Member {
        /// What it can do, as its library wrote it.
        var metadata: [UInt8]
        /// After how much silence it is gone.
        var sessionTimeout: TimeInterval
        /// How long others wait for it to join again.
        var rebalanceTimeout: TimeInterval
        /// When it was heard of.
        var heardOf = Date()
        /// Whether it waits for the others to join.
        var isJoining = false
        /// What it was given.
        var assignment: [UInt8] = []
    }

    /// How far the members are.
    private(set) var state = State.empty
    /// Which agreement it is.
    private(set) var generation: Int32 = 0
    /// Who shares out.
    private(set) var leader = ""
    /// How they share out.
    private(set) var sharing = ""
    /// The members by id.
    private(set) var members: [String: Member] = [:]
    /// What has been read.
    var positions: [PartitionName: Int64] = [:]
    private var deadline = Date.distantFuture

    /// Takes a member in, or again, and has all of them join again if that changes anything.
    func join(_ id: String, _ member: Member, sharing: String) {
        self.sharing = sharing
        var member = member
        member.isJoining = true
        members[id] = member
        if state != .preparing { prepare() }
        complete()
    }

    /// Whether a member is there and of this generation; then it was heard of.
    func refusal(of id: String, generation: Int32) -> BrokerError? {
        guard members[id] != nil else { return .unknownMember }
        guard generation == self.generation else { return .illegalGeneration }
        members[id]?.heardOf = Date()
        return nil
    }

    /// Takes what the leader shares out.
    func share(_ assignments: [String: [UInt8]]) {
        for (id, assignment) in assignments { members[id]?.assignment = assignment }
        state = .stable
    }

    /// Lets a member go.
    func leave(_ id: String) {
        guard members.removeValue(forKey: id) != nil else { return }
        if members.isEmpty {
            state = .empty
            generation += 1
        } else if state == .preparing {
            complete()
        } else {
            prepare()
        }
    }

    /// Lets those go who were not heard of for too long, and waits no longer for those who do not join.
    /// - Returns: whether anything changed.
    func lookAtClock() -> Bool {
        let now = Date()
        let silent = members.filter {
            !$0.value.isJoining && now.timeIntervalSince($0.value.heardOf) > $0.value.sessionTimeout
        }
        for id in silent.keys { leave(id) }
        if state == .preparing, now > deadline {
            members = members.filter(\.value.isJoining)
            complete()
            return true
        }
        return !silent.isEmpty
    }

    private func prepare() {
        state = .preparing
        deadline = Date() + (members.values.map(\.rebalanceTimeout).max() ?? 0)
    }

    private func complete() {
        guard state == .preparing, members.values.allSatisfy(\.isJoining) else { return }
        guard !members.isEmpty else {
            state = .empty
            return
        }
        generation += 1
        state = .completing
        if members[leader] == nil { leader = members.keys.min() ?? "" }
        for id in members.keys {
            members[id]?.isJoining = false
            members[id]?.heardOf = Date()
        }
    }
}
