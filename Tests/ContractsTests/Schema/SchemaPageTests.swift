import Contracts
import Foundation
import Testing

/// The generated reference pages.
@Suite struct SchemaPageTests {
    @Test func aPageShowsWhoSeesAFieldAndHowItLooksToOthers() throws {
        let page = SchemaPage.markdown(try #require(SchemaCatalog.builtIn["missing-report/1"]))
        #expect(page.contains("# Missing report (`missing-report/1`)"))
        #expect(page.contains("| `recordId` | localId |  | gateway | restricted | token |  |"))
        #expect(page.contains("| `lastSeen.at` | when | ◐ | table | open | as it is | its quarter |"))
        #expect(page.contains("| `child.relatedPersons[relation].names[].full` | line | ● |"))
        #expect(
            page.contains(
                "| `child.birthDate` | birthDate |  | table | restricted | left out; see `ageBand` | left out |"
            )
        )
        #expect(page.contains("`POCSO_VICTIM` (secret; `PROTECTED` in lower views)"))
        #expect(page.contains("\"recordId\":\"TC/HR/2025/000417\""))
    }

    /// `RECORD_FIXTURES=1` writes the pages instead.
    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func thePagesInDocsAreUpToDate(schema: EventSchema) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("docs/schemas")
        let file = folder.appendingPathComponent("\(schema.name).md")
        let page = SchemaPage.markdown(schema)
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(page.utf8).write(to: file)
        }
        let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(written == page, "docs/schemas/\(schema.name).md is stale; RECORD_FIXTURES=1 writes it anew")
    }
}
