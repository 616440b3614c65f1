import Adapters
import Contracts
import ContractsTesting
import EventBus
import Formats
import Foundation
import Gateway
import KafkaTesting
import Testing

/// One gateway over the Kafka bus, on a broker inside this process.
@Suite(.serialized, .timeLimit(.minutes(30))) struct GatewayOverKafkaTests {
    private static let adapters = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("adapter-configs")

    /// A delivery of each format, with good and bad records.
    private static let deliveries = [
        ("in.trackchild", "in/trackchild/fixtures/20-bad-rows-among-good", "input.xml"),
        ("in.uttarakhand-src", "in/uttarakhand-src/fixtures/19-bad-rows-among-good", "input.csv"),
        ("in.childline-1098", "in/childline-1098/fixtures/20-bad-calls-among-good", "input.json"),
    ]

    @Test(arguments: deliveries)
    func deliveryBecomesEventsDeadLettersAndAReceipt(feed: String, fixture: String, input: String) async throws {
        let folder = Self.adapters.appendingPathComponent(fixture)
        let body = Array(try Data(contentsOf: folder.appendingPathComponent(input)))
        let expected = try String(contentsOf: folder.appendingPathComponent("events.ndjson"), encoding: .utf8)
        let broker = try TestBroker()
        defer { broker.close() }
        let adapters = AdapterCatalog(root: Self.adapters.path).adapters
        let makeBus: RunningGateway.BusMaker = { key, _ in try await broker.bus(sealer: key.sealer) }
        try await RunningGateway.run(adapters: adapters, on: makeBus) { running in
            let client = try await LoopbackClient(running.gateway)
            let answer = try await client.post("/v1/feeds/\(feed)/submissions", body)
            #expect(answer.status == 202)
            let id = try #require(try JSONValue.parse(answer.body)["id"]?.stringValue)
            let receipt = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
            let accounts = receipt.accounts
            #expect(accounts.published > 0 && accounts.rejected > 0)
            #expect(accounts.settled == accounts.framed)
            let shown = try JSONValue.parse(try await client.get("/v1/submissions/\(id)").body)
            #expect(shown["records"]?["published"]?.integerValue == accounts.published)

            // Another process of the cluster reads what this one wrote.
            let subscriber = try await broker.bus(instance: "subscriber", sealer: running.keyring.sealer)
            let letters = TopicPartition(.deadLetter(feed: feed))
            #expect(try await subscriber.everything(in: letters).count == accounts.rejected + accounts.partial)
            let events = try await PublishedEvents(on: subscriber, of: feed)
            #expect(events.count == expected.split(separator: "\n").count)
            #expect(events.ids.count == events.count)
            await subscriber.shutdown()
        }
    }
}
