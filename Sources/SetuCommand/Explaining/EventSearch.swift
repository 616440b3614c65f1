import Contracts
import Formats

/// Looks for an event by its id in a gateway's topics.
struct EventSearch {
    /// The gateway.
    let client: GatewayClient
    /// The highest view whose topics are read.
    let view: Sensitivity
    /// The only topic to read; `nil`: all of the view.
    let topic: String?

    /// The event, and the topic it is in.
    /// - Throws: ``CommandFailure`` with exit code 2 where there is none of that id.
    func find(_ id: String) throws -> (topic: String, event: JSONValue) {
        for topic in try topics() {
            let reader = TopicReader(client: client, topic: topic)
            var query = reader.start()
            while true {
                let page = try reader.page(query, limit: 1000)
                if let event = page.events.first(where: { $0["id"]?.stringValue == id }) { return (topic, event) }
                guard !page.events.isEmpty else { break }
                query = page.next
            }
        }
        throw CommandFailure.refused(
            "there is no event \(id) in \(topic ?? "the topics up to the \(view.name) view"); it may have expired"
        )
    }

    private func topics() throws -> [String] {
        if let topic { return [topic] }
        let all = try client.send(GatewayRequest(path: "/v1/topics")).checked().json()["topics"]?.arrayValue ?? []
        // An event that holds nothing for a view is not in its topic, but in those of the lower ones.
        return Sensitivity.allCases.filter { $0 <= view }.reversed().flatMap { view in
            all.filter { $0["sensitivity"]?.stringValue == view.name }.compactMap { $0["topic"]?.stringValue }
        }
    }
}
