import Foundation

extension BrokerState {
    func produce(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let id = try body.text()
        _ = try body.integer(Int16.self)
        _ = try body.integer(Int32.self)
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let partitions = try body.list { body throws(WireReader.Malformed) in
                (PartitionName(topic: topic, number: try body.integer()), try body.data())
            }
            return (topic, partitions ?? [])
        }
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, part in
                let result = append(part.1, to: part.0, transaction: id)
                answer.integer(part.0.number)
                answer.error(result.error)
                answer.integer(result.base)
                answer.integer(Int64(-1))
                if version >= 5 { answer.integer(log(part.0)?.start ?? 0) }
            }
        }
        answer.integer(Int32(0))
        condition.broadcast()
    }

    private func append(
        _ bytes: [UInt8],
        to name: PartitionName,
        transaction id: String?
    ) -> (error: BrokerError, base: Int64) {
        if let imposed { return (imposed, -1) }
        guard let log = log(name), let batch = RecordBatch(bytes) else { return (.unknownTopicOrPartition, -1) }
        if batch.isTransactional {
            guard let id, let transaction = transactions[id] else { return (.invalidTransactionState, -1) }
            guard transaction.producer == batch.producer else { return (.invalidProducerMapping, -1) }
            guard transaction.epoch == batch.epoch else { return (.invalidProducerEpoch, -1) }
            guard case .ongoing = transaction.state, transaction.partitions.contains(name) else {
                return (.invalidTransactionState, -1)
            }
        }
        return log.append(batch)
    }

    func fetch(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        _ = try body.integer(Int32.self)
        let wait = try body.integer(Int32.self)
        let minimum = Int(try body.integer(Int32.self))
        let maximum = Int(try body.integer(Int32.self))
        let isCommitted = try body.integer(Int8.self) == 1
        if version >= 7 {
            _ = try body.integer(Int32.self)
            _ = try body.integer(Int32.self)
        }
        let asked = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let partitions = try body.list { body throws(WireReader.Malformed) in
                let number = try body.integer(Int32.self)
                if version >= 9 { _ = try body.integer(Int32.self) }
                let offset = try body.integer(Int64.self)
                if version >= 5 { _ = try body.integer(Int64.self) }
                return Wanted(
                    name: PartitionName(topic: topic, number: number),
                    offset: offset,
                    maximum: Int(try body.integer(Int32.self))
                )
            }
            return (topic, partitions ?? [])
        }
        let topics = asked ?? []
        let deadline = Date() + Double(wait) / 1000
        while !isClosed, !hasSomething(topics.flatMap(\.1), minimum: minimum, isCommitted) {
            guard condition.wait(until: deadline) else { break }
        }
        var left = maximum
        answer.integer(Int32(0))
        if version >= 7 {
            answer.error(.none)
            answer.integer(Int32(0))
        }
        answer.list(topics) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, wanted in
                write(wanted, version, isCommitted, &left, &answer)
            }
        }
    }

    /// A partition of a fetch, and from where.
    struct Wanted {
        var name: PartitionName
        var offset: Int64
        var maximum: Int
    }

    private func hasSomething(_ asked: [Wanted], minimum: Int, _ isCommitted: Bool) -> Bool {
        asked.contains { wanted in
            guard let log = log(wanted.name), wanted.offset >= log.start else { return true }
            return wanted.offset < (isCommitted ? log.stable : log.end) || wanted.offset > log.end
        }
    }

    private func write(
        _ wanted: Wanted,
        _ version: Int16,
        _ isCommitted: Bool,
        _ left: inout Int,
        _ answer: inout WireWriter
    ) {
        answer.integer(wanted.name.number)
        let log = log(wanted.name)
        let isInRange = log.map { $0.start...$0.end ~= wanted.offset } ?? false
        let found =
            isInRange && left > 0
            ? log?.read(from: wanted.offset, maxBytes: min(left, wanted.maximum), isCommitted: isCommitted) : nil
        left -= found?.bytes.count ?? 0
        answer.error(log == nil ? .unknownTopicOrPartition : isInRange ? .none : .offsetOutOfRange)
        answer.integer(log?.end ?? -1)
        answer.integer(log?.stable ?? -1)
        if version >= 5 { answer.integer(log?.start ?? -1) }
        answer.list(found?.aborted ?? []) { answer, aborted in
            answer.integer(aborted.producer)
            answer.integer(aborted.first)
        }
        if version >= 11 { answer.integer(Int32(-1)) }
        answer.data(found?.bytes ?? [])
    }

    func listOffsets(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        _ = try body.integer(Int32.self)
        let isCommitted = version >= 2 ? try body.integer(Int8.self) == 1 : false
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let partitions = try body.list { body throws(WireReader.Malformed) in
                (PartitionName(topic: topic, number: try body.integer()), try body.integer(Int64.self))
            }
            return (topic, partitions ?? [])
        }
        if version >= 2 { answer.integer(Int32(0)) }
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, part in
                let log = log(part.0)
                answer.integer(part.0.number)
                answer.error(log == nil ? .unknownTopicOrPartition : .none)
                answer.integer(Int64(-1))
                let end = isCommitted ? log?.stable : log?.end
                answer.integer((part.1 == -2 ? log?.start : end) ?? -1)
            }
        }
    }

    func deleteRecords(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let topics = try body.list { body throws(WireReader.Malformed) in
            let topic = try body.name()
            let partitions = try body.list { body throws(WireReader.Malformed) in
                (PartitionName(topic: topic, number: try body.integer()), try body.integer(Int64.self))
            }
            return (topic, partitions ?? [])
        }
        answer.integer(Int32(0))
        answer.list(topics ?? []) { answer, topic in
            answer.text(topic.0)
            answer.list(topic.1) { answer, part in
                let log = log(part.0)
                log?.forget(before: part.1 < 0 ? log?.end ?? 0 : part.1)
                answer.integer(part.0.number)
                answer.integer(log?.start ?? -1)
                answer.error(log == nil ? .unknownTopicOrPartition : .none)
            }
        }
    }
}
