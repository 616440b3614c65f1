import Adapters
import Foundation
import Testing
import Workbench

/// Slips in the adapters that are in use, which are longer than any example.
@Suite struct BundledMistakeTests {
    @Test(arguments: BundledMistake.all)
    func isToldAtItsLineWithWhatWouldMendIt(_ mistake: BundledMistake) throws {
        let folder = try mistake.folder()
        defer { folder.remove() }
        let told = AdapterCheck(AdapterFolder(path: folder.path)).diagnostics
        let all = told.prefix(8).map(\.description).joined(separator: "\n")
        let found = told.filter { $0.code == mistake.code && $0.location.file.hasSuffix(mistake.file) }
        let matching = try #require(
            found.first { $0.location.line == folder.line + mistake.below },
            "line \(folder.line): \(all)"
        )
        let help = [matching.message, matching.suggestion ?? "", matching.fix ?? ""].joined(separator: " ")
        #expect(help.contains(mistake.says), "\(all)")
        // One slip, one word about it: what follows from it would bury it.
        let errors = told.filter { $0.severity == .error }
        #expect(errors.count <= mistake.errors, "\(all)")
    }

    @Test func theAdaptersAsTheyAreHaveNoErrorAndNoneOfTheDoubtsThatSlipsGive() throws {
        let slips: Set<String> = [
            "ALIAS_TAKEN", "SAMPLE_ABSENT_UNSEEN", "DATE_ORDER_MIXED", "CODES_DUPLICATE", "SAMPLE_REFUSED",
            "FIXTURE_DIFFERS", "SAMPLE_FIELD_MISPLACED", "CODES_ROW_MISPLACED",
        ]
        for folder in AdapterFolder.discover(in: BundledMistake.root.path) {
            let told = AdapterCheck(folder).diagnostics
                .filter { $0.severity == .error || slips.contains($0.code) }
            #expect(told.map(\.description) == [])
        }
    }
}
