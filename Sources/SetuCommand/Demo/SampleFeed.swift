import Adapters
import Contracts
import Foundation

/// The other bundled systems: each sends the sample of its own folder that fills the most.
enum SampleFeed {
    /// A delivery of each adapter that nobody has generated one for, by id.
    static func all(of catalog: AdapterCatalog, besides generated: [DemoFeed]) -> [DemoFeed] {
        let known = Set(generated.map(\.id))
        return catalog.entries.compactMap { entry in
            guard let description = entry.adapter?.description, !known.contains(description.id),
                let sample = sample(of: entry.folder),
                let bytes = FileManager.default.contents(atPath: sample.inputPath)
            else { return nil }
            let ending = URL(filePath: sample.inputPath).pathExtension
            return DemoFeed(
                id: description.id,
                title: description.title,
                fileName: "\(description.id).\(ending)",
                contentType: mediaType(of: ending),
                bytes: Array(bytes)
            )
        }
    }

    private static func sample(of folder: AdapterFolder) -> AdapterFixture? {
        let fixtures = folder.fixtures
        return fixtures.first { $0.name.hasSuffix("-everything-the-domain-lists") } ?? fixtures.first
    }

    private static func mediaType(of ending: String) -> String {
        switch ending {
        case "csv", "tsv", "txt": "text/csv"
        case "xml": "application/xml"
        case "ndjson": "application/x-ndjson"
        default: "application/json"
        }
    }
}
