import Contracts
import ContractsTesting
import Foundation
import NotesAdapter
import Testing

@Suite struct NotesAdapterTests {
    private static let fixtures = URL(filePath: #filePath).appending(path: "../../../fixtures").standardized.path

    @Test(arguments: AdapterConformance.checks)
    func keepsThePromises(check: AdapterConformance.Check) throws {
        try check.run(NotesAdapter(), fixtures: Self.fixtures)
    }

    @Test func eachChildOfANoteIsToldApart() {
        #expect(ToldChild.all("Amina (9, F); Juma (about 6, M)")?.map(\.name) == ["Amina", "Juma"])
        #expect(ToldChild.all("Amina (9, F); two boys") == nil)
    }
}
