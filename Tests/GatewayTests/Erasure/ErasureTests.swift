import Contracts
import Formats
import Foundation
import Gateway
import Testing

@Suite struct ErasureTests {
    private func erase(_ subject: String, _ running: RunningGateway) async throws -> ErasureReport {
        let demanded = try await running.gateway.erasures.request(subject, by: try Operator.meena())
        return try await finished(demanded.id, running)
    }

    private func finished(_ id: String, _ running: RunningGateway) async throws -> ErasureReport {
        while true {
            let report = try #require(try await running.gateway.erasures.report(id))
            if report.finishedAt != nil { return report }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// The subject of the event that names a place.
    private func subject(at place: String, _ running: RunningGateway) async throws -> String {
        let event = try await running.messages("cp.sighting.v1").first { $0.text.contains("\"\(place)\"") }
        return try #require(event?.header("ce_subject"))
    }

    @Test func everyViewIsLeftWithATombstoneAndOthersKeepTheirEvents() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(
                RowAdapter.csv(["1,A,Asha,a story,urgent,", "2,B,Bina,,urgent,", "1,C,,,plain,"])
            )
            let subject = try await subject(at: "A", running)
            let report = try await erase(subject, running)
            #expect(report.slices == 1)
            #expect(report.keptRecords == 1)
            for topic in ["cp.sighting.v1", "cp.restricted.sighting.v1", "cp.alert.v1", "cp.restricted.alert.v1"] {
                let messages = try await running.messages(topic)
                #expect(messages.filter { $0.header("ce_subject") == subject }.map(\.value) == [nil], "\(topic)")
                #expect(messages.filter { $0.header("ce_subject") != subject }.count == 1, "\(topic)")
            }
            let secret = try await running.messages("cp.secret.sighting.v1")
            #expect(secret.map(\.value) == [nil])
            #expect(try await running.messages("cp.sighting.v1").last?.header("ce_sequence") == "00000000000000000003")
        }
    }

    @Test func whatItDestroysRetentionTakesWithTheOriginal() async throws {
        let time = SetClock()
        var settings = GatewaySettings()
        settings.retention.originalDays = 1
        settings.retention.deadLetterDays = 1
        try await RunningGateway.run(settings: settings, clock: time.clock) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,Asha,,plain,", "2,B,Bina,,plain,"]))
            _ = try await running.settle(RowAdapter.csv(["3,C,Chitra,,plain,", "4,D,Deepa,,bad,"]))
            for place in ["A", "C"] { _ = try await erase(try await subject(at: place, running), running) }
            _ = try await running.settle(RowAdapter.csv(["5,E,,,plain,"]))
            time.pass(days: 2)
            try await running.gateway.retention.forgetAll()
            #expect(try await running.messages("cp.raw.in.rows").isEmpty)
            #expect(try await running.bus.state(of: .keys).isEmpty)
        }
    }

    @Test func neitherAReplayNorANewDeliveryBringsItBack() async throws {
        try await RunningGateway.run { running in
            let rows = ["1,A,Asha,,plain,", "2,B,Bina,,plain,", "1,A2,Asha,,two,"]
            _ = try await running.settle(RowAdapter.csv(rows))
            let subject = try await subject(at: "A", running)
            _ = try await erase(subject, running)
            #expect(try await running.gateway.control.replay("in.rows", by: Operator.meena()))
            let again = try await running.settle(RowAdapter.csv(rows + ["1,A3,,,plain,"]))
            #expect(again.accounts == Receipt.Accounts(framed: 4, unchanged: 4))
            let events = try await running.messages("cp.sighting.v1")
            #expect(events.filter { $0.header("ce_subject") == subject }.map(\.value) == [nil])
            #expect(events.count == 2)
        }
    }

    @Test func whatIsAppendedAgainOvertakesNothing() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,", "2,B1,,,plain,", "3,C,,,bad,"]))
            _ = try await running.settle(RowAdapter.csv(["2,B2,,,plain,"]))
            let report = try await erase(try await subject(at: "A", running), running)
            #expect(report.keptRecords == 2)
            // The bad row is refused once more, with a letter that can be read.
            while try await running.messages("cp.dead-letter.in.rows").count < 2 {
                try await Task.sleep(for: .milliseconds(10))
            }
            let places = try await running.messages("cp.sighting.v1").filter { $0.value != nil }.map(\.text)
            #expect(places == ["{\"place\":\"B1\"}", "{\"place\":\"B2\"}"])
            let box = running.gateway.deadLetters
            await #expect(throws: BinaryFormatError.self) { try await box.open(feed: "in.rows", offset: 0) }
            let letter = try #require(try await box.open(feed: "in.rows", offset: 1))
            #expect(String(decoding: letter.slice.framed.body, as: UTF8.self).hasPrefix("3,C"))
            #expect(letter.letter.line == 4)
        }
    }

    @Test func noFileHoldsTheRecordAnyMore() async throws {
        let folder = TestFolder()
        try await RunningGateway.run(folder: folder) { running in
            let kept = (0..<400).map { "\($0 + 10),K\($0),,,plain," }
            _ = try await running.settle(RowAdapter.csv(["1,Qzxplace,Qzxname,Qzxstory,urgent,"] + kept))
            let before = exposure(below: folder.path)
            #expect(!before.places(with: "Qzxplace", below: .secret).isEmpty, "a leak would be seen")
            _ = try await erase(try await subject(at: "Qzxplace", running), running)
            for word in ["Qzxplace", "Qzxname", "Qzxstory"] {
                #expect(exposure(below: folder.path).places(with: word, below: .secret) == [])
            }
        }
    }

    private func exposure(below folder: String) -> Exposure {
        var exposure = Exposure()
        exposure.addFiles(below: folder)
        return exposure
    }

    @Test func anErasureThatWasBrokenOffIsCarriedOutAtTheNextStart() async throws {
        let folder = TestFolder()
        let faults = FaultyBusBox()
        let names: [String] = try await RunningGateway.run(folder: folder, wrapping: faults.wrap) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,", "2,B,,,plain,"]))
            let subject = try await subject(at: "A", running)
            faults.bus?.set { $0.transactionsLeft = 1 }
            let demanded = try await running.gateway.erasures.request(subject, by: try Operator.meena())
            try await Task.sleep(for: .milliseconds(200))
            #expect(try await running.gateway.erasures.report(demanded.id)?.finishedAt == nil)
            return [demanded.id, subject]
        }
        let (id, erased) = (names[0], names[1])
        try await RunningGateway.run(folder: folder) { running in
            let report = try await finished(id, running)
            #expect(report.slices == 1)
            let events = try await running.messages("cp.sighting.v1")
            #expect(events.filter { $0.header("ce_subject") == erased }.map(\.value) == [nil])
        }
    }

    @Test func noSnapshotKnowsTheSubjectAnyMore() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.rows"] = FeedSettings()
        settings.feeds["in.rows"]?.sendsSnapshots = true
        try await RunningGateway.run(settings: settings) { running in
            let rows = ["1,A,Asha,,plain,", "2,B,Bina,,plain,"]
            _ = try await running.compared(RowAdapter.csv(rows + ["3,C,,,plain,"]))
            _ = try await running.compared(RowAdapter.csv(["3,C,,,plain,"]))
            _ = try await running.compared(RowAdapter.csv(rows))
            let subject = try await subject(at: "A", running)
            // In the latest snapshot, and on the list of those that one before it lacked.
            #expect(try await entries(of: subject, running) == 2)
            _ = try await erase(subject, running)
            #expect(try await entries(of: subject, running) == 0)
            let again = try await running.compared(RowAdapter.csv(rows))
            #expect(try await entries(of: subject, running) == 0)
            #expect(again.snapshot?.missing == [])
        }
    }

    /// How many entries of the table of snapshots hold a subject.
    private func entries(of subject: String, _ running: RunningGateway) async throws -> Int {
        let token = try #require(Token(text: subject.suffix(32)))
        var writer = BinaryWriter()
        writer.unsigned(token.high)
        writer.unsigned(token.low)
        let bytes = writer.bytes
        return try await running.bus.state(of: .snapshots).count { Data($0.value).range(of: Data(bytes)) != nil }
    }

    @Test func whoEndsItIsAskedForAndRecordedWithoutTheSubject() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            let subject = try await subject(at: "A", running)
            let first = try await erase(subject, running)
            let second = try await erase(subject, running)
            #expect(first == second)
            let entries = try await running.gateway.audit.entries(from: 0, limit: 10)
            #expect(entries.map(\.entry.action) == [.subjectErased])
            #expect(entries.first?.entry.object.subject == first.id)
            #expect(!subject.hasSuffix(first.id))
            await #expect(throws: ErasureError.unknownSubject) {
                try await erase(subject.dropLast(2) + "zz", running)
            }
            let stranger = String(subject.dropLast(32)) + String(repeating: "0", count: 32)
            await #expect(throws: ErasureError.unknownSubject) { try await erase(stranger, running) }
        }
    }
}
