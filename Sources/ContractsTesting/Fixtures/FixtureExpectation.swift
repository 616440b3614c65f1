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
        return Self.differences(events, output.whole, at: "events", alike: ["type", "subject", "sequence"])
            + Self.differences(
                rejections,
                output.rejections,
                at: "rejections",
                alike: ["record", "code", "sourceField"]
            )
    }

    /// The differences between two lists, each element held against the one it is alike to, so that one that is missing or too
    /// many does not make every other one differ.
    private static func differences(
        _ expected: [JSONValue],
        _ got: [JSONValue],
        at path: String,
        alike names: [String]
    ) -> [JSONDifference] {
        func key(_ value: JSONValue) -> [String?] { names.map { value[$0]?.text } }
        var free = Array(got.indices)
        var partners: [Int: Int] = [:]
        for (index, value) in expected.enumerated() {
            guard let place = free.firstIndex(where: { key(got[$0]) == key(value) }) else { continue }
            partners[index] = free.remove(at: place)
        }
        // Where the order of what was found differs, order is what is wrong; then each is held against its place.
        let order = expected.indices.compactMap { partners[$0] }
        guard order == order.sorted() else { return JSONDifference.between(.array(expected), .array(got), at: path) }
        var differences: [JSONDifference] = []
        for (index, value) in expected.enumerated() {
            // What is alike to nothing is held against what stands in its place and is alike to nothing either.
            let partner = partners[index] ?? free.firstIndex(of: index).map { free.remove(at: $0) }
            differences += JSONDifference.between(value, partner.map { got[$0] }, at: "\(path)[\(index)]")
        }
        return differences + free.flatMap { JSONDifference.between(nil, got[$0], at: "\(path)[\($0)]") }
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
