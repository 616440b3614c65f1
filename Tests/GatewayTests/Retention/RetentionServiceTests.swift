import Contracts
import Gateway
import Testing

@Suite struct RetentionServiceTests {
    private func settings(_ change: (inout RetentionSettings) -> Void) -> GatewaySettings {
        var settings = GatewaySettings()
        change(&settings.retention)
        return settings
    }

    private func keys(_ running: RunningGateway) async throws -> Int {
        try await running.bus.state(of: .keys).count
    }

    @Test func oldOriginalsGoWithTheirKeysAndYoungOnesStay() async throws {
        let time = SetClock()
        try await RunningGateway.run(settings: settings { $0.originalDays = 30 }, clock: time.clock) { running in
            for number in 0..<40 {
                _ = try await running.settle(RowAdapter.csv(["\(number),A,,,plain,"]))
            }
            time.pass(days: 29)
            _ = try await running.settle(RowAdapter.csv(["a,A,,,plain,", "b,A,,,bad,"]))
            try await running.gateway.retention.forgetAll()
            #expect(try await running.messages("cp.raw.in.rows").count == 41)
            time.pass(days: 2)
            try await running.gateway.retention.forgetAll()
            #expect(try await running.messages("cp.raw.in.rows").count == 1)
            #expect(try await keys(running) == 2)
            #expect(try await running.messages("cp.sighting.v1").count == 41)
            // What is left can still be read again.
            #expect(try await running.gateway.control.replay("in.rows", by: Operator.meena()))
            let again = try await running.settle(RowAdapter.csv(["0,A,,,plain,"]))
            #expect(again.accounts.unchanged == 1)
        }
    }

    @Test func deadLettersStayUnlessSettingsSayHowLong() async throws {
        let time = SetClock()
        try await RunningGateway.run(settings: settings { $0.originalDays = 1 }, clock: time.clock) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,bad,"]))
            time.pass(days: 4000)
            try await running.gateway.retention.forgetAll()
            #expect(try await running.messages("cp.raw.in.rows").isEmpty)
            let letter = try await running.gateway.deadLetters.open(feed: "in.rows", offset: 0)
            #expect(letter != nil, "its key outlives that of the original")
        }
        let other = settings { $0.deadLetterDays = 10 }
        try await RunningGateway.run(settings: other, clock: time.clock) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,bad,", "2,A,,,bad,"]))
            time.pass(days: 11)
            try await running.gateway.retention.forgetAll()
            #expect(try await running.messages("cp.dead-letter.in.rows").isEmpty)
            #expect(try await running.messages("cp.raw.in.rows").count == 1)
            #expect(try await keys(running) == 1)
        }
    }

    @Test func whatIsNotTranslatedNeverGoes() async throws {
        let time = SetClock()
        let faults = FaultyBusBox()
        try await RunningGateway.run(
            wrapping: faults.wrap,
            settings: settings { $0.originalDays = 1 },
            clock: time.clock
        ) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            // One transaction takes the delivery, then translation cannot go on.
            faults.bus?.set { $0.transactionsLeft = 1 }
            _ = try await running.gateway.submit(RowAdapter.csv(["2,B,,,plain,"]), feed: "in.rows")
            try await Task.sleep(for: .milliseconds(100))
            time.pass(days: 400)
            faults.bus?.set { $0.transactionsLeft = .max }
            try await running.gateway.retention.forgetAll()
            while try await running.messages("cp.sighting.v1").count < 2 {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }

    @Test func oldReceiptsGoWithTheRowsTheyName() async throws {
        let time = SetClock()
        try await RunningGateway.run(settings: settings { $0.receiptDays = 7 }, clock: time.clock) { running in
            var old: [String] = []
            for number in 0..<70 {
                old.append(try await running.settle(RowAdapter.csv(["\(number),A,,,bad,"])).submission)
            }
            time.pass(days: 8)
            let young = try await running.settle(RowAdapter.csv(["x,A,,,bad,"]))
            try await running.gateway.retention.forgetAll()
            let left = try await running.gateway.receipts.all()
            #expect(left.map(\.submission) == [young.submission])
            #expect(try await running.bus.state(of: .rejections).count == 1)
        }
    }

    @Test func receiptsThatAreNotDoneDoNotKeepThoseAfterThem() async throws {
        let time = SetClock()
        try await RunningGateway.run(
            adapters: [RowAdapter(id: "in.rows"), RowAdapter(id: "vn.rows")],
            settings: settings { $0.receiptDays = 7 },
            clock: time.clock
        ) { running in
            let isPaused = try await running.gateway.control.pause("in.rows", by: Operator.meena())
            #expect(isPaused)
            for number in 0..<70 {
                _ = try await running.gateway.submit(RowAdapter.csv(["\(number),A,,,plain,"]), feed: "in.rows")
            }
            time.pass(1000)
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]), feed: "vn.rows")
            time.pass(days: 8)
            try await running.gateway.retention.forgetAll()
            let left = try await running.gateway.receipts.all()
            #expect(left.count >= 64)
            #expect(!left.contains { $0.feed == "vn.rows" })
        }
    }
}
