import Testing

@Suite struct QuantityConverterTests {
    private static func weight(_ line: String, of text: String, codes: [String: String] = [:]) throws -> String {
        let bench = try TableBench.concern("child.physical.weightKg: \(line)", "narrative: id", codes: codes)
        #expect(bench.diagnostics == [])
        return try bench.value("child", "physical", "weightKg", of: text)
    }

    private static func height(_ line: String, of text: String) throws -> String {
        let bench = try TableBench.concern("child.physical.heightCm: \(line)", "narrative: id")
        #expect(bench.diagnostics == [])
        return try bench.value("child", "physical", "heightCm", of: text)
    }

    @Test(arguments: [
        ("9.2", "9.2"), ("9", "9"), ("9.2 kg", "9.2"), ("9.2kg", "9.2"), ("9200 g", "9.2"), ("9,200 gms", "9.2"),
        ("9 kg 200 g", "9.2"), ("९.२ किग्रा", "9.2"), ("९२०० ग्राम", "9.2"), ("9.2 कि.ग्रा.", "9.2"), ("9.2 KG", "9.2"),
    ])
    func aWeightIsToldInKilograms(_ text: String, _ json: String) throws {
        #expect(try Self.weight("v | quantity(kg)", of: text) == json)
    }

    @Test(arguments: [
        ("81.5", "81.5"), ("1.19 m", "119"), ("1 m 19 cm", "119"), ("815 mm", "81.5"), ("2'8\"", "81.28"),
        ("2 ft 8 in", "81.28"), ("2'8", "81.28"), ("2 फुट 8 इंच", "81.28"), ("32 inches", "81.28"),
    ])
    func aHeightIsToldInCentimetres(_ text: String, _ json: String) throws {
        #expect(try Self.height("v | quantity(cm)", of: text) == json)
    }

    @Test(arguments: ["9.8", "9.8 g/dL", "9.8 gm%", "98 g/L", "9.8 g/100 ml", "९.८ ग्रा./डे.ली."])
    func anAmountInBloodIsToldPerDecilitre(_ text: String) throws {
        #expect(try Self.weight("v | quantity(g/dL)", of: text) == "9.8")
    }

    @Test(arguments: [
        ("heavy", "NUMBER_INVALID"), ("9.2 lb", "NUMBER_INVALID"), ("9 g 200 kg", "NUMBER_INVALID"),
        ("9 kg 1200 g", "NUMBER_INVALID"), ("9 9", "NUMBER_INVALID"), ("-9.2", "NUMBER_INVALID"),
        ("kg", "NUMBER_INVALID"),
        ("1.2E+01", "NUMBER_INVALID"), ("9200", "OUT_OF_RANGE"), ("0", "OUT_OF_RANGE"), ("0.0 kg", "OUT_OF_RANGE"),
        ("1,00,000 g", "100"), ("9.", "NUMBER_INVALID"),
    ])
    func whatIsNoWeightIsAnIssue(_ text: String, _ code: String) throws {
        #expect(try Self.weight("v | quantity(kg)", of: text) == code)
    }

    @Test(arguments: [
        ("9.250", "9.25"), ("0.950", "0.95"), ("1.250 kg", "1.25"), ("3.250 g", "NUMBER_LOCALE_AMBIGUOUS"),
    ])
    func threeDecimalsAreThousandsOnlyWhereThoseCouldBeMeant(_ text: String, _ json: String) throws {
        #expect(try Self.weight("v | quantity(kg)", of: text) == json)
    }

    @Test(arguments: [
        ("21", "21"), ("21 दिन", "21"), ("0 days", "0"), ("2.5", "NUMBER_INVALID"), ("400", "OUT_OF_RANGE"),
    ])
    func daysAreCountedWhole(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern("child.disability.percent: v | quantity(days)", "narrative: id")
        #expect(bench.diagnostics == [])
        #expect(try bench.value("child", "disability", "percent", of: text) == json)
    }

    @Test(arguments: [
        ("19", "19"), ("1Y7M", "19"), ("1 वर्ष 7 माह", "19"), ("19 months", "19"), ("soon", "NUMBER_INVALID"),
    ])
    func monthsMayBeWrittenWithYears(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern("child.disability.percent: v | quantity(months)", "narrative: id")
        #expect(try bench.value("child", "disability", "percent", of: text) == json)
    }

    @Test func aFieldOfAnotherUnitIsReadWhereTheFirstSaysNothing() throws {
        // The bench's record has its text in `v` and nothing in `nothing`.
        #expect(try Self.weight("nothing | quantity(kg, grams: v)", of: "9250") == "9.25")
        #expect(try Self.weight("nothing | quantity(kg, grams: v)", of: "9.25 kg") == "9.25")
        #expect(try Self.height("nothing | quantity(cm, millimetres: v)", of: "815") == "81.5")
        #expect(try Self.height("nothing | quantity(cm, inches: v)", of: "32") == "81.28")
    }

    @Test(arguments: [("2.8", "NUMBER_INVALID"), ("2'8\"", "81.28"), ("81.5 cm", "81.5")])
    func aNumberAloneIsRefusedWhereTheFieldSaysNoUnit(_ text: String, _ json: String) throws {
        #expect(try Self.height("nothing | quantity(cm, stated: v)", of: text) == json)
    }

    @Test(arguments: [("kg", "NUMBER_INVALID"), ("g", "NUMBER_INVALID"), ("seer", "NUMBER_INVALID")])
    func aFieldThatNamesTheUnitIsNoQuantity(_ unit: String, _ code: String) throws {
        #expect(try Self.weight("v | quantity(kg, unit: v)", of: unit) == code)
    }

    @Test(arguments: [("0", "nothing"), ("NIL", "nothing"), ("9.2", "9.2")])
    func wordsMaySayThatNothingWasMeasured(_ text: String, _ json: String) throws {
        #expect(
            try Self.weight("v | quantity(kg, words: zero)", of: text, codes: ["zero": "0,none\nNIL,none\n"]) == json
        )
    }

    @Test(arguments: [("15", "OUT_OF_RANGE"), ("20", "20"), ("61", "OUT_OF_RANGE")])
    func aTableMaySayWhatIsBelieved(_ text: String, _ json: String) throws {
        #expect(try Self.height("v | quantity(cm, least: 20, most: 60)", of: text) == json)
    }

    @Test(arguments: [
        "quantity(stone)", "quantity(kg, millimetres: id)", "quantity(kg, least: 300)", "quantity(kg, least: few)",
    ])
    func whatCannotBeIsRefused(_ call: String) throws {
        let bench = try TableBench.concern("child.physical.weightKg: v | \(call)")
        #expect(bench.diagnostics.contains { $0.contains("CONVERTER_ARGUMENT") })
    }
}
