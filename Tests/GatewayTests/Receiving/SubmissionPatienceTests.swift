import Contracts
import Gateway
import Testing

@Suite struct SubmissionPatienceTests {
    /// A bus that hangs holds what it was given: senders who come again must not fill the memory with more of it.
    @Test func whatTheBusStillHasTakesItsPlace() async throws {
        let faults = FaultyBusBox()
        var settings = GatewaySettings()
        settings.limits.appendPatience = .milliseconds(50)
        settings.limits.concurrentSubmissionsPerFeed = 2
        try await RunningGateway.run(wrapping: faults.wrap, settings: settings) { running in
            _ = try await running.settle(RowAdapter.csv(["0,A,,,plain,"]))
            faults.bus?.set { $0.isStuck = true }
            let client = try await LoopbackClient(running.gateway)
            var details: [String] = []
            for number in 1...4 {
                let body = RowAdapter.csv(["\(number),B,,,plain,"])
                let answer = try await client.post("/v1/feeds/in.rows/submissions", body)
                #expect(answer.status == 503)
                details.append(answer.text)
            }
            #expect(details.map { $0.contains("fewer than 2 submissions") } == [false, false, true, true])
            faults.bus?.set { $0.isStuck = false }
            // Its places are free when the bus has taken what it was given.
            while try await client.post("/v1/feeds/in.rows/submissions", RowAdapter.csv(["5,C,,,plain,"])).status != 202
            {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

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
