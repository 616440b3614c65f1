import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// Places of Viet Nam in one cell, and on which day their names are read.
@Suite struct PlaceAreasTests {
    /// What a line makes of a record: the place as JSON without its country, and the codes of the quality issues.
    private func place(
        _ line: String,
        _ record: KeyValuePairs<String, String>,
        jurisdiction: String = "IN",
        places: PlaceCatalog = .bundled
    ) throws -> (place: JSONValue?, issues: [String]) {
        let bench = try TableBench.concern(
            "place: \(line)",
            locale: jurisdiction == "VN" ? "vi-VN" : "hi-IN",
            jurisdiction: jurisdiction,
            places: places
        )
        let members = record.map { JSONValue.Member(name: $0.key, value: .string($0.value)) }
        let data = try bench.data(.object([.init(name: "id", value: "1")] + members))
        let issues = data?["quality"]?["issues"]?.arrayValue ?? []
        return (data?["place"], issues.compactMap { $0["code"]?.stringValue })
    }

    private func codes(_ place: JSONValue?, _ member: String = "codes") -> [String] {
        (place?[member]?.arrayValue ?? []).map { code in
            ["system", "level", "code", "version"].compactMap { code[$0]?.stringValue }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("số 5 ngõ 1, Hà Nội", nil, nil, true), ("Trường Hoa Hồng, Hà Nội", nil, nil, true),
        ("gần chợ", nil, nil, true),
        ("xã Đại Đồng, Hà Nội", nil, "xã Đại Đồng", false), ("Đất Đỏ - Bà Rịa - Vũng Tàu", nil, nil, true),
        ("xã Thanh Chi, huyện Thanh Chương, tỉnh Nghệ An", "huyện Thanh Chương", "xã Thanh Chi", false),
        ("Hà Nội - huyện Thạch Thất - xã Đại Đồng", "Thạch Thất", "xã Đại Đồng", false),
        ("X. Dai Dong, H. Thach That, TP Ha Noi", "Thạch Thất", "X. Dai Dong", false),
        ("P3, Q. Ba Đình, Hà Nội, Việt Nam", "Ba Đình", "P3", false),
    ])
    func onlyWhatIsKnownOrSaysWhatItIsIsAUnit(
        _ text: String,
        _ district: String?,
        _ local: String?,
        _ isAddress: Bool
    ) throws {
        let found = try place("place(areas: a, version: 2017-04-04)", ["a": text], jurisdiction: "VN")
        #expect(found.place?["district"]?.stringValue == district)
        #expect(found.place?["locality"]?.stringValue == local)
        // Who sees no more than districts sees neither a house nor a school.
        #expect(found.place?["address"]?.stringValue == (isAddress ? text : nil))
    }

    @Test func aProvinceBetweenDashesIsOne() throws {
        let found = try place(
            "place(areas: a, version: 2017-04-04)",
            ["a": "huyện Đất Đỏ - Bà Rịa - Vũng Tàu"],
            jurisdiction: "VN"
        )
        #expect(found.place?["state"] == "Bà Rịa - Vũng Tàu")
        #expect(found.place?["district"] == "huyện Đất Đỏ")
    }

    @Test func aDistrictThatIsNoMoreIsKeptAsItIsNamed() throws {
        let line = "place(areas: a, validOn: day, format: iso, format: d/M/yyyy)"
        let text = "phường Đức Thắng, quận Bắc Từ Liêm, Hà Nội"
        let before = try place(line, ["a": text, "day": "30/6/2025"], jurisdiction: "VN")
        #expect(codes(before.place).last == "GSO_VN district 021 2025-06-30")
        let since = try place(line, ["a": text, "day": "2025-07-01"], jurisdiction: "VN")
        #expect(codes(since.place) == ["GSO_VN state 01 2025-07-01"])
        #expect(since.place?["district"] == "quận Bắc Từ Liêm")
        #expect(since.issues == ["PLACE_UNRESOLVED"])
    }

    @Test func withoutADayAPlaceIsKeptAsItIsGiven() throws {
        let line = "place(areas: a, district: d, validOn: day, format: iso)"
        let found = try place(line, ["a": "xã Đại Đồng, Hà Nội", "d": "Thạch Thất"], jurisdiction: "VN")
        #expect(found.place?["district"] == "Thạch Thất")
        #expect(found.place?["address"] == "xã Đại Đồng, Hà Nội")
        #expect(found.place?["codes"] == nil)
        #expect(found.place?["resolution"] == "unresolved")
        #expect(found.issues == ["PLACE_UNRESOLVED"])
    }

    @Test(arguments: [("Quý II/2025", "2025-06-30"), ("Quý III/2025", "2025-07-01"), ("2016-2020", "2025-06-30")])
    func thePeriodOfAFigureTellsTheEdition(_ period: String, _ version: String) throws {
        let line = "place(areas: a, validOn: p, format: quarter, format: years)"
        let found = try place(line, ["a": "Hà Nội", "p": period], jurisdiction: "VN")
        #expect(codes(found.place) == ["GSO_VN state 01 \(version)"])
    }

    @Test func namesLieWithinTheTablesStateWhereTheRecordNamesNone() throws {
        let line = "place(areas: a, province: p, within: VN-HN, version: 2017-04-04)"
        #expect(
            codes(try place(line, ["a": "Ba Đình"], jurisdiction: "VN").place).last == "GSO_VN district 001 2025-06-30"
        )
        #expect(try place(line, ["a": "Toàn thành phố"], jurisdiction: "VN").place?["precision"] == "state")
        let other = try place(line, ["p": "Nghệ An"], jurisdiction: "VN")
        #expect(other.place?["state"] == "Nghệ An")
        let country = try place(line, ["a": "Cả nước"], jurisdiction: "VN")
        #expect(country.place?["precision"] == "country")
        #expect(country.place?["state"] == nil)
        #expect(country.issues.isEmpty)
    }
}
