import Formats

/// Reads a topic's events from a gateway, page by page.
struct TopicReader {
    /// A page of events.
    struct Page {
        /// The events.
        var events: [JSONValue]
        /// The offset to go on with.
        var next: Int64
        /// The offset the next event will get.
        var end: Int64
    }

    /// The gateway.
    let client: GatewayClient
    /// The topic.
    let topic: String
    /// The partition.
    var partition = 0

    /// A page.
    /// - Throws: ``CommandFailure``.
    func page(from offset: Int64, limit: Int) throws -> Page {
        let path = "/v1/topics/\(escaped(topic))/events?partition=\(partition)&from=\(offset)&limit=\(limit)"
        let response = try client.send(GatewayRequest(path: path))
        guard response.status != 404 else {
            throw CommandFailure.refused(
                "there is no partition \(partition) of a topic \(topic); `setu tap` lists the topics there are so far"
            )
        }
        let answer = try response.checked().json()
        guard let events = answer["events"]?.arrayValue, let next = answer["next"]?.integerValue,
            let end = answer["end"]?.integerValue
        else { throw CommandFailure.failed("the gateway's answer is not a page of events") }
        return Page(events: events, next: Int64(next), end: Int64(end))
    }
}
