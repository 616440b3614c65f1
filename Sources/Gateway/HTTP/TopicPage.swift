import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// A page of a topic's events, of all partitions or of one.
struct TopicPage: Sendable {
    private static let mostBytes = 4 * 1024 * 1024

    let bus: any EventBus
    let topic: Topic
    /// How many events at most.
    let limit: Int

    /// The events after a position, partition by partition.
    func answer(after start: TopicPosition) async throws -> Response {
        var position = start
        var ends = TopicPosition()
        var events: [StoredMessage] = []
        var bytes = 0
        for number in 0..<(try await bus.partitionCount(topic)) {
            let partition = TopicPartition(topic, number)
            ends.read(number, to: try await bus.bounds(partition).upperBound - 1)
            guard events.count < limit, bytes < Self.mostBytes else { continue }
            let page = try await bus.read(
                partition,
                from: position.next(number),
                maxMessages: limit - events.count,
                maxBytes: Self.mostBytes - bytes
            )
            if let last = page.last { position.read(number, to: last.offset) }
            bytes += page.reduce(0) { $0 + ($1.message.value?.count ?? 0) }
            events += page
        }
        let head: JSONValue = [
            "topic": .string(topic.rawValue),
            "after": .string("\(start)"),
            "last": .string("\(position)"),
            "end": .string("\(ends)"),
        ]
        return response(head, events, next: "after=\(position)")
    }

    /// The events of one partition after a position, or from its first on.
    func answer(of number: Int32, after start: TopicPosition) async throws -> Response {
        let partition = TopicPartition(topic, number)
        let bounds = try await bus.bounds(partition)
        let from = max(start.next(number), bounds.lowerBound)
        let page = try await bus.read(partition, from: from, maxMessages: limit, maxBytes: Self.mostBytes)
        let next = page.last.map { $0.offset + 1 } ?? from
        let head: JSONValue = [
            "topic": .string(topic.rawValue),
            "partition": .integer(number),
            "from": .integer(from),
            "next": .integer(next),
            "end": .integer(max(bounds.upperBound, next)),
        ]
        return response(head, page, next: "partition=\(number)&from=\(next)")
    }

    private func response(_ head: JSONValue, _ events: [StoredMessage], next: String) -> Response {
        var body = Array(head.bytes.dropLast())
        body += Array(",\"events\":[".utf8)
        for (index, stored) in events.enumerated() {
            if index > 0 { body.append(UInt8(ascii: ",")) }
            CloudEventJSON.append(stored.message, to: &body)
        }
        body += Array("]}".utf8)
        var response = Response.bytes(body, mediaType: "application/json")
        if let name = HTTPField.Name("link"), !events.isEmpty {
            response.headers[name] = "</v1/topics/\(topic.rawValue)/events?\(next)>; rel=\"next\""
        }
        return response
    }
}
