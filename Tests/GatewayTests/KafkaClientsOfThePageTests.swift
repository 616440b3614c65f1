import Adapters
import Contracts
import EventBus
import Foundation
import Gateway
import KafkaTesting
import PageTesting
import Testing

/// The Kafka clients that docs/subscribing.md shows, on a broker inside this process.
@Suite(.serialized, .timeLimit(.minutes(30))) struct KafkaClientsOfThePageTests {
    private static let hasKcat = Shell.canRun("kcat -V")
    private static let hasPython = Shell.canRun("python3 -c 'import confluent_kafka'")

    /// Publishes the event of a sample on a cluster, and gives where that is.
    private func withPublishedEvents(_ body: @escaping @Sendable (_ address: String) async throws -> Void) async throws
    {
        let adapters = Page.repository.appendingPathComponent("adapter-configs")
        let sample = adapters.appendingPathComponent("in/trackchild/fixtures/01-sample/input.xml")
        let broker = try TestBroker()
        defer { broker.close() }
        let makeBus: RunningGateway.BusMaker = { key, _ in try await broker.bus(sealer: key.sealer) }
        let catalog = AdapterCatalog(root: adapters.path)
        try await RunningGateway.run(adapters: catalog.adapters, on: makeBus) { running in
            let receipt = try await running.settle(Array(try Data(contentsOf: sample)), feed: "in.trackchild")
            #expect(receipt.accounts.published == 1)
            try await body(broker.address)
        }
    }

    @Test(.enabled(if: hasKcat, "kcat is not installed here"))
    func kcatPrintsTheEventsOfATopic() async throws {
        let command = try #require(try Page("subscribing.md").commands.first { $0.text.hasPrefix("kcat ") })
        try await withPublishedEvents { address in
            let shell = Shell(in: Page.repository)
            let outcome = try shell.run(command.text.replacing("localhost:9092", with: address))
            #expect(outcome.code == 0, "\(outcome.talk)")
            #expect(outcome.output.hasPrefix("urn:cpg:in:trackchild:missing:"))
            #expect(outcome.output.contains("ce_id="))
            #expect(outcome.output.contains(#""lastSeen":"#))
        }
    }

    @Test(.enabled(if: hasPython, "python3 with confluent-kafka is not installed here"))
    func pythonTakesTheEventsOfATopic() async throws {
        let program = try #require(try Page("subscribing.md").examples(in: "python").first).text
        let folder = TestFolder()
        try await withPublishedEvents { address in
            let file = folder.path + "/subscriber.py"
            try program.replacing("localhost:9092", with: address).write(
                toFile: file,
                atomically: true,
                encoding: .utf8
            )
            let shell = Shell(in: Page.repository, environment: ["PYTHONUNBUFFERED": "1"])
            // It goes on for ever, so it is ended by its first event.
            let outcome = try shell.run("python3 '\(file)'") { $0.contains("\n") }
            #expect(outcome.output.contains("{'at': "), "\(outcome.talk)")
        }
    }
}
