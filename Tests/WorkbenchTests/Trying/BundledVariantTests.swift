import Adapters
import ContractsTesting
import Testing
import Workbench

/// Hostile variants of what every adapter that Setu carries is sent; `setu adapter test` tries those of every fixture.
@Suite struct BundledVariantTests {
    @Test(arguments: BundledExplanationTests.folders.map(\.path))
    func theyAreTheSameOrCleanlyRejected(_ path: String) throws {
        let folder = AdapterFolder(path: path)
        guard let adapter = AdapterCatalog.load(folder).adapter as? MappedAdapter else { return }
        let run = VariantRun(FixtureRun(adapter: adapter))
        // Every eighth fixture: without optimisation this takes long.
        for (index, fixture) in folder.fixtures.enumerated() where index % 8 == 0 {
            let bytes = try #require(FixtureFile.read(fixture.inputPath))
            for result in run.results(of: bytes) {
                #expect(result.fault == nil, "\(fixture.name), \(result.kind): \(result.differences.first?.line ?? "")")
            }
        }
    }
}
