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

    @Test func aListOfValuesLeadsToWhatItsCodesAreCalled() throws {
        let page = SchemaPage.markdown(try #require(SchemaCatalog.builtIn["concern/1"]))
        #expect(page.contains("| [vulnerability](code-lists.md#vulnerability) |"))
        let lists = CodeListsPage(schemas: SchemaCatalog.builtIn.schemas).markdown
        #expect(lists.contains("## vulnerability\n\nIn `adoption-stage/1`,"))
        #expect(lists.contains("| `CHILD_LABOUR` | Child labour | बाल श्रम | Lao động trẻ em |"))
        #expect(lists.contains("| `HIV_AIDS` (secret; `PROTECTED` in lower views) | HIV or AIDS |"))
        #expect(lists.contains("| `PROTECTED` (in lower views) |"))
    }

    @Test func membersAreToldUnderTheNamesOfOtherStandards() {
        let page = StandardsPage(schemas: SchemaCatalog.builtIn.schemas).markdown
        #expect(page.contains("| Of | Field | NIEM 6.0 | PFIF 1.4 | Primero | FHIR R4 |"))
        #expect(page.contains("| `missing-report/1` | `lastSeen.at` | `j:MissingPersonLastSeenDate` |  |  |  |"))
        #expect(page.contains("| `birthDate` | `value` |  | `date_of_birth` | `date_of_birth` | `Patient.birthDate` |"))
        // A definition is told once, not under each type.
        #expect(page.components(separatedBy: "`nc:PersonSurName`").count == 2)
    }

    /// `RECORD_FIXTURES=1` writes the pages instead.
    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func thePagesInDocsAreUpToDate(schema: EventSchema) throws {
        try Self.check(SchemaPage.markdown(schema), "\(schema.name).md")
    }

    @Test func thePagesOfListsAndStandardsAreUpToDate() throws {
        let schemas = SchemaCatalog.builtIn.schemas
        try Self.check(CodeListsPage(schemas: schemas).markdown, CodeListsPage.fileName)
        try Self.check(StandardsPage(schemas: schemas).markdown, StandardsPage.fileName)
    }

    private static func check(_ page: String, _ name: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("docs/schemas")
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(page.utf8).write(to: file)
        }
        let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(written == page, "docs/schemas/\(name) is stale; RECORD_FIXTURES=1 writes it anew")
    }
}
