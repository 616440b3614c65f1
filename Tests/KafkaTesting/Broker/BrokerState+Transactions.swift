import Foundation

extension BrokerState {
    func initProducer(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let id = try body.text()
        let timeout = Double(try body.integer(Int32.self)) / 1000
        let known: Int64 = version >= 3 ? try body.integer() : -1
        let epoch: Int16 = version >= 3 ? try body.integer() : -1
        let result = id.map { take($0, timeout, known, epoch, version) } ?? (.none, makeProducer(), 0)
        answer.integer(Int32(0))
        answer.error(result.error)
        answer.integer(result.producer)
        answer.integer(result.epoch)
        answer.tags()
    }

    /// Gives a transactional id to whoever asks, and shuts out who had it.
    private func take(
        _ id: String,
        _ timeout: TimeInterval,
        _ known: Int64,
        _ epoch: Int16,
        _ version: Int16
    ) -> (error: BrokerError, producer: Int64, epoch: Int16) {
        let transaction = transactions[id] ?? BrokerTransaction(producer: makeProducer(), timeout: timeout)
        transactions[id] = transaction
        if known >= 0, known != transaction.producer || epoch != transaction.epoch {
            return (version >= 4 ? .producerFenced : .invalidProducerEpoch, -1, -1)
        }
        switch transaction.state {
        case .ending: return (.concurrentTransactions, -1, -1)
        case .ongoing:
            transaction.epoch += 1
            end(transaction, isCommit: false)
            return (.concurrentTransactions, -1, -1)
        case .idle:
            transaction.timeout = timeout
            transaction.epoch += 1
            transaction.lastWasCommit = nil
            return (.none, transaction.producer, transaction.epoch)
        }
    }

    func addPartitions(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let transaction = transactions[try body.name()]
        let refusal = try refusal(transaction, &body)
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let numbers = try body.list { body throws(WireReader.Malformed) in try body.integer(Int32.self) }
            return (topic, numbers ?? [])
        }
        let names = (topics ?? []).flatMap { topic in
            topic.1.map { PartitionName(topic: topic.0, number: $0) }
        }
        let isKnown = names.allSatisfy { log($0) != nil }
        if refusal == nil, isKnown {
            transaction?.begin()
            transaction?.partitions.formUnion(names)
        }
        answer.integer(Int32(0))
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, number in
                answer.integer(number)
                answer.error(refusal ?? (isKnown ? .none : .unknownTopicOrPartition))
            }
        }
    }

    func addOffsets(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let transaction = transactions[try body.name()]
        let refusal = try refusal(transaction, &body)
        let group = try body.name()
        if refusal == nil {
            transaction?.begin()
            transaction?.positions[group, default: [:]].merge([:]) { _, new in new }
        }
        answer.integer(Int32(0))
        answer.error(refusal ?? .none)
    }

    func endTransaction(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let transaction = transactions[try body.name()]
        var refusal = try refusal(transaction, &body)
        let isCommit = try body.boolean()
        if let transaction {
            if refusal == .concurrentTransactions, imposed == nil, transaction.lastWasCommit == isCommit {
                refusal = nil
            } else if refusal == nil, case .ongoing = transaction.state {
                end(transaction, isCommit: isCommit)
            } else if refusal == nil, transaction.lastWasCommit != isCommit {
                refusal = .invalidTransactionState
            }
        }
        answer.integer(Int32(0))
        answer.error(refusal ?? .none)
    }

    func transactionOffsetCommit(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let transaction = transactions[try body.name()]
        let name = try body.name()
        var refusal = try refusal(transaction, &body)
        var generation: Int32 = -1
        var member = ""
        if body.isFlexible {
            generation = try body.integer()
            member = try body.name()
            _ = try body.text()
        }
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let partitions = try body.list { body throws(WireReader.Malformed) in
                let partition = PartitionName(topic: topic, number: try body.integer())
                let offset = try body.integer(Int64.self)
                _ = try body.integer(Int32.self)
                _ = try body.text()
                try body.tags()
                return (partition, offset)
            }
            try body.tags()
            return (topic, partitions ?? [])
        }
        if refusal == nil, generation >= 0 || !member.isEmpty {
            let group = group(name)
            refusal = group.refusal(of: member, generation: generation)
            if refusal == nil, group.state == .completing { refusal = .rebalanceInProgress }
        }
        if refusal == nil, transaction?.positions[name] == nil { refusal = .invalidTransactionState }
        answer.integer(Int32(0))
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, part in
                if refusal == nil { transaction?.positions[name]?[part.0] = part.1 }
                answer.integer(part.0.number)
                answer.error(refusal ?? .none)
                answer.tags()
            }
            answer.tags()
        }
        answer.tags()
    }

    private func refusal(
        _ transaction: BrokerTransaction?,
        _ body: inout WireReader
    ) throws(WireReader.Malformed) -> BrokerError? {
        let producer = try body.integer(Int64.self)
        let epoch = try body.integer(Int16.self)
        if let imposed { return imposed }
        guard let transaction else { return .invalidProducerMapping }
        return transaction.refusal(of: producer, epoch)
    }
}
