import Contracts
import Gateway
import Testing

@Suite struct GatewayTopicsTests {
    @Test func everyTopicAGatewayWritesIsPlanned() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.rows", default: FeedSettings()].cadence = .seconds(60)
        let (told, time) = (settings, SetClock())
        try await RunningGateway.run(settings: told, clock: time.clock) { running in
            await running.gateway.health.lookAround()
            _ = try await running.settle(RowAdapter.csv(["1,A,N,S,partial,", "2,A,N,,two,", "3,A,,,bad,"]))
            time.pass(120_000)
            await running.gateway.health.lookAround()
            _ = try await running.gateway.control.pause("in.rows", by: Operator.meena())
            let planned = GatewayTopics.all(of: [RowAdapter().description], settings: told)
            for topic in try await running.bus.topics() {
                #expect(planned.contains { $0.topic == topic }, "\(topic)")
            }
        }
    }

    @Test func partitionsAreThoseOfTheSettings() {
        var settings = GatewaySettings()
        settings.partitions = 6
        settings.feeds["in.rows", default: FeedSettings()].partitions = 3
        let topics = GatewayTopics.all(of: [RowAdapter().description], settings: settings)
        let partitions = Dictionary(uniqueKeysWithValues: topics.map { ($0.topic.rawValue, $0.partitions) })
        #expect(partitions["cp.raw.in.rows"] == 3)
        #expect(partitions["cp.dead-letter.in.rows"] == 1)
        #expect(partitions["cp.secret.sighting.v1"] == 6)
        #expect(partitions["cp.internal.subjects"] == 1)
        #expect(partitions["cp.secret.alert.v1"] == nil)
    }
}
