import Formats
import Testing

@Suite struct AadhaarScannerTests {
    private let bench: TableBench

    init() throws {
        bench = try TableBench.concern("narrative: v")
    }

    @Test(arguments: [
        "234123412346", "2341 2341 2346", "2341-2341-2346", "2341–2341–2346", "२३४१२३४१२३४६", "२३४१ २३४१ २३४६",
        "२३४१-२३४१-२३४६", "2341\u{a0}2341\u{a0}2346", "23४१ २३41 2346",
        "2341  2341  2346", "2341.2341.2346", "2341_2341_2346", "2341\n2341\n2346", "2341 - 2341 - 2346",
        "২৩৪১২৩৪১২৩৪৬", "૨૩૪૧ ૨૩૪૧ ૨૩૪૬", "௨௩௪௧௨௩௪௧௨௩௪௬", "٢٣٤١٢٣٤١٢٣٤٦", "۲۳۴۱۲۳۴۱۲۳۴۶", "２３４１２３４１２３４６",
    ])
    func anAadhaarNumberIsTakenOutInEverySpelling(_ number: String) throws {
        let data = try bench.data(["id": "1", "v": .string("card \(number), seen")])
        #expect(data?["narrative"] == "card [AADHAAR], seen")
        #expect(data?["quality"]?["issues"]?[0]?["code"] == "PII_AADHAAR_FOUND")
    }

    @Test(arguments: [
        "919810000002", "919810000018", "2341 2341 2347", "1341 2341 2346", "12341 2341 2346", "2341 23412346",
        "2341, 2341, 2346",
        "234123412346789",
        "9000000003", "12/07/2025 18:30", "23 4123412346",
    ])
    func aPhoneOrAnotherNumberStays(_ number: String) throws {
        #expect(try bench.value("narrative", of: "call \(number) now") == "\"call \(number) now\"")
    }

    @Test func inAColumnNamedForItAPhoneLikeNumberCounts() throws {
        let hinted = try TableBench.concern("narrative: aadhaarNo")
        let data = try hinted.data(["id": "1", "v": "x", "aadhaarNo": "919810000002"])
        #expect(data?["narrative"] == "[AADHAAR]")
    }

    @Test func aNumberInANameOrAnIDGoesToo() throws {
        let bench = try TableBench.concern("child.names: v | personName", "contactRef: v")
        let text = try bench.data(["id": "1", "v": "RAJU 234123412346"])?.text ?? ""
        #expect(text.contains("RAJU [AADHAAR]") && !text.contains("234123412346"))
    }
}
