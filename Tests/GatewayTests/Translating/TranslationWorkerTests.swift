import Contracts
import Gateway
import Testing

@Suite struct TranslationWorkerTests {
    @Test func theSameKeyWithOtherContentInOneSubmissionRejectsTheSecond() async throws {
        try await RunningGateway.run { running in
            let receipt = try await running.settle(RowAdapter.csv(["1,A,,,keyed,", "1,B,,,keyed,", "1,A,,,keyed,"]))
            #expect(receipt.accounts == Receipt.Accounts(framed: 3, published: 1, rejected: 1, unchanged: 1))
            let rows = try await running.gateway.receipts.rejectedRows(of: receipt, limit: 10).rows
            #expect(rows.map(\.rejection.code) == ["KEY_CONFLICT"])
            #expect(rows.map(\.line) == [3])
            let update = try await running.settle(RowAdapter.csv(["1,B,,,keyed,"]))
            #expect(update.accounts.published == 1)
        }
    }

    @Test func aRecordIsUnchangedOnlyIfAllItsEventsAre() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            let receipt = try await running.settle(RowAdapter.csv(["1,A,,,two,"]))
            #expect(receipt.accounts == Receipt.Accounts(framed: 1, published: 1))
            #expect(try await running.messages("cp.sighting.v1").count == 1)
            #expect(try await running.messages("cp.follow-up.v1").count == 1)
            #expect(try await running.settle(RowAdapter.csv(["1,A,,,two,"])).accounts.unchanged == 1)
        }
    }

    @Test func theSourcesVersionIsTheSequence() async throws {
        try await RunningGateway.run { running in
            for (version, place) in [(20, "A"), (10, "B"), (30, "C")] {
                _ = try await running.settle(RowAdapter.csv(["1,\(place),,,plain,\(version)"]))
            }
            let sequences = try await running.messages("cp.sighting.v1").compactMap { $0.header("ce_sequence") }
            #expect(sequences.compactMap { Int($0) } == [20, 10, 30])
        }
    }

    @Test func emergenciesGoToTheAlertTopicsAndTheRestOfAPartialOneToALinkedDeadLetter() async throws {
        try await RunningGateway.run { running in
            let receipt = try await running.settle(RowAdapter.csv(["1,A,Asha,tale,partial,"]))
            #expect(receipt.accounts == Receipt.Accounts(framed: 1, partial: 1))
            let alert = try #require(try await running.messages("cp.alert.v1").first)
            #expect(try await running.messages("cp.restricted.alert.v1").count == 1)
            let letter = try #require(try await running.messages("cp.dead-letter.in.rows").first)
            #expect(letter.header("errors.events") == alert.header("ce_id"))
            #expect(letter.header("errors.code") == "AGE")
            #expect(letter.header("__connect.errors.topic") == "cp.raw.in.rows")
        }
    }

    @Test func theSenderTraceReachesTheEvents() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            for header in [trace, "Asha Devi"] {
                let body = RowAdapter.csv(["\(header.count),A,,,plain,"])
                let answer = try await client.post("/v1/feeds/in.rows/submissions", body, ["traceparent": header])
                #expect(answer.status == 202)
            }
            while try await running.messages("cp.sighting.v1").count < 2 {
                try await Task.sleep(for: .milliseconds(5))
            }
            let traces = try await running.messages("cp.sighting.v1").map { $0.header("ce_traceparent") }
            #expect(traces == [trace, nil])
        }
    }

    @Test func translationGoesOnWhenTheBusComesBack() async throws {
        let faulty = FaultyBusBox()
        try await RunningGateway.run(wrapping: faulty.wrap) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            let receipt = try await running.gateway.submit(RowAdapter.csv(["2,A,,,plain,"]), feed: "in.rows")
            faulty.bus?.set { $0.isAway = true }
            try await Task.sleep(for: .milliseconds(300))
            faulty.bus?.set { $0.isAway = false }
            #expect(try await running.settled(receipt).accounts.published == 1)
            #expect(try await running.messages("cp.sighting.v1").count == 2)
        }
    }

    @Test func aFeedWhoseRefusalsCannotBeWrittenStopsAndSaysSo() async throws {
        let faulty = FaultyBusBox()
        try await RunningGateway.run(wrapping: faulty.wrap) { running in
            faulty.bus?.set {
                $0.transactionsLeft = 1
                $0.error = BusError(.failed, "test")
            }
            _ = try await running.gateway.submit(RowAdapter.csv(["1,A,,,bad,"]), feed: "in.rows")
            while running.gateway.control.feeds.first?.state != "stopped" {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    @Test func tooManyRejectionsPauseAFeedUntilItIsResumed() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.rows"] = FeedSettings()
        settings.feeds["in.rows"]?.pauseWindowRecords = 10
        try await RunningGateway.run(settings: settings) { running in
            _ = try await running.settle(RowAdapter.csv((0..<10).map { "\($0),A,,,bad," }))
            while running.gateway.control.feeds.first?.state != "paused" {
                try await Task.sleep(for: .milliseconds(5))
            }
            let waiting = try await running.gateway.submit(RowAdapter.csv(["1,A,,,plain,"]), feed: "in.rows")
            try await Task.sleep(for: .milliseconds(500))
            #expect(try await running.gateway.receipts.receipt(waiting.submission)?.state == .received)
            #expect(try await running.gateway.control.resume("in.rows", by: Operator.meena()))
            #expect(try await running.settled(waiting).accounts.published == 1)
        }
    }

    @Test func aPauseIsWrittenWithTheBatchThatCausedIt() async throws {
        let folder = TestFolder()
        let faults = FaultyBusBox()
        var limits = GatewaySettings()
        limits.feeds["in.rows"] = FeedSettings()
        limits.feeds["in.rows"]?.pauseWindowRecords = 10
        let settings = limits
        try await RunningGateway.run(folder: folder, wrapping: faults.wrap, settings: settings) { running in
            faults.bus?.set { $0.endsWithTranslation = true }
            _ = try await running.gateway.submit(RowAdapter.csv((0..<10).map { "\($0),A,,,bad," }), feed: "in.rows")
            while running.gateway.control.feeds.first?.state != "paused" {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
        try await RunningGateway.run(folder: folder, settings: settings) { running in
            while running.gateway.control.feeds.first?.state != "paused" {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    @Test func anEmergencyFeedIsNeverPaused() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.rows"] = FeedSettings()
        settings.feeds["in.rows"]?.pauseWindowRecords = 10
        try await RunningGateway.run(adapters: [RowAdapter(isEmergencyClass: true)], settings: settings) { running in
            for _ in 0..<3 {
                _ = try await running.settle(RowAdapter.csv((0..<10).map { "\($0),A,,,bad," }))
            }
            #expect(running.gateway.control.feeds.first?.state == "running")
        }
    }

    @Test func aReplayPublishesNothingThatWasPublishedBefore() async throws {
        try await RunningGateway.run { running in
            let rows = ["1,A,,,plain,", "2,A,,,bad,", "1,B,,,plain,", "1,A,,,plain,", "3,A,,,two,"]
            let receipt = try await running.settle(RowAdapter.csv(rows))
            let before = try await running.messages("cp.sighting.v1").count
            let letters = try await running.messages("cp.dead-letter.in.rows").count
            #expect(try await running.gateway.control.replay("in.rows", by: Operator.meena()))
            while try await running.messages("cp.dead-letter.in.rows").count == letters {
                try await Task.sleep(for: .milliseconds(5))
            }
            let after = try await running.settled(receipt)
            #expect(try await running.messages("cp.sighting.v1").count == before)
            #expect(after.accounts == Receipt.Accounts(framed: 5, rejected: 1, unchanged: 4))
        }
    }

    @Test func twoFeedsKeepTheirSubjectsApart() async throws {
        let adapters = [RowAdapter(id: "in.rows"), RowAdapter(id: "vn.rows")]
        try await RunningGateway.run(adapters: adapters) { running in
            for feed in ["in.rows", "vn.rows"] {
                #expect(try await running.settle(RowAdapter.csv(["1,A,,,plain,"]), feed: feed).accounts.published == 1)
            }
            let events = try await running.messages("cp.sighting.v1")
            #expect(Set(events.map { $0.header("ce_id") }).count == 2)
        }
    }

    @Test func aRestartGoesOnWhereItStopped() async throws {
        let folder = TestFolder()
        for round in 1...3 {
            try await RunningGateway.run(folder: folder) { running in
                _ = try await running.settle(RowAdapter.csv(["\(round),A,,,plain,"]))
                #expect(try await running.messages("cp.sighting.v1").count == round)
            }
        }
    }

    @Test func aRecordThatComesToNothingIsRejected() async throws {
        try await RunningGateway.run { running in
            let receipt = try await running.settle(RowAdapter.csv(["1,A,,,none,", "2,A,,,plain,"]))
            #expect(receipt.accounts == Receipt.Accounts(framed: 2, published: 1, rejected: 1))
            let rows = try await running.gateway.receipts.rejectedRows(of: receipt, limit: 10).rows
            #expect(rows.map(\.rejection.code) == ["NO_RULE"])
        }
    }

    @Test func accountsThatDoNotAddUpStopTheirOwnFeedAlone() async throws {
        let adapters = [RowAdapter(id: "in.rows"), RowAdapter(id: "vn.rows")]
        let faults = FaultyBusBox()
        try await RunningGateway.run(adapters: adapters, wrapping: faults.wrap) { running in
            faults.bus?.set { $0.holdsTranslation = true }
            var receipt = try await running.gateway.submit(RowAdapter.csv(["1,A,,,plain,"]), feed: "in.rows")
            // As if its only slice were translated, of which there is no account.
            receipt.translatedSlices = 1
            receipt.accounts.published = 1
            let (key, impossible) = (Receipt.key(submission: receipt.submission), ReceiptCodec.encode(receipt))
            try await running.bus.transact(reading: []) { _ in BusTransaction(state: [key: impossible]) }
            faults.bus?.set { $0.holdsTranslation = false }
            while running.gateway.control.feeds.first?.state != "stopped" {
                try await Task.sleep(for: .milliseconds(5))
            }
            let other = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]), feed: "vn.rows")
            #expect(other.accounts.published == 1)
            #expect(try await running.messages("cp.sighting.v1").count == 1)
        }
    }

    @Test func anAdapterThatForgetsARecordStopsItsOwnFeedAlone() async throws {
        let adapters = [RowAdapter(id: "in.rows"), RowAdapter(id: "vn.rows")]
        try await RunningGateway.run(adapters: adapters) { running in
            _ = try await running.gateway.submit(RowAdapter.csv(["1,A,,,vanish,"]), feed: "in.rows")
            while running.gateway.control.feeds.first?.state != "stopped" {
                try await Task.sleep(for: .milliseconds(5))
            }
            let other = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]), feed: "vn.rows")
            #expect(other.accounts.published == 1)
            #expect(try await running.messages("cp.sighting.v1").count == 1)
        }
    }

    @Test func aFeedThatStoppedIsTriedAgainWhenFeedsAreSharedAnew() async throws {
        let faulty = FaultyBusBox()
        try await RunningGateway.run(wrapping: faulty.wrap) { running in
            faulty.bus?.set {
                $0.transactionsLeft = 1
                $0.error = BusError(.failed, "test")
            }
            let receipt = try await running.gateway.submit(RowAdapter.csv(["1,A,,,plain,"]), feed: "in.rows")
            while running.gateway.control.feeds.first?.state != "stopped" {
                try await Task.sleep(for: .milliseconds(5))
            }
            faulty.bus?.set { $0.transactionsLeft = .max }
            faulty.bus?.shareAnew()
            #expect(try await running.settled(receipt).accounts.published == 1)
            #expect(running.gateway.control.feeds.first?.state == "running")
        }
    }
}
