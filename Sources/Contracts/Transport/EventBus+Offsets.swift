extension EventBus {
    /// Whether a partition holds a message between two offsets.
    ///
    /// Offsets alone do not tell: a cluster keeps marks of transactions among the messages, and gaps of forgotten ones.
    /// - Throws: ``BusError``.
    public func hasMessages(_ partition: TopicPartition, in offsets: Range<Int64>) async throws -> Bool {
        guard !offsets.isEmpty else { return false }
        let first = try await read(partition, from: offsets.lowerBound, maxMessages: 1, maxBytes: 1).first
        return first.map { $0.offset < offsets.upperBound } ?? false
    }

    /// The offset of the first of a partition's last so many messages; that of its first where it has not so many.
    ///
    /// - Parameters:
    ///   - count: how many messages.
    ///   - partition: the partition.
    /// - Returns: the offset.
    /// - Throws: ``BusError``.
    public func offset(ofLast count: Int, _ partition: TopicPartition) async throws -> Int64 {
        let bounds = try await bounds(partition)
        // As far back as there would be so many without a gap, then twice as far each time.
        var distance = Int64(max(0, count))
        while true {
            let start = bounds.upperBound - min(distance, bounds.upperBound - bounds.lowerBound)
            let offsets = try await self.offsets(partition, in: start..<bounds.upperBound)
            guard offsets.count < count, start > bounds.lowerBound else {
                return offsets.count < count ? bounds.lowerBound : offsets.suffix(count).first ?? bounds.upperBound
            }
            distance = min(distance, Int64.max / 2) * 2
        }
    }

    /// The offsets of a partition's messages between two offsets, in order.
    private func offsets(_ partition: TopicPartition, in range: Range<Int64>) async throws -> [Int64] {
        var offsets: [Int64] = []
        var next = range.lowerBound
        while next < range.upperBound {
            let page = try await read(partition, from: next, maxMessages: 1000, maxBytes: 4 << 20)
            guard let last = page.last else { break }
            offsets += page.map(\.offset).filter { $0 < range.upperBound }
            next = last.offset + 1
        }
        return offsets
    }
}
