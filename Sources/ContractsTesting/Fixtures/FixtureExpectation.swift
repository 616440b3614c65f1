import Formats
import Foundation

/// What a fixture expects to come of its input: whole events and rejections, one JSON text a line; a file that is not
/// there expects nothing.
public struct FixtureExpectation: Sendable {
    /// Where the events stand: `events.ndjson`.
    public var eventsPath: String
    /// Where the rejections stand: `rejections.ndjson`.
    public var rejectionsPath: String

    /// Makes an expectation.
    public init(eventsPath: String, rejectionsPath: String) {
        self.eventsPath = eventsPath
        self.rejectionsPath = rejectionsPath
    }

    /// Where an output is not as expected, by path (`events[0].data.child.sex`); the fingerprint is not compared.
    /// - Throws: ``FixtureError`` where a file does not hold a JSON text a line.
    public func differences(from output: FixtureOutput) throws(FixtureError) -> [JSONDifference] {
        let events = try lines(eventsPath).map(\.withoutFingerprint)
        let rejections = try lines(rejectionsPath)
        return JSONDifference.between(.array(events), .array(output.whole), at: "events")
            + JSONDifference.between(.array(rejections), .array(output.rejections), at: "rejections")
    }

    /// Makes an output what is expected.
    /// - Throws: ``FixtureError`` where a file cannot be written.
    public func record(_ output: FixtureOutput) throws(FixtureError) {
        try write(output.whole, to: eventsPath)
        try write(output.rejections, to: rejectionsPath)
    }

    private func lines(_ path: String) throws(FixtureError) -> [JSONValue] {
        let bytes = FileManager.default.contents(atPath: path).map { Array($0) } ?? []
        var values: [JSONValue] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            do {
                values.append(try JSONValue.parse(Array(line)))
            } catch {
                throw FixtureError(kind: .malformed, path: path, line: index + 1)
            }
        }
        return values
    }

    private func write(_ values: [JSONValue], to path: String) throws(FixtureError) {
        guard !values.isEmpty else {
            try? FileManager.default.removeItem(atPath: path)
            return
        }
        let lines = values.map { $0.text + "\n" }.joined()
        guard FileManager.default.createFile(atPath: path, contents: Data(lines.utf8)) else {
            throw FixtureError(kind: .unwritable, path: path)
        }
    }
}
