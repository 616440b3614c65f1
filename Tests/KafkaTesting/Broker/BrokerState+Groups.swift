import Foundation

extension BrokerState {
    func findCoordinator(_ version: Int16, _ answer: inout WireWriter) {
        if version >= 1 { answer.integer(Int32(0)) }
        answer.error(.none)
        if version >= 1 { answer.text(nil) }
        answer.integer(Int32(1))
        answer.text("127.0.0.1")
        answer.integer(port)
    }

    func joinGroup(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let group = group(try body.name())
        let session = Double(try body.integer(Int32.self)) / 1000
        let rebalance = version >= 1 ? Double(try body.integer(Int32.self)) / 1000 : session
        var id = try body.name()
        if version >= 5 { _ = try body.text() }
        _ = try body.text()
        let protocols = try body.list { body throws(WireReader.Malformed) in (try body.name(), try body.data()) } ?? []
        var error = BrokerError.none
        if id.isEmpty {
            id = "member-\(UUID().uuidString.lowercased())"
            promised.insert(id)
            if version >= 4 { error = .memberIDRequired }
        } else if group.members[id] == nil, promised.remove(id) == nil {
            error = .unknownMember
        }
        if error == .none, let first = protocols.first {
            let member = BrokerGroup.Member(metadata: first.1, sessionTimeout: session, rebalanceTimeout: rebalance)
            group.join(id, member, sharing: first.0)
            condition.broadcast()
            while !isClosed, group.members[id]?.isJoining == true { condition.wait() }
            if group.members[id] == nil { error = .unknownMember }
        }
        let isLeader = group.leader == id && error == .none
        if version >= 2 { answer.integer(Int32(0)) }
        answer.error(error)
        answer.integer(error == .none ? group.generation : -1)
        answer.text(error == .none ? group.sharing : "")
        answer.text(error == .none ? group.leader : "")
        answer.text(id)
        answer.list(isLeader ? group.members.sorted { $0.key < $1.key } : []) { answer, member in
            answer.text(member.key)
            if version >= 5 { answer.text(nil) }
            answer.data(member.value.metadata)
        }
    }

    func syncGroup(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let group = group(try body.name())
        let generation = try body.integer(Int32.self)
        let id = try body.name()
        if version >= 3 { _ = try body.text() }
        let shares = try body.list { body throws(WireReader.Malformed) in (try body.name(), try body.data()) } ?? []
        var error = group.refusal(of: id, generation: generation) ?? .none
        if error == .none, group.state == .completing, group.leader == id {
            group.share(Dictionary(shares) { _, new in new })
            condition.broadcast()
        }
        while !isClosed, error == .none, group.state == .completing, group.generation == generation { condition.wait() }
        if error == .none {
            let isStillIts = group.refusal(of: id, generation: generation)
            error = isStillIts ?? (group.state == .stable ? .none : .rebalanceInProgress)
        }
        if version >= 1 { answer.integer(Int32(0)) }
        answer.error(error)
        answer.data(error == .none ? group.members[id]?.assignment ?? [] : [])
    }

    func heartbeat(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let group = group(try body.name())
        let generation = try body.integer(Int32.self)
        let refusal = group.refusal(of: try body.name(), generation: generation)
        if version >= 1 { answer.integer(Int32(0)) }
        answer.error(refusal ?? (group.state == .preparing ? .rebalanceInProgress : .none))
    }

    func leaveGroup(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let group = group(try body.name())
        group.leave(try body.name())
        condition.broadcast()
        if version >= 1 { answer.integer(Int32(0)) }
        answer.error(.none)
    }

    func offsetCommit(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let group = group(try body.name())
        if version >= 1 {
            _ = try body.integer(Int32.self)
            _ = try body.text()
        }
        if version >= 7 { _ = try body.text() }
        if (2...4).contains(version) { _ = try body.integer(Int64.self) }
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let partitions = try body.list { body throws(WireReader.Malformed) in
                let name = PartitionName(topic: topic, number: try body.integer())
                let offset = try body.integer(Int64.self)
                if version >= 6 { _ = try body.integer(Int32.self) }
                if version == 1 { _ = try body.integer(Int64.self) }
                _ = try body.text()
                return (name, offset)
            }
            return (topic, partitions ?? [])
        }
        if version >= 3 { answer.integer(Int32(0)) }
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, part in
                group.positions[part.0] = part.1
                answer.integer(part.0.number)
                answer.error(.none)
            }
        }
    }

    func offsetFetch(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let name = try body.name()
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let numbers = try body.list { body throws(WireReader.Malformed) in try body.integer(Int32.self) }
            try body.tags()
            return (topic, numbers ?? [])
        }
        let isStable = version >= 7 ? try body.boolean() : false
        let group = group(name)
        let pending = Set(transactions.values.flatMap { $0.positions[name].map { Array($0.keys) } ?? [] })
        if version >= 3 { answer.integer(Int32(0)) }
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, number in
                let partition = PartitionName(topic: topic.0, number: number)
                let isOpen = isStable && pending.contains(partition)
                answer.integer(number)
                answer.integer(isOpen ? -1 : group.positions[partition] ?? -1)
                if version >= 5 { answer.integer(Int32(-1)) }
                answer.text("")
                answer.error(isOpen ? .unstableOffset : .none)
                answer.tags()
            }
            answer.tags()
        }
        if version >= 2 { answer.error(.none) }
        answer.tags()
    }
}
