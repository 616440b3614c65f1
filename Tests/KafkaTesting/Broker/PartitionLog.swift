/// One partition: its batches, the transactions that are open in it, and those that were aborted.
final class PartitionLog {
    /// What an idempotent producer wrote last.
    private struct Producer {
        var epoch: Int16
        /// Its last batches, by which one that is sent again is known.
        var recent: [(first: Int32, last: Int32, base: Int64)] = []
    }

    /// A transaction that was aborted.
    struct Aborted {
        /// Whose it was.
        var producer: Int64
        /// Its first offset.
        var first: Int64
        /// The offset of the mark that ends it.
        var last: Int64
    }

    /// The first offset that is still there.
    private(set) var start: Int64 = 0
    /// The offset of what comes next.
    private(set) var end: Int64 = 0
    private var batches: [RecordBatch] = []
    private var open: [Int64: Int64] = [:]
    private var aborted: [Aborted] = []
    private var producers: [Int64: Producer] = [:]

    /// The first offset that readers of what is committed do not see yet.
    var stable: Int64 { open.values.min() ?? end }

    /// Appends a producer's batch.
    ///
    /// - Returns: its offset, or why it is refused; a batch that was sent before has the offset it had then.
    func append(_ batch: RecordBatch) -> (error: BrokerError, base: Int64) {
        if batch.producer >= 0 {
            var producer = producers[batch.producer] ?? Producer(epoch: batch.epoch)
            guard batch.epoch >= producer.epoch else { return (.invalidProducerEpoch, -1) }
            if batch.epoch > producer.epoch { producer = Producer(epoch: batch.epoch) }
            let last = batch.sequence &+ batch.lastDelta
            if let same = producer.recent.first(where: { $0.first == batch.sequence && $0.last == last }) {
                return (.none, same.base)
            }
            if let former = producer.recent.last {
                guard batch.sequence == former.last &+ 1 else { return (.outOfOrderSequence, -1) }
            } else if batch.sequence != 0, producers[batch.producer] != nil {
                return (.outOfOrderSequence, -1)
            }
            producer.recent = producer.recent.suffix(4) + [(batch.sequence, last, end)]
            producers[batch.producer] = producer
            if batch.isTransactional, open[batch.producer] == nil { open[batch.producer] = end }
        }
        let base = end
        write(batch)
        return (.none, base)
    }

    /// Ends a producer's transaction here; from now on a lower epoch is refused.
    func finish(producer: Int64, epoch: Int16, isCommit: Bool, time: Int64) {
        if let first = open.removeValue(forKey: producer), !isCommit {
            aborted.append(Aborted(producer: producer, first: first, last: end))
        }
        if epoch > producers[producer]?.epoch ?? -1 { producers[producer] = Producer(epoch: epoch) }
        write(RecordBatch.mark(producer: producer, epoch: epoch, isCommit: isCommit, time: time))
    }

    /// The batches from an offset on, whole ones, at least one if there is one, and the aborted transactions among them.
    func read(from offset: Int64, maxBytes: Int, isCommitted: Bool) -> (bytes: [UInt8], aborted: [Aborted]) {
        let limit = isCommitted ? stable : end
        var bytes: [UInt8] = []
        var next = offset
        var index = batches.partitioningIndex { $0.last >= offset }
        while index < batches.count, batches[index].base < limit {
            guard bytes.isEmpty || bytes.count + batches[index].bytes.count <= maxBytes else { break }
            bytes += batches[index].bytes
            next = batches[index].last + 1
            index += 1
        }
        let hidden = isCommitted ? aborted.filter { $0.last >= offset && $0.first < next } : []
        return (bytes, hidden)
    }

    /// Forgets what lies below an offset.
    func forget(before offset: Int64) {
        start = max(start, min(offset, end))
        batches.removeAll { $0.last < start }
        aborted.removeAll { $0.last < start }
    }

    private func write(_ batch: RecordBatch) {
        let placed = batch.placed(at: end)
        batches.append(placed)
        end = placed.last + 1
    }
}

extension Array {
    /// The first index whose element belongs to the second half, in an array whose first half does not.
    fileprivate func partitioningIndex(_ isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
