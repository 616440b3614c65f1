import Adapters
import Contracts
import ContractsTesting
import Formats
import Foundation
import Testing

@Suite struct FeedFixtureTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"

    @Test(arguments: FeedFolders.all)
    func everyFeedsTableIsWithoutProblems(_ folder: AdapterFolder) {
        let entry = AdapterCatalog.load(folder)
        #expect(entry.diagnostics.map(\.description) == [])
        #expect(entry.adapter?.description.id == FeedFolders.id(folder))
    }

    @Test(arguments: FeedFixture.all)
    func everyFixtureGivesWhatItExpects(_ fixture: FeedFixture) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(fixture.feed)).adapter)
        let output = try fixture.translate(adapter)
        if Self.isRecording { try fixture.expectation.record(output) }
        #expect(try fixture.expectation.differences(from: output).map(\.line) == [])
    }

    @Test(arguments: FeedFixture.all)
    func everyViewOfEveryEventKeepsToItsSchema(_ fixture: FeedFixture) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(fixture.feed)).adapter)
        for (view, events) in try fixture.translate(adapter).events {
            for event in events {
                let data = try #require(event["data"])
                #expect(try schema(of: event, adapter).violations(of: data, in: view) == [])
            }
        }
    }

    @Test(arguments: FeedFixture.all)
    func segmentsOfEveryEventAreSortedAndNested(_ fixture: FeedFixture) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(fixture.feed)).adapter)
        for translation in try fixture.translate(adapter).translations {
            for event in translation.events {
                var open: [UInt32] = []
                var last: UInt32 = 0
                for segment in translation.segments[event.segments] {
                    #expect(segment.start >= last && segment.end >= segment.start)
                    last = segment.start
                    while let end = open.last, end <= segment.start { open.removeLast() }
                    if let end = open.last { #expect(segment.end <= end) }
                    open.append(segment.end)
                }
            }
        }
    }

    @Test(arguments: FeedFixture.all)
    func everyRecordEndsOnce(_ fixture: FeedFixture) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(fixture.feed)).adapter)
        let output = try fixture.translate(adapter)
        #expect(output.accounts.settled == output.accounts.framed)
        let refused = output.translations.flatMap(\.outcomes).count { !$0.rejections.isEmpty }
        #expect(output.accounts.rejected + output.accounts.partial == refused)
    }

    private func schema(of event: JSONValue, _ adapter: any Adapter) throws -> EventSchema {
        guard case .string(let type)? = event["type"] else { throw CocoaError(.coderInvalidValue) }
        return try #require(adapter.description.emits.first { type == $0.eventType })
    }
}

extension EventSchema {
    fileprivate func violations(of data: JSONValue, in view: Sensitivity) -> [String] {
        let validator = view == .secret ? SchemaValidator(self) : SchemaValidator(self, view: view)
        return validator.violations(of: data).map { "\($0)" }
    }
}
