import Formats
import Testing

@Suite struct FieldSpellingTests {
    private func layout(_ names: String..., aliases: [String: String] = [:]) -> RecordLayout {
        RecordLayout(fields: names.map { SourcePath(steps: [.child($0)]) }, aliases: aliases)
    }

    @Test(arguments: ["childName", "ChildName", "child_name", "child-name", "CHILD_NAME", "childname", "CHILDNAME"])
    func aNameIsKnownInTheStylesOfIdentifiers(_ style: String) {
        let layout = layout("Child Name")
        #expect(layout.spellings[style] == "Child Name")
    }

    @Test func anAliasIsKnownInThemToo() {
        #expect(layout("child", aliases: ["Họ và tên": "child"]).spellings["ho_va_ten"] == "child")
    }

    @Test func aStyleThatWouldMeanTwoNamesMeansNone() {
        let layout = layout("Số trẻ", "Số trè")
        #expect(layout.spellings["soTre"] == nil)
        #expect(CSVColumnNames(layout).spelling("so tre") == nil)
    }

    @Test func theExactNameAndAnAliasGoBeforeAStyle() {
        let layout = layout("childName", "child_name", "name", aliases: ["CHILD_NAME": "name"])
        #expect(layout.spellings["child_name"] == nil)
        #expect(layout.spellings["CHILD_NAME"] == "name")
    }

    @Test(arguments: ["QUẬN/HUYỆN", "Quan, huyen", "quan_huyen", "QuanHuyen", " Quận – huyện "])
    func aColumnIsKnownWithoutMarksAndPunctuation(_ name: String) {
        #expect(CSVColumnNames(layout("Quận/Huyện")).spelling(name) == "Quận/Huyện")
    }

    @Test(arguments: [("Boys >18", "Boys <18"), ("Tỷ lệ (%)", "Tỷ lệ"), ("जिला", "जिल"), ("म", "मा")])
    func signsAndMarksThatTellColumnsApartCount(_ known: String, _ other: String) {
        #expect(CSVColumnNames(layout(known)).spelling(other) == nil)
    }
}
