import Formats
import Testing

@Suite struct NumberConverterTests {
    @Test(arguments: [("121", "121"), ("118.5", "118.5"), ("१२१", "121"), ("११८.५", "118.5")])
    func aNumberIsReadInTheLocaleOfIndia(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == json)
    }

    @Test func aDecimalCommaIsReadInTheLocaleOfVietNam() throws {
        let bench = try TableBench.concern("child.physical.heightCm: v", locale: "vi-VN", jurisdiction: "VN")
        #expect(try bench.value("child", "physical", "heightCm", of: "99,4") == "99.4")
    }

    @Test(arguments: ["NINE", "1e400", "--1", "12 cm", "0x10"])
    func whatIsNoNumberIsAnIssue(_ text: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v", "narrative: id")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == "NUMBER_INVALID")
    }
}
