import Testing

@Suite struct NumberConverterTests {
    @Test(arguments: [("121", "121"), ("118.5", "118.5"), ("१२१", "121"), ("११८.५", "118.5")])
    func aNumberIsReadInTheLocaleOfIndia(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == json)
    }

    @Test(arguments: [
        ("119", "119"), ("119 cm", "119"), ("3'11\"", "119.4"), ("3' 11''", "119.4"), ("3 ft 11 in", "119.4"),
        ("3’8”", "111.8"), ("4 feet", "121.9"), ("3'8", "111.8"), ("३ फुट ८ इंच", "111.8"), ("1.19 m", "119"),
        ("118.5", "118.5"),
    ])
    func aHeightIsReadInItsUnits(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v | height")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == json)
    }

    @Test(arguments: ["3'14\"", "3 miles", "tall", "3 11"])
    func whatIsNoHeightIsAnIssue(_ text: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v | height")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == "NUMBER_INVALID")
    }

    @Test(arguments: [
        ("hi-IN", "IN", "58,735", "58735"), ("hi-IN", "IN", "1,00,000", "100000"), ("hi-IN", "IN", "५८७३५", "58735"),
        ("vi-VN", "VN", "58.735", "58735"), ("hi-IN", "IN", "58.735", "NUMBER_LOCALE_AMBIGUOUS"),
        ("hi-IN", "IN", "10,00", "NUMBER_INVALID"), ("hi-IN", "IN", "कु०", "NUMBER_INVALID"),
    ])
    func theLocaleSettlesGrouping(_ locale: String, _ country: String, _ text: String, _ read: String) throws {
        let bench = try TableBench.concern("child.physical.weightKg: v", locale: locale, jurisdiction: country)
        let isNumber = Int(read) != nil
        // Too much for a weight, and so a number all the same.
        #expect(try bench.value("child", "physical", "weightKg", of: text) == (isNumber ? "OUT_OF_RANGE" : read))
    }

    @Test func aPercentSignIsLeftOut() throws {
        let india = try TableBench.concern("child.physical.weightKg: v")
        #expect(try india.value("child", "physical", "weightKg", of: "95.21%") == "95.21")
        let vietNam = try TableBench.concern("child.physical.weightKg: v", locale: "vi-VN", jurisdiction: "VN")
        #expect(try vietNam.value("child", "physical", "weightKg", of: "95,21 %") == "95.21")
    }

    @Test(arguments: [
        ("vi-VN", "VN", "99,4"), ("pt-BR", "BR", "99,4"), ("tr", "TR", "99,4"), ("nl-NL", "NL", "99,4"),
        ("es-AR", "AR", "99,4"), ("es-MX", "MX", "99.4"), ("de-AT", "AT", "99,4"), ("de-CH", "CH", "99.4"),
        ("en-KE", "KE", "99.4"),
    ])
    func theLocaleSettlesTheDecimalMark(_ locale: String, _ country: String, _ text: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v", locale: locale, jurisdiction: country)
        #expect(try bench.value("child", "physical", "heightCm", of: text) == "99.4")
        let other = text.contains(",") ? "99.4" : "99,4"
        #expect(try bench.value("child", "physical", "heightCm", of: other) == "NUMBER_INVALID")
    }

    @Test(arguments: ["NINE", "1e400", "--1", "12 cm", "0x10"])
    func whatIsNoNumberIsAnIssue(_ text: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v", "narrative: id")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == "NUMBER_INVALID")
    }

    @Test(arguments: [("45", "OUT_OF_RANGE"), ("55", "55")])
    func aTableMaySayWhatTheLeastIs(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v | decimal(least: 50)", "narrative: id")
        #expect(try bench.value("child", "physical", "heightCm", of: text) == json)
    }

    @Test(arguments: ["few", "900"])
    func aLeastThatCannotBeIsRefused(_ least: String) throws {
        let bench = try TableBench.concern("child.physical.heightCm: v | decimal(least: \(least))")
        #expect(bench.diagnostics.contains { $0.contains("CONVERTER_ARGUMENT") })
    }
}
