import Contracts
import ContractsTesting
import EventBus
import Gateway
import KafkaTesting
import Testing

/// Retention over the Kafka bus, whose readers keep what they read last.
@Suite(.timeLimit(.minutes(30))) struct RetentionOverBrokerTests {
    @Test func whatIsForgottenIsNotReadAgainAndThePassEnds() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let time = SetClock()
        var settings = GatewaySettings()
        settings.retention.originalDays = 1
        settings.retention.deadLetterDays = 1
        let makeBus: RunningGateway.BusMaker = { _, _ in
            try await KafkaBus(settings: broker.settings(instance: "one"), sealer: TestSealer())
        }
        try await RunningGateway.run(on: makeBus, settings: settings, clock: time.clock) { running in
            for number in 0..<40 {
                _ = try await running.settle(RowAdapter.csv(["\(number),A,,,plain,", "\(number)-b,A,,,bad,"]))
            }
            #expect(try await running.messages("cp.raw.in.rows").count == 40)
            time.pass(days: 2)
            try await running.gateway.retention.forgetAll()
            #expect(try await running.messages("cp.raw.in.rows").isEmpty)
            #expect(try await running.messages("cp.dead-letter.in.rows").isEmpty)
            #expect(try await running.bus.state(of: .keys).isEmpty)
            #expect(try await running.settle(RowAdapter.csv(["0,B,,,plain,"])).accounts.published == 1)
        }
    }
}
