import Contracts
import Formats

/// Turns what the gateway saw of a feed into the feed's `source-health/1` event: an adapter in Swift like any other, whose
/// source is the gateway itself.
struct HealthAdapter: NativeAdapter {
    private static let fields = [
        "feed", "from", "to", "firstDay", "lastDay", "state", "received", "rejected", "unmappedCodes", "unknownFields",
        "emptyDeliveries", "lastReceivedAt",
    ]

    let description: AdapterDescription
    let layout = RecordLayout(fields: fields.map { SourcePath(steps: [.child($0)]) })

    /// Makes the adapter that observes a feed; its events have the feed's own source and jurisdiction.
    init(of feed: AdapterDescription) {
        description = AdapterDescription(
            id: feed.id,
            title: "What the gateway sees of \(feed.id)",
            version: "1.0.0",
            fingerprint: "67617465776179ff",
            jurisdiction: feed.jurisdiction,
            isEmergencyClass: false,
            inputs: [InputDescription(format: .json)],
            headerNames: [],
            emits: [Canonical.SourceHealth.schema]
        )
    }

    func translate(_ record: NativeRecord) -> NativeOutcome {
        func number(_ name: String) -> Int { record[name].flatMap { Int($0) } ?? 0 }
        let from = record["from"] ?? ""
        let to = record["to"] ?? ""
        let period = Canonical.Period(
            from: record["firstDay"] ?? "",
            to: record["lastDay"] ?? "",
            label: "\(from)/\(to)"
        )
        let health = Canonical.SourceHealth(
            source: record["feed"] ?? "",
            asOf: to,
            area: Canonical.Place(country: String(description.jurisdiction.prefix(2)), resolution: .unresolved),
            period: period,
            state: record["state"].flatMap { Canonical.SourceState(rawValue: $0) },
            received: number("received"),
            quarantined: number("rejected"),
            unmappedCodes: number("unmappedCodes"),
            unknownFields: number("unknownFields"),
            nilDeclared: number("emptyDeliveries") > 0 && number("received") == 0,
            dueAt: to,
            lastReceivedAt: record["lastReceivedAt"]
        )
        return .events([NativeEvent(health, subject: .keyed([from, to]), observedAt: to)])
    }
}
