import Formats
import Testing

@Suite struct PhoneConverterTests {
    @Test(arguments: [
        ("9000000003", "+919000000003"), ("+91 90000 00001", "+919000000001"), ("09000000003", "+919000000003"),
        ("919810000002", "+919810000002"), ("९००००००००३", "+919000000003"), ("0135-2000000", "+911352000000"),
    ])
    func anIndianNumberIsWrittenInE164(_ text: String, _ number: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone")
        #expect(try bench.value("reporter", "phone", of: text) == "\"\(number)\"")
    }

    @Test(arguments: ["12", "5000000003", "+84 912345678", "call me", "90000000030000000"])
    func whatIsNoNumberIsAnIssue(_ text: String) throws {
        let bench = try TableBench.concern("reporter.phone: v | phone", "narrative: id")
        #expect(try bench.value("reporter", "phone", of: text) == "PHONE_INVALID")
    }
}
