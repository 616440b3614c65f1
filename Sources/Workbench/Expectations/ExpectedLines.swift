import Adapters
import Formats
import Foundation

/// What the files of a fixture expect, line by line.
struct ExpectedLines {
    /// Whether anything is written of it.
    let isRecorded: Bool
    /// The events; `nil` for a line that is no JSON, which is told of elsewhere.
    let events: [JSONValue?]
    /// The rejections.
    let rejections: [JSONValue?]

    init(of fixture: AdapterFixture) {
        isRecorded = [fixture.eventsPath, fixture.rejectionsPath].contains {
            FileManager.default.fileExists(atPath: $0)
        }
        events = Self.lines(fixture.eventsPath)
        rejections = Self.lines(fixture.rejectionsPath)
    }

    private static func lines(_ path: String) -> [JSONValue?] {
        (FixtureFile.read(path) ?? []).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { try? JSONValue.parse(Array($0)) }
    }
}
