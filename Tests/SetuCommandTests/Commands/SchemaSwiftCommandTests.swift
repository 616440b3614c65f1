import Contracts
import Foundation
import Testing

@Suite struct SchemaSwiftCommandTests {
    @Test func theTypesInTheRepositoryAreUpToDate() throws {
        let folder = try TemporaryFolder()
        let run = try SetuProcess.run("schema", "swift", folder.path)
        #expect(run.code == 0, "\(run.talk)")
        let kept = SetuProcess.repository.appendingPathComponent("Sources/Contracts/Types").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(try FileManager.default.contentsOfDirectory(atPath: kept).sorted() == names, "run scripts/docs")
        for name in names {
            let fresh = FileManager.default.contents(atPath: "\(folder.path)/\(name)")
            #expect(
                FileManager.default.contents(atPath: "\(kept)/\(name)") == fresh,
                "\(name) is stale: run scripts/docs"
            )
        }
        for schema in SchemaCatalog.builtIn.schemas {
            let name = schema.name.split(separator: "-").map(\.capitalized).joined()
            #expect(names.contains("Canonical+\(name).swift"))
        }
    }
}
