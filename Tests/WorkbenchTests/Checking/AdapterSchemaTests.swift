import Adapters
import Formats
import Testing
import Workbench

@Suite struct AdapterSchemaTests {
    private func problems(_ table: [UInt8]) throws -> [String] {
        let value = try #require(TableVocabulary.json(of: table))
        return try SmallSchemaValidator(root: AdapterSchema().json).problems(value)
    }

    @Test(arguments: BundledExplanationTests.folders.map(\.tablePath))
    func everyBundledTableKeepsToIt(_ path: String) throws {
        #expect(try problems(#require(FixtureFile.read(path))) == [])
    }

    @Test(arguments: [
        ("timeZone:", "timezone:"), ("child.names: ", "child.nmaes: "), ("| personName", "| personNames"),
        ("type: missing-report/1", "type: missing-report/7"), ("when: {Class: [FIGURES]}", "when: {Class: FIGURES}"),
        ("    delimiter: \",\"", "    records: /a"), ("is: U2", "is: U7"), ("locale: en-IN\n", ""),
        ("child.marks: Marks", "child.relatedPersons[fater]: Marks"),
    ])
    func aSlipBreaksIt(_ right: String, _ wrong: String) throws {
        let text = try #require(ExampleAdapter.files["adapter.yaml"])
        #expect(try problems(Array(text.utf8)) == [])
        let seeded = text.replacing(right, with: wrong)
        #expect(seeded != text)
        #expect(try !problems(Array(seeded.utf8)).isEmpty)
    }
}
