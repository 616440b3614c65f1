import Adapters
import Foundation
import Testing
import Workbench

@Suite struct ProblemCatalogTests {
    @Test func theExampleAdapterHasNoFault() throws {
        #expect(try ExampleFolder.diagnostics(ExampleAdapter.bytes).map(\.description) == [])
    }

    @Test func everyCodeIsDescribedOnce() {
        #expect(ProblemCatalog.all.map(\.code).sorted() == ProblemCatalog.codes.sorted())
        #expect(Set(ProblemCatalog.codes).count == ProblemCatalog.codes.count)
    }

    @Test(arguments: ProblemCatalog.all.map(\.code))
    func whatStandsBeforeGivesItsCodeAndNothingElse(_ code: String) throws {
        let problem = try #require(ProblemCatalog.problem(code))
        let files = problem.example.seeded(into: ExampleAdapter.bytes)
        #expect(files != ExampleAdapter.bytes, "what stands after is not in the example adapter")
        let told = try ExampleFolder.diagnostics(files)
        #expect(Set(told.map(\.code)) == [code], "\(told.map(\.description))")
    }

    /// A code that is told without being declared would have no page.
    @Test func noSourceFileTellsACodeOfItsOwn() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources").standardized
        let pattern = try Regex(#"Diagnostic\([^)]*code: "[A-Z]"#)
        for room in ["Adapters", "Workbench", "SetuCommand"] {
            let files = FileManager.default.enumerator(at: root.appending(path: room), includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "swift" else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                #expect(try pattern.firstMatch(in: text) == nil, "\(file.lastPathComponent)")
            }
        }
    }
}
