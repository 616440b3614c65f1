import Formats
import Foundation

/// Has a gateway replay dead letters, page by page.
struct DeadLetterReplaying {
    private static let lettersPerCall = 500

    /// The gateway.
    let client: GatewayClient
    /// What every request's body says of who asks.
    let members: [JSONValue.Member]
    /// Whether it only tells what would come of it.
    let isRehearsal: Bool

    /// Replays the letters of a cause, one letter, or a feed's.
    /// - Throws: ``CommandFailure``; exit code 2 where there is no such cause or letter.
    func run(cause: String?, id: String?, feed: String?) throws -> ReplayOutcome {
        if let id { return try one(id) }
        var outcome = ReplayOutcome()
        var from = 0
        var end: Int?
        var total: Int?
        var name = feed
        if let cause {
            let known = try DeadLetterCatalog(client: client).causes(of: nil)
            guard let found = known.first(where: { $0["id"]?.stringValue == cause }) else {
                throw CommandFailure.refused("there are no dead letters of a cause \(cause)")
            }
            name = found["feed"]?.stringValue
            from = found["firstOffset"]?.integerValue ?? 0
            total = found["letters"]?.integerValue
        }
        guard let name else { return outcome }
        var progress = ProgressBar(total: total, counting: "letters")
        defer { progress.finish() }
        var next: Int? = from
        while let offset = next {
            let page = try self.page(of: name, from: offset, to: end, limit: Self.lettersPerCall, cause: cause)
            outcome.add(page)
            // Letters that this replay leaves are not for this replay.
            end = end ?? page["end"]?.integerValue
            progress.update(bytes: outcome.letters, records: 0, rejected: 0)
            next = page["scanned"]?.integerValue == 0 ? nil : page["next"]?.integerValue
        }
        return outcome
    }

    /// Waits until every record has its fate, and adds them up.
    /// - Throws: ``CommandFailure``.
    func wait(for outcome: inout ReplayOutcome) throws {
        for submission in outcome.submissions {
            while true {
                let path = "/v1/submissions/\(escaped(submission))?rows=0"
                let receipt = try client.send(GatewayRequest(path: path)).checked().json()
                if receipt["state"]?.stringValue == "done" {
                    outcome.addFates(receipt["records"])
                    break
                }
                Thread.sleep(forTimeInterval: 0.1)
            }
        }
    }

    private func one(_ id: String) throws -> ReplayOutcome {
        let parts = id.split(separator: "/").map(String.init)
        var outcome = ReplayOutcome()
        if isRehearsal {
            let offset = Int(parts[1]) ?? 0
            let page = try page(of: parts[0], from: offset, to: offset &+ 1, limit: 1, cause: nil)
            outcome.add(page)
        } else {
            let path = "/v1/dead-letters/" + parts.map(escaped).joined(separator: "/") + "/replay"
            let request = GatewayRequest(method: "POST", path: path, json: .object(members))
            outcome.add(["scanned": 1, "submissions": [try client.send(request).checked().json()]])
        }
        return outcome
    }

    private func page(of feed: String, from: Int, to: Int?, limit: Int, cause: String?) throws -> JSONValue {
        var body = members
        body.append(.init(name: "from", value: .number(String(from))))
        body.append(.init(name: "limit", value: .number(String(limit))))
        body.append(.init(name: "dryRun", value: .boolean(isRehearsal)))
        if let to { body.append(.init(name: "to", value: .number(String(to)))) }
        if let cause { body.append(.init(name: "cause", value: .string(cause))) }
        let path = "/v1/dead-letters/\(escaped(feed))/replay"
        return try client.send(GatewayRequest(method: "POST", path: path, json: .object(body))).checked().json()
    }
}
