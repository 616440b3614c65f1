import Contracts
import ContractsTesting
import Formats
import Foundation
import Synchronization
import Testing

/// The conformance suite has to find what an adapter must not do: a suite that passes everything proves nothing.
@Suite struct AdapterConformanceTests {
    /// An adapter that does what a test says.
    private struct Adapter: NativeAdapter {
        let description = AdapterDescription(
            id: "ke.example",
            title: "Example",
            version: "1.0.0",
            jurisdiction: "KE",
            inputs: [InputDescription(format: .csv)],
            emits: [Canonical.Concern.schema],
            reads: ["id", "story"]
        )
        let body: @Sendable (NativeRecord) -> NativeOutcome

        func translate(_ record: NativeRecord) -> NativeOutcome { body(record) }
    }

    private static func event(_ record: NativeRecord, story: String? = nil) -> NativeOutcome {
        .events([
            NativeEvent(
                Canonical.Concern(
                    reportedAt: "2025-07-01",
                    categories: [.init(.other)],
                    verification: .init(.unverified, mapping: .default),
                    reporter: .init(role: .init(.neighbour)),
                    narrative: story ?? record["story"]
                ),
                subject: .own(record["id"])
            )
        ])
    }

    /// The checks that an adapter fails over one fixture, whose expectation is what a sound adapter makes of it.
    private func failed(
        recording: Bool = true,
        _ body: @escaping @Sendable (NativeRecord) -> NativeOutcome
    ) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "conformance-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        if recording {
            let fixture = folder.appending(path: "01-sample")
            try FileManager.default.createDirectory(at: fixture, withIntermediateDirectories: true)
            let input = Array("id,story\n1,seen at the station\n2,heard of by others\n".utf8)
            try Data(input).write(to: fixture.appending(path: "input.csv"))
            try FixtureExpectation(
                eventsPath: fixture.appending(path: "events.ndjson").path,
                rejectionsPath: fixture.appending(path: "rejections.ndjson").path
            )
            .record(FixtureRun(adapter: Adapter { Self.event($0) }).translate(input))
        }
        return AdapterConformance.checks.filter { check in
            do {
                try check.run(Adapter(body: body), fixtures: folder.path)
                return false
            } catch {
                return true
            }
        }
        .map(\.name)
    }

    @Test func aSoundAdapterPasses() throws {
        #expect(try failed { Self.event($0) } == [])
    }

    @Test func anAdapterWithoutFixturesProvesNothing() throws {
        #expect(try failed(recording: false) { Self.event($0) } == ["thereAreFixtures"])
    }

    @Test func whatComesOutOtherwiseThanExpectedIsFound() throws {
        #expect(try failed { Self.event($0, story: "another") } == ["everyFixtureComesOutAsExpected"])
    }

    @Test func whatChangesFromRunToRunIsFound() throws {
        let found = try failed { Self.event($0, story: UUID().uuidString) }
        #expect(found.contains("theSameDeliveryGivesTheSameForEver"))
    }

    @Test func whatKeepsSomethingFromOneRecordForTheNextIsFound() throws {
        let seen = Mutex(0)
        let found = try failed { record in
            let count = seen.withLock { count in
                count = record["id"] == "1" ? 1 : count + 1
                return count
            }
            return Self.event(record, story: "record \(count)")
        }
        #expect(found.contains("everyRecordStandsForItself"))
    }

    @Test func aRejectionThatRepeatsAValueIsFound() throws {
        let found = try failed { record in
            .rejected([Rejection(code: "STORY_UNREAD", expectation: "not \(record["story"] ?? "")")])
        }
        #expect(found.contains("noRejectionRepeatsAValue"))
        #expect(found.contains("thereAreFixtures"))
    }
}
