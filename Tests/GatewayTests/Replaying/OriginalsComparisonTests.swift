import Contracts
import EventBus
import Formats
import Foundation
import Gateway
import Testing

@Suite struct OriginalsComparisonTests {
    private static let other = RowAdapter(fingerprint: "fedcba9876543210", knowsBad: true, renames: ["A": "Z"])

    private func compare(
        _ deliveries: [[String]],
        with other: RowAdapter = other,
        _ range: OriginalsRange = OriginalsRange()
    ) async throws -> ComparisonReport {
        try await RunningGateway.run { running in
            for rows in deliveries { _ = try await running.settle(RowAdapter.csv(rows)) }
            // Beside the gateway that runs.
            let bus = try EmbeddedBus(
                path: running.folder + "/bus.sqlite",
                sealer: running.keyring.sealer,
                readOnly: true
            )
            let comparison = OriginalsComparison(
                present: RowAdapter(),
                other: other,
                keyring: running.keyring,
                bus: bus
            )
            let before = try await running.messages("cp.sighting.v1").count
            let report = try await comparison.run(range)
            #expect(try await running.messages("cp.sighting.v1").count == before)
            await bus.shutdown()
            return report
        }
    }

    @Test func whatChangesIsCountedByTypeAndField() async throws {
        let report = try await compare([
            ["1,A,Asha,,plain,", "2,B,Binu,,plain,", "3,C,,,bad,", "4,A,,,two,"], ["5,D,,,none,", "6,E,x"],
        ])
        #expect(report.slices == 2)
        #expect(report.records == 6)
        #expect(report.newlyPassing == 1)
        #expect(report.newlyRejected == 0)
        let sightings = try #require(report.types["sighting/1"])
        #expect(sightings.unchanged == 1)
        #expect(sightings.changed == 2)
        #expect(sightings.new == 1)
        #expect(sightings.gone == 0)
        #expect(report.types["follow-up/1"]?.changed == 1)
        let place = try #require(sightings.fields["place"])
        #expect(place.events == 2)
        #expect(place.examples.first?.before == .string("A"))
        #expect(place.examples.first?.after == .string("Z"))
        #expect(sightings.fields.count == 1)
    }

    @Test func valuesThatNotEveryoneMaySeeAreNotShown() async throws {
        let report = try await compare([["1,B,Asha,tale,plain,"]], with: RowAdapter(shouts: true))
        let sightings = try #require(report.types["sighting/1"])
        #expect(sightings.changed == 1)
        #expect(sightings.fields["name"]?.events == 1)
        #expect(sightings.fields["story"]?.events == 1)
        let text = report.json.text.lowercased()
        #expect(!text.contains("asha") && !text.contains("tale"))
    }

    @Test func aNewlyRejectedRecordSaysWhy() async throws {
        try await RunningGateway.run(adapters: [Self.other]) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,bad,", "2,B,,,plain,"]))
            let comparison = OriginalsComparison(
                present: Self.other,
                other: RowAdapter(),
                keyring: running.keyring,
                bus: running.bus
            )
            let report = try await comparison.run(OriginalsRange())
            #expect(report.newlyRejected == 1)
            #expect(report.rejectedFor == ["KIND": 1])
            #expect(report.types["sighting/1"]?.gone == 1)
        }
    }

    @Test func aRangeIsOfOffsetsOrTimes() async throws {
        let deliveries = [["1,A,,,plain,"], ["2,A,,,plain,"], ["3,A,,,plain,"]]
        for (range, count) in [
            (OriginalsRange(from: .offset(1)), 2), (OriginalsRange(from: .offset(1), to: .offset(2)), 1),
            (OriginalsRange(from: .time(0)), 3), (OriginalsRange(to: .time(1)), 0),
            (OriginalsRange(from: .offset(9)), 0),
        ] {
            #expect(try await compare(deliveries, range).records == count)
        }
    }

    @Test func onlyTheMeantOriginalsAreTranslatedAgain() async throws {
        let folder = TestFolder()
        try await RunningGateway.run(folder: folder) { running in
            for place in ["A", "B", "C"] {
                _ = try await running.settle(RowAdapter.csv(["\(place),\(place),,,plain,"]))
            }
        }
        let other = RowAdapter(fingerprint: "fedcba9876543210", renames: ["A": "X", "B": "Y", "C": "Z"])
        try await RunningGateway.run(adapters: [other], folder: folder) { running in
            let client = try await LoopbackClient(running.gateway)
            let path = running.folder + "/" + OperatorToken.fileName
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let token = ["Authorization": "Bearer \(text.trimmingCharacters(in: .whitespacesAndNewlines))"]
            let wrong: JSONValue = ["adapter": "0123456789abcdef"]
            let refused = try await client.post("/v1/feeds/in.rows/replay", wrong.bytes, token)
            #expect(refused.status == 409)
            #expect(try JSONValue.parse(refused.body)["code"]?.stringValue == "ADAPTER_DIFFERS")
            let body: JSONValue = [
                "adapter": "fedcba9876543210", "as": "Asha", "why": "renamed",
                "partitions": [["partition": 0, "from": 1, "to": 2]],
            ]
            #expect(try await client.post("/v1/feeds/in.rows/replay", body.bytes, token).status == 200)
            while try await running.messages("cp.sighting.v1").count < 4 { try await Task.sleep(for: .milliseconds(5)) }
            // What comes after is taken up as ever.
            _ = try await running.settle(RowAdapter.csv(["D,D,,,plain,"]))
            let places = try await running.messages("cp.sighting.v1").map(\.text)
            #expect(places == ["A", "B", "C", "Y", "D"].map { "{\"place\":\"\($0)\"}" })
            let entries = try await running.gateway.audit.entries(from: 0, limit: 10).map(\.entry)
            #expect(entries.map(\.action) == [.feedReplayed])
            #expect(entries.first?.object.adapter == "fedcba9876543210")
        }
    }
}
