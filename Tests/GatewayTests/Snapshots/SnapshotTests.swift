import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// Feeds that send all they have each time: what changed is published, what vanished is reported.
@Suite struct SnapshotTests {
    private static func settings() -> GatewaySettings {
        var settings = GatewaySettings()
        settings.feeds["in.rows"] = FeedSettings()
        settings.feeds["in.rows"]?.sendsSnapshots = true
        return settings
    }

    private static func rows(_ numbers: some Sequence<Int>, place: String = "A") -> [UInt8] {
        RowAdapter.csv(numbers.map { "\($0),\(place),Asha,,plain," })
    }

    @Test func whatASnapshotLacksIsReportedAndNotPublished() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            let first = try await running.compared(Self.rows(0..<10))
            #expect(first.snapshot == SnapshotReport(state: .first))
            let same = try await running.compared(Self.rows(0..<10))
            #expect(same.accounts.unchanged == 10)
            #expect(same.snapshot?.previous == first.submission)
            #expect(same.snapshot?.missing == [])
            // 3 to 9 stay, one of them changes, 20 and 21 are new; 0, 1 and 2 are gone.
            let rows = (4..<10).map { "\($0),A,Asha,,plain," } + ["3,B,Asha,,plain,", "20,A,,,two,", "21,A,,,skip,"]
            let less = try await running.compared(RowAdapter.csv(rows))
            #expect(less.accounts.published == 2)
            #expect(less.accounts.unchanged == 6)
            #expect(less.snapshot?.missing == [SnapshotReport.Missing(type: "sighting/1", subjects: 3)])
            #expect(less.snapshot?.previous == same.submission)
            let last = try await running.compared(Self.rows(0..<3))
            #expect(
                last.snapshot?.missing == [
                    SnapshotReport.Missing(type: "follow-up/1", subjects: 1),
                    SnapshotReport.Missing(type: "sighting/1", subjects: 8),
                ]
            )
            // 10, the changed 3 and the new 20; that some came back is no news.
            #expect(try await running.messages("cp.sighting.v1").count == 12)
            // Only what the next one is compared with is kept.
            while try await running.bus.state(of: .snapshots).count != 4 {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    @Test func largeSnapshotsAreComparedExactly() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            let first = try await running.compared(Self.rows(0..<12_000, place: "A place with a rather long name"))
            #expect(first.slices > 1)
            let numbers = (0..<12_000).filter { $0 % 7 != 0 }
            let next = try await running.compared(Self.rows(numbers, place: "A place with a rather long name"))
            #expect(next.snapshot?.missing == [SnapshotReport.Missing(type: "sighting/1", subjects: 1715)])
            #expect(next.accounts.unchanged == numbers.count)
        }
    }

    @Test func whoIsMissingIsToldToTheOperatorAlone() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            _ = try await running.compared(Self.rows(0..<3))
            let receipt = try await running.compared(Self.rows(0..<2))
            let client = try await LoopbackClient(running.gateway)
            let path = "/v1/submissions/\(receipt.submission)"
            let sender = try JSONValue.parse(try await client.get(path).body)
            #expect(sender["snapshot"]?["missing"]?["sighting/1"]?.integerValue == 1)
            #expect(sender["missingSubjects"] == nil)
            let all = try JSONValue.parse(try await client.get(path, try running.operatorHeaders()).body)
            let subject = try #require(all["missingSubjects"]?[0]?["subject"]?.stringValue)
            let published = try await running.messages("cp.sighting.v1").compactMap { $0.header("ce_subject") }
            #expect(published.last == subject)
        }
    }

    @Test func anUnreadableSnapshotDoesNotTakeTheLastOnesPlace() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            let first = try await running.compared(Self.rows(0..<3))
            let broken = try await running.compared(RowAdapter.csv(["0,A,Asha,,bad,", "1,A,Asha,,bad,"]))
            #expect(broken.snapshot?.state == .notCompared)
            let next = try await running.compared(Self.rows(0..<2))
            #expect(next.snapshot?.previous == first.submission)
            #expect(next.snapshot?.missing.first?.subjects == 1)
            // One record of a dead letter is no snapshot.
            let letter = try #require(
                try await running.gateway.deadLetters.letters(of: "in.rows", from: 0, limit: 1).first
            )
            let replayed = try #require(
                try await running.gateway.replay(letter.id)
            )
            #expect(try await running.settled(replayed).snapshot == nil)
            let last = try await running.compared(Self.rows(0..<2))
            #expect(last.snapshot?.missing == [])
        }
    }

    @Test func snapshotsGoWithOnePartition() {
        let text = "feeds:\n  in.rows:\n    delivery: snapshot\n    partitions: 2\n"
        #expect(throws: SettingsError.self) {
            try GatewaySettings.read(text: text, file: "gateway.yaml", environment: [:])
        }
    }
}

extension RunningGateway {
    /// Submits a snapshot and waits until it is compared.
    func compared(_ bytes: [UInt8]) async throws -> Receipt {
        let receipt = try await gateway.submit(bytes, feed: "in.rows")
        while true {
            if let now = try await gateway.receipts.receipt(receipt.submission), let snapshot = now.snapshot,
                snapshot.state != .waiting
            {
                return now
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
