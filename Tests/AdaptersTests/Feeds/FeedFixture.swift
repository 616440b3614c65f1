import Adapters
import Contracts
import ContractsTesting
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
    func translate(_ adapter: any Adapter) throws -> FixtureOutput {
        FixtureRun(adapter: adapter).translate(try FeedFolders.bytes(fixture.inputPath))
    }

    /// What it expects.
    var expectation: FixtureExpectation {
        FixtureExpectation(eventsPath: fixture.eventsPath, rejectionsPath: fixture.rejectionsPath)
    }
}
