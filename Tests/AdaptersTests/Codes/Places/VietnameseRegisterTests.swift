import Adapters
import Testing

@Suite struct VietnameseRegisterTests {
    let before = PlaceRegister.vietNam[0]
    let since = PlaceRegister.vietNam[1]

    @Test func thereWere63ProvincesAndThereAre34() {
        #expect(before.version == "2025-06-30")
        #expect(before.count(.state) == 63)
        #expect(before.count(.district) == 30)
        #expect(since.version == "2025-07-01")
        #expect(since.count(.state) == 34)
        #expect(since.count(.district) == 0)
    }

    @Test(arguments: [(15, "Yên Bái", "Lào Cai"), (24, "Bắc Giang", "Bắc Ninh"), (91, "Kiên Giang", "An Giang")])
    func aCodeThatWasUsedAgainMeansAnotherProvince(_ code: Int, _ old: String, _ new: String) throws {
        #expect(before.unit(code, in: .gsoVietNam, .state).map { before.units[$0].name } == old)
        #expect(since.unit(code, in: .gsoVietNam, .state).map { since.units[$0].name } == new)
    }

    @Test func everyOldProvinceHasItsCodeInISO3166() {
        let codes = before.units.filter { $0.level == .state }.compactMap(\.isoCode)
        #expect(codes.count == 63)
        #expect(Set(codes).count == 63)
        // VN-01 is Lai Châu and GSO 01 Hà Nội.
        #expect(before.state(isoCode: "VN-01").map { before.units[$0].name } == "Lai Châu")
        #expect(before.unit(1, in: .gsoVietNam, .state).map { before.units[$0].isoCode } == "VN-HN")
        // Of a province that was merged the code said less.
        #expect(since.units.count { $0.isoCode != nil } == 11)
    }

    @Test(arguments: [
        ("Hà Nội", PlaceMatch.Spelling.exact), ("HÀ NỘI", .exact), ("Thành phố Hà Nội", .exact), ("TP. Hà Nội", .alias),
        ("Ha Noi", .fuzzy), ("Hanoi", .fuzzy), ("Ha\u{300} No\u{302}\u{323}i", .exact), ("Hà Nôi", .fuzzy),
    ])
    func theCapitalIsFoundAsItIsWritten(_ name: String, _ spelling: PlaceMatch.Spelling) throws {
        let index = try #require(since.unit(1, in: .gsoVietNam, .state))
        #expect(since.match(name, .state) == .unit(index, spelling))
    }

    @Test(arguments: [
        ("Bắc Từ Liêm", 21), ("Bac Tu Liem", 21), ("bac tu liem", 21), ("QUẬN BẮC TỪ LIÊM", 21), ("Q. Bắc Từ Liêm", 21),
        ("Q.Bac Tu Liem", 21), ("Thach That", 276), ("huyện Thạch Thất", 276), ("H. Thạch Thất", 276), ("Sơn Tây", 269),
        ("TX Sơn Tây", 269), ("thi xa son tay", 269), ("Đống Đa", 6), ("Dong Da", 6), ("Ứng Hoà", 281),
        ("Ứng Hòa", 281), ("Ung Hoa", 281), ("Ba Dinh", 1), ("Hoan Kiem", 2),
    ])
    func aDistrictOfHaNoiIsFoundWithAndWithoutMarks(_ name: String, _ code: Int) throws {
        let haNoi = try #require(before.unit(1, in: .gsoVietNam, .state))
        let index = try #require(before.unit(code, in: .gsoVietNam, .district))
        #expect(before.match(name, .district, in: haNoi).index == index)
        #expect(before.match(name, .district, in: before.unit(48, in: .gsoVietNam, .state)) == .unresolved)
    }

    @Test func whereAToneStandsInItsSyllableDoesNotMatter() {
        for name in ["Thanh Hoá", "Thanh Hóa", "THANH HÓA"] {
            guard case .unit(let index, .exact) = since.match(name, .state) else {
                Issue.record("\(name)")
                continue
            }
            #expect(since.units[index].codes.map(\.text) == ["38"])
        }
    }
}
