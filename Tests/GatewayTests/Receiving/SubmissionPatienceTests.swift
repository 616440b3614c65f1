import Contracts
import Gateway
import Testing

@Suite struct SubmissionPatienceTests {
    @Test func aSenderIsNotKeptWaitingForABusThatHangs() async throws {
        let faults = FaultyBusBox()
        var limits = GatewaySettings()
        limits.limits.appendPatience = .milliseconds(100)
        let settings = limits
        try await RunningGateway.run(wrapping: faults.wrap, settings: settings) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            faults.bus?.set { $0.isStuck = true }
            let rows = RowAdapter.csv(["2,B,,,plain,"])
            let client = try await LoopbackClient(running.gateway)
            let answer = try await client.post("/v1/feeds/in.rows/submissions", rows)
            #expect(answer.status == 503)
            #expect(answer.headers["retry-after"] != nil)
            faults.bus?.set { $0.isStuck = false }
            // What the bus took all the same does no harm when it comes again.
            _ = try await running.settle(rows)
            while try await running.messages("cp.sighting.v1").count < 2 {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(try await running.messages("cp.sighting.v1").count == 2)
        }
    }
}
