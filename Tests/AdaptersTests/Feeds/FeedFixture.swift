import Adapters
import Contracts
import Formats
import Foundation
import Testing

/// What a fixture expects, and what is not so.
struct FeedFixture: Sendable, CustomTestStringConvertible {
    let feed: String
    let fixture: AdapterFixture

    var testDescription: String { "\(feed)/\(fixture.name)" }

    /// Every fixture of every feed.
    static let all = FeedFolders.all.flatMap { folder in
        folder.fixtures.map { FeedFixture(feed: FeedFolders.id(folder), fixture: $0) }
    }

    /// The fixture of a name.
    static func named(_ name: String, of feed: String) throws -> FeedFixture {
        guard let found = all.first(where: { $0.feed == feed && $0.fixture.name == name }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return found
    }

    /// What an adapter makes of its input.
    func translate(_ adapter: MappedAdapter) throws -> FeedRun.Output {
        try FeedRun(adapter).translate(try FeedFolders.bytes(fixture.inputPath))
    }

    /// The lines that are expected and did not come, and those that came and are not expected.
    func differences(_ output: FeedRun.Output) throws -> [String] {
        try difference(fixture.eventsPath, output.whole) + difference(fixture.rejectionsPath, output.rejections)
    }

    /// Writes what came out as what is expected.
    func record(_ output: FeedRun.Output) throws {
        for (path, lines) in [(fixture.eventsPath, output.whole), (fixture.rejectionsPath, output.rejections)] {
            if lines.isEmpty {
                try? FileManager.default.removeItem(atPath: path)
            } else {
                try lines.map { $0.text + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
            }
        }
    }

    private func difference(_ path: String, _ got: [JSONValue]) throws -> [String] {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let expected = text.split(separator: "\n").map(String.init)
        return zip(0..., got.map(\.text).difference(from: expected)).map { _, change in
            switch change {
            case .insert(let line, let text, _): "+\(line + 1) \(text)"
            case .remove(let line, let text, _): "-\(line + 1) \(text)"
            }
        }
    }
}
