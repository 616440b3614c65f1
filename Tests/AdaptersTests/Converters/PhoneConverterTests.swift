import ContractsTesting
import Formats
import Testing

@Suite struct PhoneConverterTests {
    @Test(arguments: [
        ("9000000003", "+919000000003"), ("+91 90000 00001", "+919000000001"), ("09000000003", "+919000000003"),
        ("919810000002", "+919810000002"), ("९००००००००३", "+919000000003"), ("0135-2000000", "+911352000000"),
        ("+91-135-2000000", "+911352000000"), ("0091 90000 00001", "+919000000001"), ("1098", "1098"), ("112", "112"),
    ])
    func anIndianNumberIsWrittenInE164(_ text: String, _ number: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone")
        #expect(try bench.value("reporter", "phone", of: text) == "\"\(number)\"")
    }

    @Test(arguments: [
        ("0912345678", "+84912345678"), ("+84 912 345 678", "+84912345678"), ("024 3822 1234", "+842438221234"),
        ("01201234567", "+84701234567"), ("01211234567", "+84791234567"), ("01221234567", "+84771234567"),
        ("01261234567", "+84761234567"), ("01281234567", "+84781234567"), ("01231234567", "+84831234567"),
        ("01241234567", "+84841234567"), ("01251234567", "+84851234567"), ("01271234567", "+84811234567"),
        ("01291234567", "+84821234567"), ("01621234567", "+84321234567"), ("01691234567", "+84391234567"),
        ("01861234567", "+84561234567"), ("01881234567", "+84581234567"), ("01991234567", "+84591234567"),
        ("+84 120 123 4567", "+84701234567"), ("04 3822 1234", "+842438221234"), ("0511 3822 123", "+842363822123"),
        ("031 3822 123", "+842253822123"), ("08 3822 1234", "+84838221234"), ("111", "111"), ("18001567", "18001567"),
    ])
    func aNumberOfVietNamIsThatOfToday(_ text: String, _ number: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone", locale: "vi-VN", jurisdiction: "VN")
        #expect(try bench.value("reporter", "phone", of: text) == "\"\(number)\"")
    }

    @Test(arguments: [
        ("+55", "(81) 99999-1111", "+5581999991111"), ("+33", "01 00 00 12 34", "+33100001234"),
        ("+1", "1 937 555 0110", "+19375550110"),
        ("+1", "(937) 555-0110", "+19375550110"), ("+39", "06 555 0110", "+39065550110"),
        ("+44", "+353 1 555 0110", "+35315550110"),
        ("+44", "00353 1 555 0110", "+35315550110"), ("+31", "31612345678", "+31612345678"),
        ("+254", "254711000101", "+254711000101"), ("+55", "55999991111", "+5555999991111"),
        ("+55", "5581999991111", "+5581999991111"), ("+20", "٠١٠٥٥٥٠١٠١", "+20105550101"),
    ])
    func aNumberOfAnotherCountryHasItsCallingCode(_ code: String, _ text: String, _ number: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone(\"\(code)\")", jurisdiction: "BR")
        #expect(try bench.value("reporter", "phone", of: text) == "\"\(number)\"")
    }

    @Test(arguments: ["12", "5000000003", "+84 912345678", "call me", "90000000030000000"])
    func whatIsNoNumberIsAnIssue(_ text: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone", "narrative: id")
        #expect(try bench.value("reporter", "phone", of: text) == "PHONE_INVALID")
    }

    @Test func whatIsExpectedOfANumberOfACallingCodeIsToldInWords() throws {
        let bench = try TableBench.concern("reporter.phone: v | phone(\"+31\") | required", jurisdiction: "NL")
        let rejection = try #require(try bench.run("{\"id\": \"1\", \"v\": \"1x\"}\n").rejections.first)
        let expectation = rejection["expectation"]?.stringValue ?? ""
        #expect(expectation.contains("with its calling code, such as +31…"))
        #expect(expectation.contains("as it is dialled inside the country"))
    }

    @Test(arguments: ["31", "NL", "+031"])
    func aCallingCodeIsWrittenWithItsPlusAndInQuotes(_ argument: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone(\"\(argument)\")", jurisdiction: "NL")
        let told = bench.diagnostics.joined(separator: " ")
        #expect(told.contains("CONVERTER_ARGUMENT"))
        #expect(told.contains("numbers that are written with + and a code are read as they are"))
        #expect(told.contains("did you mean '\"+31\"'?") == (argument == "31"))
    }
}
