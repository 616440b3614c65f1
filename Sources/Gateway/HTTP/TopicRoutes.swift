import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which topics are listed and read, page by page.
struct TopicRoutes: Sendable {
    private static let defaultLimit = 100
    private static let mostEvents = 1000
    private static let mostBytes = 4 * 1024 * 1024

    let bus: any EventBus
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [list, read] }

    private var list: Route {
        Route(
            method: .get,
            path: "/v1/topics",
            operation: "listTopics",
            summary: "Lists the topics the caller may read.",
            access: .reader,
            answers: [Route.Answer(status: 200, summary: "The topics, with their partitions and offsets.")],
            handle: list
        )
    }

    private var read: Route {
        Route(
            method: .get,
            path: "/v1/topics/{topic}/events",
            operation: "readTopic",
            summary: "Reads a page of a topic's events, in CloudEvents structured mode.",
            access: .reader,
            parameters: [
                Route.Parameter(name: "topic", place: .path, summary: "The topic, such as cp.missing-report.v1."),
                Route.Parameter(
                    name: "from",
                    place: .query,
                    summary: "The first offset; without it the first there is.",
                    isInteger: true
                ),
                Route.Parameter(
                    name: "limit",
                    place: .query,
                    summary: "How many events at most, up to \(Self.mostEvents).",
                    isInteger: true
                ),
                Route.Parameter(name: "Last-Event-ID", place: .header, summary: "Where a stream of events broke off."),
                Route.Parameter(name: "partition", place: .query, summary: "The partition, from 0.", isInteger: true),
            ],
            answers: [
                Route.Answer(status: 200, summary: "The events, and the offset of the next page."),
                Route.Answer(
                    status: 200,
                    summary:
                        "With Accept: text/event-stream, the events as they come; Last-Event-ID goes on after one.",
                    mediaType: "text/event-stream"
                ),
            ],
            handle: read
        )
    }

    @Sendable private func list(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        let caller = Caller(request, context)
        guard caller.isLocal else {
            throw Problem(.forbidden, "LOCAL_ONLY", "expected: a program on the gateway's machine")
        }
        var topics: [JSONValue] = []
        for topic in try await bus.topics() where access.mayRead(topic, caller) {
            topics.append(try await describe(topic))
        }
        return Response.json(["topics": .array(topics)])
    }

    private func describe(_ topic: Topic) async throws -> JSONValue {
        var partitions: [JSONValue] = []
        for partition in 0..<(try await bus.partitionCount(topic)) {
            let bounds = try await bus.bounds(TopicPartition(topic, partition))
            partitions.append([
                "partition": .integer(partition),
                "first": .integer(bounds.lowerBound),
                "end": .integer(bounds.upperBound),
            ])
        }
        return [
            "topic": .string(topic.rawValue),
            "sensitivity": .string(topic.sensitivity.name),
            "partitions": .array(partitions),
        ]
    }

    @Sendable private func read(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        let topic = Topic(rawValue: try context.parameters.require("topic"))
        let caller = Caller(request, context)
        guard access.mayRead(topic, caller) else {
            throw Problem(
                caller.token == nil ? .unauthorized : .forbidden,
                "TOPIC_NOT_READABLE",
                Route.Access.reader.rawValue
            )
        }
        let partition = TopicPartition(topic, try request.integer("partition", default: 0, in: 0...Int32.max))
        guard try await bus.partitionCount(topic) > partition.partition else {
            throw Problem(.notFound, "UNKNOWN_TOPIC", "expected: a topic and partition there are")
        }
        let bounds = try await bus.bounds(partition)
        let from = try request.integer("from", default: bounds.lowerBound, in: 0...Int64.max)
        let limit = try request.integer("limit", default: Self.defaultLimit, in: 1...Self.mostEvents)
        if request.headers[.accept]?.contains("text/event-stream") ?? false {
            let last = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }.flatMap { Int64($0) }
            return EventStream(bus: bus, partition: partition).response(from: last.map { $0 &+ 1 } ?? from)
        }
        let page = try await bus.read(partition, from: from, maxMessages: limit, maxBytes: Self.mostBytes)
        return Self.answer(page, of: partition, from: from, end: bounds.upperBound)
    }

    private static func answer(
        _ page: [StoredMessage],
        of partition: TopicPartition,
        from: Int64,
        end: Int64
    ) -> Response {
        let next = page.last.map { $0.offset + 1 } ?? from
        let head: JSONValue = [
            "topic": .string(partition.topic.rawValue),
            "partition": .integer(partition.partition),
            "from": .integer(from),
            "next": .integer(next),
            "end": .integer(max(end, next)),
        ]
        var body = Array(head.bytes.dropLast())
        body += Array(",\"events\":[".utf8)
        for (index, stored) in page.enumerated() {
            if index > 0 { body.append(UInt8(ascii: ",")) }
            CloudEventJSON.append(stored.message, to: &body)
        }
        body += Array("]}".utf8)
        var response = Response.bytes(body, mediaType: "application/json")
        if let name = HTTPField.Name("link"), !page.isEmpty {
            let path = "/v1/topics/\(partition.topic.rawValue)/events"
            response.headers[name] = "<\(path)?partition=\(partition.partition)&from=\(next)>; rel=\"next\""
        }
        return response
    }
}
