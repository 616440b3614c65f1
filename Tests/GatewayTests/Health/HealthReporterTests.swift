import Contracts
import Formats
import Gateway
import Testing

@Suite struct HealthReporterTests {
    private static let hour: Int64 = 3_600_000

    private func settings(_ change: (inout FeedSettings) -> Void = { _ in }) -> GatewaySettings {
        var settings = GatewaySettings()
        var feed = FeedSettings()
        feed.cadence = .seconds(3600)
        change(&feed)
        settings.feeds["in.rows"] = feed
        return settings
    }

    private func reports(_ running: RunningGateway) async throws -> [JSONValue] {
        try await running.messages("cp.source-health.v1").map { try JSONValue.parse($0.value ?? []) }
    }

    @Test func everyWindowIsReportedOnceWithWhatCameInIt() async throws {
        let time = SetClock()
        try await RunningGateway.run(settings: settings(), clock: time.clock) { running in
            let health = running.gateway.health
            await health.lookAround()
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,", "2,A,,,bad,", "3,A,,,plain,"]))
            time.pass(Self.hour)
            await health.lookAround()
            await health.lookAround()
            // Nothing at all, then a delivery that says so, then nothing but refused records.
            time.pass(Self.hour)
            await health.lookAround()
            _ = try await running.gateway.submit(Array(RowAdapter.header.utf8), feed: "in.rows")
            time.pass(Self.hour)
            await health.lookAround()
            _ = try await running.settle(RowAdapter.csv(["4,A,,,bad,"]))
            time.pass(Self.hour)
            await health.lookAround()
            let reports = try await reports(running)
            #expect(reports.map { $0["state"]?.stringValue } == ["partial", "silent", "declaredNil", "rejected"])
            #expect(reports.map { $0["received"]?.integerValue } == [3, 0, 0, 1])
            #expect(reports.map { $0["quarantined"]?.integerValue } == [1, 0, 0, 1])
            #expect(reports[2]["nilDeclared"] == .boolean(true))
            #expect(Set(reports.map { $0["ref"]?.stringValue }).count == 4)
            #expect(reports[0]["source"]?.stringValue == "in.rows")
            let message = try #require(try await running.messages("cp.source-health.v1").first)
            #expect(message.header("ce_source") == "urn:cpg:in:rows")
        }
    }

    @Test func aReportIsValidAgainstItsSchemaAndGoesOnAfterARestart() async throws {
        let time = SetClock()
        let folder = TestFolder()
        try await RunningGateway.run(folder: folder, settings: settings(), clock: time.clock) { running in
            await running.gateway.health.lookAround()
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
        }
        time.pass(3 * Self.hour)
        try await RunningGateway.run(folder: folder, settings: settings(), clock: time.clock) { running in
            while try await reports(running).isEmpty {
                await running.gateway.health.lookAround()
                try await Task.sleep(for: .milliseconds(10))
            }
            let reports = try await reports(running)
            #expect(reports.count == 1, "one report for all the time in which nobody watched")
            #expect(reports.first?["received"]?.integerValue == 1)
            let validator = SchemaValidator(Canonical.SourceHealth.schema, view: .open)
            let value = try #require(try await running.messages("cp.source-health.v1").first?.value)
            #expect(validator.violations(of: try JSONValue.parse(value)).isEmpty)
        }
    }

    @Test func whatIsReadAgainDidNotComeAgain() async throws {
        let time = SetClock()
        try await RunningGateway.run(settings: settings(), clock: time.clock) { running in
            await running.gateway.health.lookAround()
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,", "2,A,,,bad,"]))
            time.pass(Self.hour)
            await running.gateway.health.lookAround()
            let letters = try await running.messages("cp.dead-letter.in.rows").count
            let isReplayed = try await running.gateway.control.replay("in.rows", by: Operator.meena())
            #expect(isReplayed)
            while try await running.messages("cp.dead-letter.in.rows").count == letters {
                try await Task.sleep(for: .milliseconds(5))
            }
            time.pass(Self.hour)
            await running.gateway.health.lookAround()
            #expect(try await reports(running).map { $0["received"]?.integerValue } == [2, 0])
        }
    }

    @Test func readinessTellsWhatCameAndWhatIsOverdue() async throws {
        let time = SetClock()
        try await RunningGateway.run(settings: settings(), clock: time.clock) { running in
            await running.gateway.health.lookAround()
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,", "2,A,,,bad,"]))
            await running.gateway.health.lookAround()
            let client = try await LoopbackClient(running.gateway)
            func feed() async throws -> JSONValue? {
                try JSONValue.parse(try await client.get("/readyz").body)["feeds"]?["in.rows"]
            }
            #expect(try await feed()?["source"]?.stringValue == "partial")
            #expect(try await feed()?["observed"]?["rejected"]?.integerValue == 1)
            time.pass(2 * Self.hour)
            await running.gateway.health.lookAround()
            await running.gateway.health.lookAround()
            #expect(try await feed()?["source"]?.stringValue == "silent")
        }
    }

    @Test func aPauseOutlivesTheGatewayAndSaysWhoAskedForIt() async throws {
        let folder = TestFolder()
        try await RunningGateway.run(folder: folder) { running in
            let isPaused = try await running.gateway.control.pause("in.rows", by: Operator.meena("a new form"))
            #expect(isPaused)
            let isOtherPaused = try await running.gateway.control.pause("in.other", by: Operator.meena())
            #expect(!isOtherPaused)
        }
        try await RunningGateway.run(folder: folder) { running in
            let receipt = try await running.gateway.submit(RowAdapter.csv(["1,A,,,plain,"]), feed: "in.rows")
            while running.gateway.control.feeds.first?.state != "paused" {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(running.gateway.control.feeds.first?.reason == "by Meena: a new form")
            #expect(try await running.gateway.receipts.receipt(receipt.submission)?.state == .received)
            let isResumed = try await running.gateway.control.resume("in.rows", by: Operator.meena())
            #expect(isResumed)
            #expect(try await running.settled(receipt).accounts.published == 1)
        }
        try await RunningGateway.run(folder: folder) { running in
            _ = try await running.settle(RowAdapter.csv(["2,A,,,plain,"]))
            let actions = try await running.gateway.audit.entries(from: 0, limit: 10).map(\.entry.action)
            #expect(actions == [.feedPaused, .feedResumed])
        }
    }

    @Test func anEmergencyFeedIsNeverPaused() async throws {
        try await RunningGateway.run(adapters: [RowAdapter(isEmergencyClass: true)]) { running in
            let isPaused = try await running.gateway.control.pause("in.rows", by: Operator.meena())
            #expect(!isPaused)
        }
    }

    @Test func aPauseThatCannotBeWrittenLetsTheFeedGoOn() async throws {
        let faults = FaultyBusBox()
        try await RunningGateway.run(wrapping: faults.wrap) { running in
            faults.bus?.set { $0.transactionsLeft = 0 }
            await #expect(throws: BusError.self) {
                try await running.gateway.control.pause("in.rows", by: Operator.meena())
            }
            #expect(running.gateway.control.feeds.first?.state != "paused")
            faults.bus?.set { $0.transactionsLeft = .max }
            let receipt = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            #expect(receipt.accounts.published == 1)
        }
    }

    @Test func aWindowThatCannotBeReadIsToldOnce() async throws {
        let recorder = LogRecorder()
        try await RunningGateway.run(logger: recorder.logger, settings: settings()) { running in
            let window = StateKey(.feeds, Array("in.rows/window".utf8))
            while try await running.bus.state([window]).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            try await running.bus.transact(reading: []) { _ in BusTransaction(state: [window: [255]]) }
            for _ in 0..<10 { await running.gateway.health.lookAround() }
            let told = recorder.text.split(separator: "\n").count { $0.hasPrefix("warning source health waits") }
            // The look that began the window may say last that all is well.
            #expect((1...2).contains(told))
        }
    }
}
