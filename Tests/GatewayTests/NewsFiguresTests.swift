import Adapters
import Contracts
import ContractsTesting
import EventBus
import Formats
import Foundation
import Gateway
import KafkaTesting
import Testing

/// What the news items printed from which Setu was begun: sent as the systems would send it, and read back by a Kafka client
/// and over HTTP.
@Suite(.serialized, .timeLimit(.minutes(30))) struct NewsFiguresTests {
    /// A figure with all that makes it one.
    struct Figure: Hashable, Sendable {
        var code: String
        /// The text of the number; `nil`: a direction without one.
        var value: String?
        var unit: String
        var population: String
        var from: String
        var to: String
        var kind: String
        var comparator: String?

        init(
            _ code: String,
            _ value: String?,
            _ unit: String,
            of population: String,
            _ from: String,
            _ to: String,
            _ kind: String,
            _ comparator: String? = nil
        ) {
            (self.code, self.value, self.unit, self.population) = (code, value, unit, population)
            (self.from, self.to, self.kind, self.comparator) = (from, to, kind, comparator)
        }

        /// Takes the `data` of an indicator; `nil` where a part of it is not there.
        init?(_ data: JSONValue?) {
            guard let data, let code = data["code"]?.stringValue, let unit = data["unit"]?.stringValue,
                let population = data["population"]?["code"]?.stringValue, let kind = data["kind"]?.stringValue,
                let from = data["period"]?["from"]?.stringValue, let to = data["period"]?["to"]?.stringValue
            else { return nil }
            let comparator = data["comparator"]?.stringValue
            self.init(code, data["value"]?.text, unit, of: population, from, to, kind, comparator)
        }
    }

    private static let figures: Set<Figure> = [
        Figure("POP.CHILDREN", "58735", "count", of: "allChildren", "2017-04-01", "2017-04-30", "actual"),
        Figure(
            "P267.DIFFICULT_CIRC_HELPED_PCT",
            "99.4",
            "percent",
            of: "difficultCircumstances",
            "2015-01-01",
            "2015-12-31",
            "actual"
        ),
        Figure("P267.HIGH_RISK_HELPED_PCT", "95.21", "percent", of: "highRisk", "2015-01-01", "2015-12-31", "actual"),
        Figure(
            "P267.DIFFICULT_CIRC_RATE_PCT",
            "0.7",
            "percent",
            of: "allChildren",
            "2016-01-01",
            "2020-12-31",
            "target"
        ),
        Figure(
            "P267.SPECIAL_CIRC_HELPED_PCT",
            "98",
            "percent",
            of: "specialCircumstances",
            "2016-01-01",
            "2020-12-31",
            "target",
            "atLeast"
        ),
        Figure("P267.DISTRICTS_IMPLEMENTING_PCT", "100", "percent", of: "other", "2016-01-01", "2020-12-31", "target"),
        Figure("HRTELE.CALLS", "500", "count", of: "beneficiaries", "2025-07-01", "2025-07-31", "target"),
    ]

    /// The nine groups of children of Uttarakhand's portal, two of them secret.
    private static let categories: Set<String> = [
        "CHILD_LABOUR", "TRAFFICKING", "CHILD_MARRIAGE", "POCSO_VICTIM", "MALNOURISHED", "ANAEMIC", "DISABILITY",
        "SUBSTANCE_ABUSE", "HIV_AIDS",
    ]

    private static let deliveries = [
        ("vn.programme-267", "03-figures-of-the-news"),
        ("in.haryana-tele-calling", "10-a-month-s-figures-beside-the-target"),
        ("in.uttarakhand-src", "15-nine-categories"),
        ("in.childline-1098", "01-sample"), ("in.erss-112", "01-sample"), ("in.women-helpline-181", "01-sample"),
        ("vn.hotline-111", "20-number-of-the-hotline-on-its-day"),
    ]

    private static let adapters = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("adapter-configs")

    @Test func theyAreReadBackWithTheirUnitPopulationPeriodAndKind() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let adapters = AdapterCatalog(root: Self.adapters.path).adapters
        let makeBus: RunningGateway.BusMaker = { key, _ in try await broker.bus(sealer: key.sealer) }
        try await RunningGateway.run(adapters: adapters, on: makeBus) { running in
            let client = try await LoopbackClient(running.gateway)
            for (feed, fixture) in Self.deliveries { try await send(fixture, of: feed, to: running, by: client) }
            let subscriber = try await broker.bus(instance: "subscriber", sealer: running.keyring.sealer)
            func onKafka(_ topic: String) async throws -> [JSONValue] {
                try await events(on: topic, of: subscriber)
            }
            func overHTTP(_ topic: String) async throws -> [JSONValue] { try await events(on: topic, by: client) }

            #expect(Set(try await onKafka("cp.indicator.v1").compactMap { Figure($0) }).isSuperset(of: Self.figures))
            #expect(Set(try await overHTTP("cp.indicator.v1").compactMap { Figure($0) }).isSuperset(of: Self.figures))

            let numbers: Set = ["1098", "112", "181", "18001567", "111"]
            #expect(helplines(try await onKafka("cp.contact.v1")).isSuperset(of: numbers))
            #expect(helplines(try await overHTTP("cp.contact.v1")).isSuperset(of: numbers))

            let open = categories(try await onKafka("cp.concern.v1"))
            let secret = categories(try await onKafka("cp.secret.concern.v1"))
            #expect(open.union(secret).isSuperset(of: Self.categories))
            #expect(open.isDisjoint(with: ["POCSO_VICTIM", "HIV_AIDS"]))
            #expect(categories(try await overHTTP("cp.concern.v1")) == open)
            await subscriber.shutdown()
        }
    }

    private func send(
        _ fixture: String,
        of feed: String,
        to running: RunningGateway,
        by client: LoopbackClient
    ) async throws {
        let folder = AdapterFolder(path: Self.adapters.appendingPathComponent(feed.replacing(".", with: "/")).path)
        let input = try #require(folder.fixtures.first { $0.name == fixture }?.inputPath, "\(feed) \(fixture)")
        let body = Array(try Data(contentsOf: URL(fileURLWithPath: input)))
        let answer = try await client.post("/v1/feeds/\(feed)/submissions", body)
        #expect(answer.status == 202)
        let id = try #require(try JSONValue.parse(answer.body)["id"]?.stringValue)
        _ = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
    }

    /// The `data` of every event on a topic, as a Kafka client reads them.
    private func events(on name: String, of bus: any EventBus) async throws -> [JSONValue] {
        let topic = Topic(rawValue: name)
        var events: [JSONValue] = []
        for partition in 0..<(try await bus.partitionCount(topic)) {
            events += try await bus.everything(in: TopicPartition(topic, partition))
                .map { try JSONValue.parse($0.value ?? []) }
        }
        return events
    }

    /// The `data` of every event on a topic, page by page.
    private func events(on name: String, by client: LoopbackClient) async throws -> [JSONValue] {
        let topics = try JSONValue.parse(try await client.get("/v1/topics").body)["topics"]?.arrayValue ?? []
        let count = topics.first { $0["topic"]?.stringValue == name }?["partitions"]?.arrayValue?.count ?? 1
        var events: [JSONValue] = []
        for partition in 0..<count {
            var next = 0
            while true {
                let path = "/v1/topics/\(name)/events?partition=\(partition)&from=\(next)&limit=50"
                let page = try JSONValue.parse(try await client.get(path).body)
                events += (page["events"]?.arrayValue ?? []).compactMap { $0["data"] }
                let after = page["next"]?.integerValue ?? 0
                guard after > next, after < page["end"]?.integerValue ?? 0 else { break }
                next = after
            }
        }
        return events
    }

    private func helplines(_ contacts: [JSONValue]) -> Set<String> {
        Set(contacts.compactMap { $0["helpline"]?.stringValue })
    }

    private func categories(_ concerns: [JSONValue]) -> Set<String> {
        Set(concerns.flatMap { $0["categories"]?.arrayValue ?? [] }.compactMap { $0["code"]?.stringValue })
    }
}
