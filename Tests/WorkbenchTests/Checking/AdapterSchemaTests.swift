import Adapters
import Formats
import Foundation
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
        ("child.marks: Marks", "child.relatedPersons[fater]: Marks"), ("version: 1.0.0", "version: one"),
        ("{not: [FIGURES]}", "{no: [FIGURES]}"), ("{Kind: present}", "{Kind: {under: ten}}"),
        ("{Kind: present}", "{Kind: {ageFrom: eighteen}}"), ("    delimiter: \",\"", "    header: {row: first}"),
    ])
    func aSlipBreaksIt(_ right: String, _ wrong: String) throws {
        let text = try #require(ExampleAdapter.files["adapter.yaml"])
        #expect(try problems(Array(text.utf8)) == [])
        let seeded = text.replacing(right, with: wrong)
        #expect(seeded != text)
        #expect(try !problems(Array(seeded.utf8)).isEmpty)
    }

    @Test(arguments: [
        ("command: [python3, adapter.py]", "command: python3 adapter.py"), ("command:", "comand:"),
        ("seconds: 10", "seconds: 10s"), ("memory: 256", "memory: 256MB"), ("[concern/1]", "[concern]"),
        ("ignore:", "locale: en-IN\nignore:"),
    ])
    func aSlipInAProgramsTableBreaksIt(_ right: String, _ wrong: String) throws {
        let path = BundledMistake.root.appending(path: "in/baal-swaraj/adapter.yaml").path
        let text = String(decoding: try #require(FixtureFile.read(path)), as: UTF8.self)
        #expect(try problems(Array(text.utf8)) == [])
        let seeded = text.replacing(right, with: wrong)
        #expect(seeded != text)
        #expect(try !problems(Array(seeded.utf8)).isEmpty)
    }
}
