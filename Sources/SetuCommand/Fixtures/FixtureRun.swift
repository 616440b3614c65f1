package import Adapters
package import Contracts
package import Formats
import Foundation

/// Takes a fixture's input through an adapter, the way `setu translate` does, and compares what comes out.
package struct FixtureRun {
    /// What an adapter made of a fixture's input.
    package struct Output: Sendable {
        /// The whole events, without the adapter's fingerprint, which every change of the adapter changes.
        package var events: [JSONValue]
        /// The rejections; a submission that is refused as a whole has one, with `refused: true`.
        package var rejections: [JSONValue]
        /// What became of the records.
        package var summary: TranslationSummary
    }

    /// When every fixture counts as received: 2025-07-15T03:40:00.000Z.
    package static let receivedAt: Int64 = 1_752_550_800_000
    /// The secret of every fixture's keys.
    package static let key = "fixture"

    /// The adapter.
    package let adapter: any Adapter
    private let keys: TranslationKeys

    /// Makes a run for one adapter.
    package init(adapter: any Adapter) {
        self.adapter = adapter
        keys = TranslationKeys(secret: Array(Self.key.utf8))
    }

    /// Translates a fixture's input.
    package func translate(_ fixture: AdapterFixture) throws -> Output {
        let events = BufferedOutput.collecting()
        let rejections = BufferedOutput.collecting()
        let run = TranslationRun(
            adapter: adapter,
            keys: keys,
            views: [.secret],
            receivedAt: Self.receivedAt,
            output: events,
            rejections: RejectionLog(rejections)
        )
        var refusals: [JSONValue] = []
        do {
            try run.translate(try InputFile(fixture.inputPath), submission: "fixture")
        } catch let refusal as SubmissionRefusal {
            refusals = [refusal.json]
        }
        return Output(
            events: refusals.isEmpty ? try lines(Array(events.writer.bytes)).map(withoutFingerprint) : [],
            rejections: refusals.isEmpty ? try lines(Array(rejections.writer.bytes)) : refusals,
            summary: run.summary
        )
    }

    /// Compares what comes out with what the fixture expects.
    package func differences(_ output: Output, from fixture: AdapterFixture) throws -> [JSONDifference] {
        let events = try expected(fixture.eventsPath).map(withoutFingerprint)
        let rejections = try expected(fixture.rejectionsPath)
        return JSONDifference.between(.array(events), .array(output.events), at: "events")
            + JSONDifference.between(.array(rejections), .array(output.rejections), at: "rejections")
    }

    /// Writes what came out as what the fixture expects.
    package func record(_ output: Output, in fixture: AdapterFixture) throws {
        try write(output.events, to: fixture.eventsPath)
        try write(output.rejections, to: fixture.rejectionsPath)
    }

    private func write(_ values: [JSONValue], to path: String) throws {
        guard !values.isEmpty else {
            try? FileManager.default.removeItem(atPath: path)
            return
        }
        let lines = values.map { $0.text + "\n" }.joined()
        guard FileManager.default.createFile(atPath: path, contents: Data(lines.utf8)) else {
            throw CommandFailure.failed("\(path) could not be written")
        }
    }

    /// A file that is not there expects nothing.
    private func expected(_ path: String) throws -> [JSONValue] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        do {
            return try lines(Array(data))
        } catch {
            throw CommandFailure.refused("\(path) does not hold a JSON text a line: \(error)")
        }
    }

    private func lines(_ bytes: [UInt8]) throws(JSONSyntaxError) -> [JSONValue] {
        var values: [JSONValue] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 0x20 }) {
            values.append(try JSONValue.parse(Array(line)))
        }
        return values
    }

    private func withoutFingerprint(_ event: JSONValue) -> JSONValue {
        event.removing(["data", "provenance", "adapter", "fingerprint"])
    }
}
