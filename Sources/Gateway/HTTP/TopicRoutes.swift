import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which topics are listed and read, page by page.
struct TopicRoutes: Sendable {
    private static let defaultLimit = 100
    private static let mostEvents = 1000

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
                    name: "after",
                    place: .query,
                    summary: "The last event read of each partition, as `last` of a page says: 0:12,1:7."
                ),
                Route.Parameter(
                    name: "limit",
                    place: .query,
                    summary: "How many events at most, up to \(Self.mostEvents).",
                    range: 1...Self.mostEvents
                ),
                Route.Parameter(
                    name: "Last-Event-ID",
                    place: .header,
                    summary: "The id of the last event of a stream that broke off; as after."
                ),
                Route.Parameter(
                    name: "partition",
                    place: .query,
                    summary: "Of this partition only, from 0.",
                    range: 0...Int(Int32.max)
                ),
                Route.Parameter(
                    name: "from",
                    place: .query,
                    summary: "The first offset of that partition; without it the first there is.",
                    range: 0...Int.max
                ),
                Route.Parameter(
                    name: "last",
                    place: .query,
                    summary: "Begin with so many of the last events of each partition, up to \(Self.mostEvents).",
                    range: 0...Self.mostEvents
                ),
            ],
            answers: [
                Route.Answer(status: 200, summary: "The events, and where the next page begins."),
                Route.Answer(
                    status: 200,
                    summary:
                        "With Accept: text/event-stream, the events as they come; the id of each is where to go on.",
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
        let count = try await bus.partitionCount(topic)
        let number = try request.integer("partition", default: 0, in: 0...Int32.max)
        guard count > number else {
            throw Problem(.notFound, "UNKNOWN_TOPIC", "expected: a topic that exists, and one of its partitions")
        }
        let query = request.uri.queryParameters
        let partition = query["partition"] != nil || query["from"] != nil ? number : nil
        let limit = try request.integer("limit", default: Self.defaultLimit, in: 1...Self.mostEvents)
        let start = try await start(request, topic, partition.map { $0..<$0 + 1 } ?? 0..<count)
        if request.headers[.accept]?.contains("text/event-stream") ?? false {
            return EventStream(bus: bus, topic: topic, partition: partition).response(after: start)
        }
        let page = TopicPage(bus: bus, topic: topic, limit: limit)
        guard let partition else { return try await page.answer(after: start) }
        return try await page.answer(of: partition, after: start)
    }

    /// Where reading begins: where the caller was, else at the offset or with the last events it asks for.
    ///
    /// A topic that was made anew may end before the caller's position: what comes to it from now on is given.
    private func start(
        _ request: Request,
        _ topic: Topic,
        _ partitions: Range<Int32>
    ) async throws -> TopicPosition {
        var start = try Self.position(request)
        let from = try request.integer("from", default: 0, in: 0...Int64.max)
        let last = try request.integer("last", default: -1, in: 0...Self.mostEvents)
        guard start == TopicPosition() else {
            for number in partitions {
                start.clamp(number, to: try await bus.bounds(TopicPartition(topic, number)).upperBound)
            }
            return start
        }
        for number in partitions {
            let next = last < 0 ? from : try await bus.offset(ofLast: last, TopicPartition(topic, number))
            start.read(number, to: next - 1)
        }
        return start
    }

    /// Where the caller wants to go on: after the last event of a stream that broke off, else of a page.
    private static func position(_ request: Request) throws(Problem) -> TopicPosition {
        let text =
            HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
            ?? request.uri.queryParameters["after"].map(String.init) ?? ""
        if let position = TopicPosition(text) { return position }
        throw Problem(
            .badRequest,
            "POSITION",
            "expected: Last-Event-ID or after as partitions and the offset of their last event, such as 0:12,1:7"
        )
    }
}
