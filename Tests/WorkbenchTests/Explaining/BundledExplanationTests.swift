import Adapters
import Contracts
import Formats
import Foundation
import Testing
import Workbench

/// What is explained has to be what happened: over the fixtures of every adapter that Setu carries.
@Suite struct BundledExplanationTests {
    static let folders = AdapterFolder.discover(
        in: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../adapter-configs")
            .standardized
            .path
    )

    @Test(arguments: folders.map(\.path))
    func whatIsToldIsWhatTheTranslatorWrote(_ path: String) throws {
        let folder = AdapterFolder(path: path)
        let adapter = try #require(AdapterCatalog.load(folder).adapter)
        let explainer = try #require(Explainer(adapter, in: folder))
        // Every third fixture, and of each its first records: without optimisation this takes long.
        for (index, fixture) in folder.fixtures.enumerated() where index % 3 == 0 {
            let bytes = try #require(FixtureFile.read(fixture.inputPath))
            let count = (try? explainer.count(of: bytes)) ?? 0
            for number in 0..<min(count, 3) {
                let explanation = try #require(try explainer.explain(record: number, of: bytes, view: .secret))
                #expect(explanation.agrees, "\(fixture.name) \(number)")
                for event in explanation.events where event.eventID != nil {
                    for field in event.fields where field.isWritten && field.code == nil {
                        #expect(field.results.last?.json != nil, "\(fixture.name) \(number) \(field.canonical)")
                    }
                }
            }
        }
    }
}
