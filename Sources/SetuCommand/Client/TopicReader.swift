import Formats

/// Reads a topic's events from a gateway, page by page: all partitions, or one.
struct TopicReader {
    /// A page of events.
    struct Page {
        /// The events.
        var events: [JSONValue]
        /// What to go on with, as a query.
        var next: String
    }

    /// The gateway.
    let client: GatewayClient
    /// The topic.
    let topic: String
    /// The one partition to read; `nil`: all.
    var partition: Int?

    /// The query that begins at the first event there is, or at an offset of the one partition.
    func start(at offset: Int64 = 0) -> String {
        partition.map { "partition=\($0)&from=\(offset)" } ?? (offset > 0 ? "partition=0&from=\(offset)" : "after=")
    }

    /// A page of the first event there is.
    /// - Throws: ``CommandFailure``.
    func first() throws -> Page { try page(start(), limit: 1) }

    /// The query that begins with the last so many events of each partition.
    func start(atLast count: Int) -> String {
        (partition.map { "partition=\($0)&" } ?? "") + "last=\(count)"
    }

    /// A page.
    /// - Throws: ``CommandFailure``.
    func page(_ query: String, limit: Int) throws -> Page {
        let path = "/v1/topics/\(escaped(topic))/events?\(query)&limit=\(limit)"
        let response = try client.send(GatewayRequest(path: path))
        guard response.status != 404 else {
            let place = partition.map { "partition \($0) of a " } ?? ""
            throw CommandFailure.refused(
                "there is no \(place)topic \(topic); `setu tap` lists the topics there are so far"
            )
        }
        let answer = try response.checked().json()
        guard let events = answer["events"]?.arrayValue else { throw Self.noPage }
        if let last = answer["last"]?.stringValue { return Page(events: events, next: "after=\(last)") }
        guard let number = answer["partition"]?.integerValue, let next = answer["next"]?.integerValue else {
            throw Self.noPage
        }
        return Page(events: events, next: "partition=\(number)&from=\(next)")
    }

    private static let noPage = CommandFailure.failed("the gateway's answer is not a page of events")
}
