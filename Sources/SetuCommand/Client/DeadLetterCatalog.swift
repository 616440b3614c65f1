import Formats

/// Reads dead letters from a gateway, page by page.
struct DeadLetterCatalog {
    private static let lettersPerPage = 1000

    /// The gateway.
    let client: GatewayClient

    /// The causes of a feed's letters, or of all feeds', the most frequent first; a bar shows how far it is.
    /// - Throws: ``CommandFailure``.
    func causes(of feed: String?) throws -> [JSONValue] {
        let summary = try client.send(GatewayRequest(path: "/v1/dead-letters")).checked().json()
        let feeds = (summary["feeds"]?.arrayValue ?? []).filter { feed == nil || $0["feed"]?.stringValue == feed }
        let total = feeds.reduce(0) { $0 + ($1["letters"]?.integerValue ?? 0) }
        var progress = ProgressBar(total: total, counting: "letters")
        defer { progress.finish() }
        var causes: [String: JSONValue] = [:]
        var order: [String] = []
        var done = 0
        for name in feeds.compactMap({ $0["feed"]?.stringValue }) {
            var from: Int? = 0
            while let offset = from {
                let path = "/v1/dead-letters/causes?feed=\(escaped(name))&from=\(offset)"
                let page = try client.send(GatewayRequest(path: path)).checked().json()
                for cause in page["causes"]?.arrayValue ?? [] {
                    let id = cause["id"]?.stringValue ?? ""
                    if causes[id] == nil { order.append(id) }
                    causes[id] = causes[id].map { Self.sum($0, cause) } ?? cause
                }
                done += page["letters"]?.integerValue ?? 0
                progress.update(bytes: done, records: 0, rejected: 0)
                from = page["next"]?[name]?.integerValue
            }
        }
        let ranked = order.enumerated().sorted { left, right in
            let counts = (causes[left.element]?.letters ?? 0, causes[right.element]?.letters ?? 0)
            return (counts.1, left.offset) < (counts.0, right.offset)
        }
        return ranked.compactMap { causes[$0.element] }
    }

    /// A feed's letters, one by one.
    /// - Throws: ``CommandFailure``.
    func letters(of feed: String, from first: Int64, count: Int, cause: String?) throws -> [JSONValue] {
        var letters: [JSONValue] = []
        var offset = first
        let filter = cause.map { "&cause=\(escaped($0))" } ?? ""
        while letters.count < count {
            let limit = cause == nil ? min(Self.lettersPerPage, count - letters.count) : Self.lettersPerPage
            let path = "/v1/dead-letters/\(escaped(feed))?from=\(offset)&limit=\(limit)\(filter)"
            let page = try client.send(GatewayRequest(path: path)).checked().json()
            letters += (page["letters"]?.arrayValue ?? []).prefix(count - letters.count)
            guard let next = page["next"]?.integerValue, Int64(next) > offset else { break }
            offset = Int64(next)
        }
        return letters
    }

    /// One cause of two pages.
    private static func sum(_ first: JSONValue, _ second: JSONValue) -> JSONValue {
        .object(
            (first.objectValue ?? []).map { member in
                switch member.name {
                case "letters", "waiting":
                    let sum = (member.value.integerValue ?? 0) + (second[member.name]?.integerValue ?? 0)
                    return .init(name: member.name, value: .number(String(sum)))
                case "firstSeen": return .init(name: member.name, value: earliest(member.value, second[member.name]))
                case "lastSeen": return .init(name: member.name, value: latest(member.value, second[member.name]))
                default: return member
                }
            }
        )
    }

    private static func earliest(_ first: JSONValue, _ second: JSONValue?) -> JSONValue {
        (second?.stringValue ?? "~") < (first.stringValue ?? "") ? second ?? first : first
    }

    private static func latest(_ first: JSONValue, _ second: JSONValue?) -> JSONValue {
        (second?.stringValue ?? "") > (first.stringValue ?? "") ? second ?? first : first
    }
}

extension JSONValue {
    /// How many letters a cause has.
    fileprivate var letters: Int { self["letters"]?.integerValue ?? 0 }
}
