import Adapters
import Foundation
import Testing
import Workbench

@Suite struct MistakeTests {
    @Test(arguments: Mistake.all)
    func isToldAtItsLineWithWhatWouldMendIt(_ mistake: Mistake) throws {
        let text = try #require(ExampleAdapter.files[mistake.file])
        let place = try #require(text.range(of: mistake.right), "'\(mistake.right)' is not in the example")
        let seeded = text.replacingCharacters(in: place, with: mistake.wrong)
        var files = ExampleAdapter.bytes
        files[mistake.file] = Array(seeded.utf8)
        let told = try ExampleFolder.diagnostics(files)
        let line = zip(text.split(separator: "\n"), seeded.split(separator: "\n")).prefix { $0 == $1 }.count + 1
        let all = told.map(\.description).joined(separator: "\n")
        let found = told.filter { $0.code == mistake.code && $0.location.file.hasSuffix(mistake.file) }
        let matching = try #require(found.first { $0.location.line == line + mistake.below }, "line \(line): \(all)")
        let help = [matching.message, matching.suggestion ?? "", matching.fix ?? ""].joined(separator: " ")
        #expect(help.contains(mistake.says), "\(all)")
        #expect(matching.fix != nil, "\(all)")
    }

    @Test func manyMistakesInOneTableAreAllTold() throws {
        var text = try #require(ExampleAdapter.files["adapter.yaml"])
        let seeds = [
            ("title: \"Ex", "titel: \"Ex"), ("timeZone: Asia/Kolkata", "timeZone: Asia/Calcuta"),
            ("when: {Kind: present}", "when: {Kind: presnt}"), ("child.names: ", "child.nmaes: "),
            ("code(missing-type, absent", "code(missing-typ, absent"), ("| age(years)", "| agee(years)"),
            ("reportedAt: ReportedOn | date(dd/MM/yyyy)", "reportedAt: ReportedOn | date(DD/MM/YYYY)"),
            ("source: const(police)", "source: const(polise)"), ("id: keyed(District, sex)", "id: keyed(District)"),
            ("kind: const(sighting)", "kind: const(sighting"), ("system: LGD", "system: LDG"),
        ]
        for (right, wrong) in seeds { text = text.replacing(right, with: wrong) }
        var files = ExampleAdapter.bytes
        files["adapter.yaml"] = Array(text.utf8)
        let told = try ExampleFolder.diagnostics(files).map(\.code)
        #expect(
            Set(told).isSuperset(of: [
                "TABLE_UNKNOWN_KEY", "TABLE_BAD_VALUE", "TABLE_BAD_CONDITION", "FIELD_UNKNOWN", "CODE_LIST_UNKNOWN",
                "CONVERTER_UNKNOWN", "DATE_PATTERN", "CODE_UNKNOWN", "TABLE_COLUMNS_NEED_PART", "TABLE_BAD_EXPRESSION",
                "DISTRICT_CODE_SYSTEM_UNKNOWN",
            ])
        )
        #expect(told.count == seeds.count, "\(told)")
    }
}
