package import Contracts

extension EventBus {
    /// Everything a partition holds, in order.
    package func everything(in partition: TopicPartition) async throws -> [Message] {
        var messages: [Message] = []
        var next: Int64 = 0
        while true {
            let page = try await read(partition, from: next, maxMessages: 500, maxBytes: 1 << 24)
            guard let last = page.last else { return messages }
            messages += page.map(\.message)
            next = last.offset + 1
        }
    }
}
