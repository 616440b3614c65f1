import Formats
import Foundation
import Gateway
import Testing
import Text

@Suite struct GatewaySettingsTests {
    private func read(_ text: String, _ environment: [String: String] = [:]) throws -> GatewaySettings {
        try GatewaySettings.read(text: text, file: "/etc/setu/gateway.yaml", environment: environment)
    }

    private func problems(_ text: String, _ environment: [String: String] = [:]) throws -> [String] {
        let error = #expect(throws: SettingsError.self) { try read(text, environment) }
        return try #require(error).problems.map(\.description)
    }

    @Test(arguments: ["", "# nothing\n", "{}"])
    func nothingSetIsTheDefaults(text: String) throws {
        #expect(try read(text) == GatewaySettings())
        #expect(GatewaySettings().listenHost == "127.0.0.1")
    }

    @Test func everyKindOfKeyIsRead() throws {
        let settings = try read(
            """
            data: state
            adapters: /srv/adapters
            bus:
              kind: kafka
              brokers: [kafka-1:9092, kafka-2:9092]
              replicas: 3
              properties:
                security.protocol: SASL_SSL
                sasl.password: env:KAFKA_PASSWORD
            http: {host: 0.0.0.0, port: 9000, publicAddress: "https://setu.example.org/"}
            drop: {folder: /srv/drop, quietSeconds: 30}
            limits: {submissionBytes: 1_000_000, inflationRatio: 50, concurrentSubmissions: 8, recordFields: 500}
            feeds:
              in.trackchild:
                key: env:TRACKCHILD
                class: emergency
                partitions: 4
                pauseAboveRejected: 0.25
                pauseWindowRecords: 200
            """,
            ["KAFKA_PASSWORD": "hush", "TRACKCHILD": "token"]
        )
        #expect(settings.dataFolder == "/etc/setu/state")
        #expect(settings.adaptersFolder == "/srv/adapters")
        let properties = ["security.protocol": "SASL_SSL", "sasl.password": "hush"]
        let brokers = ["kafka-1:9092", "kafka-2:9092"]
        #expect(settings.bus == .kafka(brokers: brokers, properties: properties, replicas: 3))
        #expect(settings.listenPort == 9000)
        #expect(settings.schemaBase == "https://setu.example.org/v1/schemas")
        #expect(settings.dropQuietTime == .seconds(30))
        #expect(settings.limits.submissionBytes == 1_000_000)
        #expect(settings.decoding.fields == 500)
        let feed = try #require(settings.feeds["in.trackchild"])
        #expect(feed.key == FeedKey(token: "token"))
        #expect(feed.isEmergencyClass == true)
        #expect(feed.partitions == 4)
        #expect(feed.pauseAboveRejected == 0.25)
    }

    @Test func allThatIsWrongIsSaidAtOnceWithItsLineAndTheNearestName() throws {
        let found = try problems(
            """
            dat: state
            http:
              prt: 80
              host: [a]
            limits:
              inflationRatio: many
            bus: {kind: rabbit}
            feeds:
              in.trackchild:
                clas: emergency
                key: plain-token
            """
        )
        #expect(
            found == [
                "/etc/setu/gateway.yaml:1: there is no key dat; did you mean data?",
                "/etc/setu/gateway.yaml:3: there is no key prt in http; did you mean port?",
                "/etc/setu/gateway.yaml:4: http.host: a text is expected",
                "/etc/setu/gateway.yaml:6: limits.inflationRatio: a whole number from 1 to 1000 is expected",
                "/etc/setu/gateway.yaml:7: bus.kind: one of embedded, kafka is expected",
                "/etc/setu/gateway.yaml:10: there is no key clas in feeds.*; did you mean class?",
                "/etc/setu/gateway.yaml:11: feeds.in.trackchild.key: a secret is expected as env:NAME or file:PATH, never in "
                    + "the file itself",
            ]
        )
        #expect(!found.joined().contains("plain-token"))
    }

    @Test func aSecretThatIsNotThereIsNamedAndNotShown() throws {
        let found = try problems("feeds: {a: {key: env:NOBODY}, b: {key: file:/nonexistent}}")
        #expect(found.count == 2)
        #expect(found[0].hasSuffix("feeds.a.key: the environment has no variable NOBODY"))
        let kafka = try problems("bus: {kind: kafka, properties: {sasl.password: hush}}")
        #expect(!kafka.joined().contains("hush"))
        #expect(kafka.contains { $0.hasSuffix("bus.brokers is needed where the bus is kafka") })
    }

    @Test(arguments: ["a: [", "data: a\ndata: b", "\u{0}"])
    func whatIsNoYAMLIsRefused(text: String) throws {
        #expect(throws: SettingsError.self) { try read(text) }
    }

    @Test func helpTellsEveryKey() {
        let help = GatewaySettings.help
        for key in ["data", "bus.brokers", "http.port", "drop.folder", "feeds.<name>.key", "limits.inflationRatio"] {
            #expect(help.contains("\(key): "))
        }
    }

    @Test func feedsWithoutAnAdapterAreRefused() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.row"] = FeedSettings()
        do {
            try await RunningGateway.run(settings: settings) { _ in }
            Issue.record("taken")
        } catch let error as SettingsError {
            #expect(error.description == "feeds.in.row: there is no adapter of this name; did you mean in.rows?")
        }
    }
}
