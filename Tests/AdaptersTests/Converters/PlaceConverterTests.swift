import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

@Suite struct PlaceConverterTests {
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

    private func rejections(_ line: String, _ record: String, jurisdiction: String = "IN") throws -> [String] {
        let bench = try TableBench.concern("place: \(line)", jurisdiction: jurisdiction)
        return try bench.run(record).rejections.compactMap { $0["code"]?.stringValue }
    }

    // MARK: Codes

    @Test func aCodeOfOneRegisterIsWrittenInAll() throws {
        let found = try place("place(district: d, system: LGD)", ["d": "60"])
        #expect(found.place?["district"] == "Faridabad")
        #expect(found.place?["subdivision"] == "IN-HR")
        #expect(found.place?["resolution"] == "exact")
        #expect(
            codes(found.place) == [
                "LGD state 6", "CENSUS2011 state 06", "LGD district 60", "CENSUS2011 district 088",
            ]
        )
        #expect(found.issues.isEmpty)
    }

    @Test func theSameNumberOfTheOtherRegisterIsAnotherPlace() throws {
        let found = try place("place(district: d, system: CENSUS2011)", ["d": "060"])
        #expect(found.place?["district"] == "Dehradun")
        #expect(codes(found.place).contains("LGD district 49"))
    }

    @Test(arguments: ["LGD", "lgd", "LGD Code"])
    func aRecordCanNameTheRegister(_ system: String) throws {
        let found = try place("place(district: d, codeSystem: s)", ["d": "60", "s": system])
        #expect(found.place?["district"] == "Faridabad")
    }

    @Test(arguments: [
        #"{"id":"1","d":"60"}"#, #"{"id":"1","d":"60","s":"?"}"#, #"{"id":"1","d":"६०"}"#,
    ])
    func aCodeWithoutItsSystemIsRefused(_ record: String) throws {
        #expect(
            try rejections("place(district: d, codeSystem: s)", record) == ["DISTRICT_CODE_SYSTEM_MISSING"]
        )
        #expect(
            try rejections("place(district: d, within: IN-HR)", record) == ["DISTRICT_CODE_SYSTEM_MISSING"]
        )
    }

    @Test(arguments: [
        "place(district: District/@code)", "place(district: d, districtName: n)", "place(district: \"जिला कोड\")",
        "place(state: State/@code, stateName: State)",
    ])
    func aLineOfCodesWithoutASystemIsRefused(_ line: String) throws {
        let bench = try TableBench.concern("place: \(line)")
        #expect(bench.adapter == nil)
        #expect(bench.diagnostics.contains { $0.contains("DISTRICT_CODE_SYSTEM_MISSING") }, "\(bench.diagnostics)")
    }

    @Test func aRegisterOfAnotherCountryIsRefused() throws {
        let bench = try TableBench.concern("place: place(district: d, system: GSO_VN)")
        #expect(bench.diagnostics.contains { $0.contains("DISTRICT_CODE_SYSTEM_UNKNOWN") })
    }

    @Test(arguments: [("IN-UT", "Uttarakhand"), ("IN-OR", "Odisha"), ("in-ts", "Telangana")])
    func statesHaveCodesInISO3166(_ code: String, _ name: String) throws {
        let found = try place("place(state: s, system: ISO3166-2)", ["s": code])
        #expect(found.place?["state"]?.stringValue == name)
    }

    @Test func aCodeThatIsNotKnownStaysVisible() throws {
        let found = try place(
            "place(district: d, state: s, system: LGD, districtName: n)",
            [
                "d": "9999", "s": "6", "n": "Somewhere",
            ]
        )
        #expect(found.place?["district"] == "Somewhere")
        #expect(found.place?["resolution"] == "unresolved")
        #expect(codes(found.place).last == "LGD district 9999")
        #expect(found.issues == ["PLACE_UNRESOLVED"])
    }

    // MARK: Codes and names

    @Test(arguments: ["FARIDABAD", "फरीदाबाद", "FARIDBAD", "Faridabad (Haryana)", "Distt. Faridabad"])
    func aNameThatAgreesLetsTheCodeStand(_ name: String) throws {
        let found = try place("place(district: d, system: LGD, districtName: n)", ["d": "60", "n": name])
        #expect(found.place?["district"] == "Faridabad")
        #expect(found.issues.isEmpty)
    }

    @Test(arguments: ["DEHRADUN", "Palwal", "Lucknow"])
    func aNameThatContradictsItsCodeIsNotDecidedBetween(_ name: String) throws {
        let found = try place("place(district: d, system: LGD, districtName: n)", ["d": "60", "n": name])
        #expect(found.place?["district"]?.stringValue == name)
        #expect(codes(found.place) == ["LGD district 60"])
        #expect(found.place?["resolution"] == "unresolved")
        #expect(found.place?["precision"] == "unknown")
        #expect(found.issues == ["PLACE_CONTRADICTION"])
    }

    @Test func aDistrictOfAnotherStateIsNotDecidedBetween() throws {
        let found = try place("place(district: d, state: s, system: LGD)", ["d": "60", "s": "5"])
        #expect(found.place?["state"] == "Uttarakhand")
        #expect(found.place?["district"] == nil)
        #expect(codes(found.place) == ["LGD state 5", "CENSUS2011 state 05", "LGD district 60"])
        #expect(found.issues == ["PLACE_CONTRADICTION"])
    }

    // MARK: Names

    @Test func aNameIsFoundOnlyInsideItsState() throws {
        let line = "place(district: d, state: s)"
        #expect(try place(line, ["d": "Mewat", "s": "Haryana"]).place?["resolution"] == "alias")
        #expect(try place(line, ["d": "Gurgaon", "s": "हरियाणा"]).place?["district"] == "Gurugram")
        let elsewhere = try place(line, ["d": "Mewat", "s": "Uttaranchal"])
        #expect(elsewhere.place?["state"] == "Uttarakhand")
        #expect(elsewhere.place?["district"] == "Mewat")
        #expect(elsewhere.issues == ["PLACE_UNRESOLVED"])
        let nowhere = try place(line, ["d": "Faridabad"])
        #expect(nowhere.place?["district"] == "Faridabad")
        #expect(nowhere.place?["resolution"] == "unresolved")
    }

    @Test func anAmbiguousNameStaysSoWithItsCandidatesCounted() throws {
        let found = try place("place(district: d, within: IN-UK)", ["d": "Garhwal"])
        #expect(found.place?["district"] == "Garhwal")
        #expect(found.place?["resolution"] == "ambiguous")
        #expect(found.place?["candidates"] == 2)
        #expect(found.place?["precision"] == "state")
        #expect(found.issues == ["PLACE_AMBIGUOUS"])
    }

    @Test func anIndianSubDistrictIsFoundInItsDistrict() throws {
        let list = try #require(
            PlaceListReader.read(
                Array("State Code,District Code,Sub-district Code,Sub-district Name\n5,53,292,DHARCHULA\n".utf8),
                file: "list",
                system: .lgd,
                vintage: nil,
                today: "2025-07-15"
            ).list
        )
        let line = "place(district: d, subdistrict: t, within: IN-UK)"
        let found = try place(line, ["d": "Pithoragarh", "t": "Dharchula"], places: PlaceCatalog(lists: [list]))
        #expect(found.place?["block"] == "Dharchula")
        #expect(found.place?["precision"] == "block")
        #expect(codes(found.place, "localCodes") == ["LGD block 292"])
        let unknown = try place(line, ["d": "Pithoragarh", "t": "Dharchula"])
        #expect(unknown.place?["block"] == "Dharchula")
        #expect(unknown.place?["precision"] == "district")
        #expect(unknown.issues == ["PLACE_UNRESOLVED"])
    }

    // MARK: Viet Nam

    private static let communes: [PlaceList] = [
        (PlaceListReaderTests.haNoiBefore2025, "2021-01-01"),
        (
            """
            Mã TP,Tỉnh Thành Phố,Mã PX,Phường Xã
            01,Thành phố Hà Nội,00602,Phường Đông Ngạc
            01,Thành phố Hà Nội,09955,Xã Thạch Thất
            01,Thành phố Hà Nội,00004,Phường Ba Đình
            79,Thành phố Hồ Chí Minh,27676,Xã Thạnh An
            79,Thành phố Hồ Chí Minh,27677,Xã Thanh An

            """, "2025-07-01"
        ),
    ].compactMap { text, vintage in
        PlaceListReader.read(
            Array(text.utf8),
            file: "list",
            system: .gsoVietNam,
            vintage: vintage,
            today: "2025-07-15"
        ).list
    }
    private let vietNam = PlaceCatalog(lists: communes)

    @Test func codesOfVietNamNeedTheirDay() throws {
        for line in ["place(commune: x, system: GSO_VN)", "place(province: p)", "place(province: p, version: 2025)"] {
            #expect(try TableBench.concern("place: \(line)", jurisdiction: "VN").adapter == nil)
        }
    }

    @Test(arguments: [
        ("2025-06-30", "Đức Thắng", "2021-01-01", "Bắc Từ Liêm"),
        ("2017-04-04", "Đức Thắng", "2021-01-01", "Bắc Từ Liêm"),
        ("2025-07-01", "Đông Ngạc", "2025-07-01", nil), ("2026-01-01", "Đông Ngạc", "2025-07-01", nil),
    ])
    func aReusedCommuneCodeMeansAnotherPlace(
        _ day: String,
        _ name: String,
        _ version: String,
        _ district: String?
    ) throws {
        let fixed = try place(
            "place(commune: x, system: GSO_VN, version: \(day))",
            ["x": "00602"],
            jurisdiction: "VN",
            places: vietNam
        )
        #expect(fixed.place?["locality"]?.stringValue == name)
        #expect(fixed.place?["district"]?.stringValue == district)
        #expect(codes(fixed.place, "localCodes") == ["GSO_VN ward 00602 \(version)"])
        let byRecord = try place(
            "place(commune: x, system: GSO_VN, validOn: day, format: dd/MM/yyyy)",
            ["x": "602", "day": day.split(separator: "-").reversed().joined(separator: "/")],
            jurisdiction: "VN",
            places: vietNam
        )
        #expect(byRecord.place == fixed.place)
    }

    @Test func aDistrictOfVietNamIsStaleAfterTheReform() throws {
        let line = "place(province: p, district: d, system: GSO_VN, validOn: day, format: iso)"
        let before = try place(line, ["p": "01", "d": "021", "day": "2017-04-04"], jurisdiction: "VN")
        #expect(before.place?["district"] == "Bắc Từ Liêm")
        #expect(codes(before.place) == ["GSO_VN state 01 2025-06-30", "GSO_VN district 021 2025-06-30"])
        let since = try place(line, ["p": "01", "d": "021", "day": "2025-07-01"], jurisdiction: "VN")
        #expect(since.place?["state"] == "Hà Nội")
        #expect(codes(since.place).last == "GSO_VN district 021 2025-07-01")
        #expect(since.issues == ["ADMIN_CODE_STALE"])
        let never = try place(line, ["p": "01", "d": "021"], jurisdiction: "VN")
        #expect(never.issues == ["PLACE_UNRESOLVED"])
    }

    @Test(arguments: ["Bắc Từ Liêm", "Bac Tu Liem", "BẮC TỪ LIÊM", "Quận Bắc Từ Liêm"])
    func aDistrictIsFoundInItsProvinceAlsoWithoutMarks(_ name: String) throws {
        let line = "place(province: p, district: d, version: 2025-06-30)"
        let found = try place(line, ["p": "Ha Noi", "d": name], jurisdiction: "VN")
        #expect(codes(found.place).last == "GSO_VN district 021 2025-06-30")
        let elsewhere = try place(line, ["p": "Da Nang", "d": name], jurisdiction: "VN")
        #expect(elsewhere.place?["district"]?.stringValue == name)
        #expect(elsewhere.issues == ["PLACE_UNRESOLVED"])
    }

    @Test func communesThatAreAlikeWithoutMarksStayAmbiguous() throws {
        let line = "place(province: p, commune: x, version: 2025-07-01)"
        let folded = try place(line, ["p": "TP HCM", "x": "Thanh An"], jurisdiction: "VN", places: vietNam)
        #expect(folded.place?["locality"] == "Thanh An")
        #expect(folded.place?["candidates"] == 2)
        #expect(folded.issues == ["PLACE_AMBIGUOUS"])
        // A sender who writes marks elsewhere means none here.
        let marked = try place(
            line,
            ["p": "Thành phố Hồ Chí Minh", "x": "Thanh An"],
            jurisdiction: "VN",
            places: vietNam
        )
        #expect(codes(marked.place, "localCodes") == ["GSO_VN village 27677 2025-07-01"])
        let other = try place(line, ["p": "TP HCM", "x": "Xã Thạnh An"], jurisdiction: "VN", places: vietNam)
        #expect(codes(other.place, "localCodes") == ["GSO_VN village 27676 2025-07-01"])
    }

    @Test(arguments: [
        "xã Đại Đồng, huyện Thạch Thất, Hà Nội", "Xã Đại Đồng, H. Thạch Thất, TP. Hà Nội",
        "Dai Dong, Thach That, Ha Noi",
    ])
    func oneTextWithAllUnitsIsTakenApart(_ text: String) throws {
        let line = "place(areas: a, version: 2017-04-04)"
        let found = try place(line, ["a": text], jurisdiction: "VN", places: vietNam)
        #expect(codes(found.place).map { $0.split(separator: " ")[2] } == ["01", "276"])
        #expect(codes(found.place, "localCodes").map { $0.split(separator: " ")[2] } == ["09958"])
        #expect(found.place?["address"] == nil)
        #expect(found.issues.isEmpty)
    }

    @Test func whatIsMoreThanUnitsIsAnAddress() throws {
        let line = "place(areas: a, version: 2017-04-04)"
        let text = "số 5 ngõ 1, xã Đại Đồng, huyện Thạch Thất, Hà Nội"
        let found = try place(line, ["a": text], jurisdiction: "VN", places: vietNam)
        #expect(found.place?["locality"] == "Đại Đồng")
        #expect(found.place?["address"]?.stringValue == text)
        let unknown = try place(line, ["a": "nhà văn hoá, thôn 3"], jurisdiction: "VN", places: vietNam)
        #expect(unknown.place?["resolution"] == "unresolved")
        #expect(unknown.issues == ["PLACE_UNRESOLVED"])
    }

    // MARK: Fingerprints

    @Test func importedListsArePartOfTheFingerprint() throws {
        func fingerprint(_ line: String, _ places: PlaceCatalog) throws -> String? {
            let bench = try TableBench.concern("place: \(line)", places: places)
            return bench.adapter?.description.fingerprint
        }
        let named = "place(district: d, within: IN-UK)"
        #expect(try fingerprint(named, .bundled) == fingerprint(named, .bundled))
        // A list of another country changes nothing.
        #expect(try fingerprint(named, .bundled) == fingerprint(named, vietNam))
        let other = "place(province: p, version: 2025-07-01, country: VN)"
        #expect(try fingerprint(other, .bundled) != fingerprint(other, vietNam))
    }

    @Test(arguments: [("30", #","accuracyM":30.0"#), ("30.5", #","accuracyM":30.5"#), ("near", ""), ("-1", "")])
    func aPointTellsHowFarOffItMayBe(_ accuracy: String, _ json: String) throws {
        let bench = try TableBench.concern("place: place(latitude: lat, longitude: lon, accuracy: v)")
        #expect(bench.diagnostics == [])
        let data = try #require(try bench.data(["id": "1", "lat": "29.9", "lon": "78.1", "v": .string(accuracy)]))
        #expect(data["place"]?["geo"]?.text == #"{"lat":29.9,"lon":78.1\#(json)}"#)
        #expect(data["quality"]?["issues"]?[0]?["code"]?.stringValue == (json.isEmpty ? "NUMBER_INVALID" : nil))
    }

    @Test(arguments: [
        ("c/o Meena Rawat, 14 Mall Road", "near the blue temple, opposite the old mill"),
        ("tel 9000000001", "9, Mall Road"),
    ])
    func whatCannotBeTheNameOfAPlaceIsTheSecretAddress(_ state: String, _ district: String) throws {
        let found = try place("place(district: d, state: s)", ["d": district, "s": state])
        #expect(found.place?["state"] == nil && found.place?["district"] == nil)
        #expect(found.place?["address"]?.stringValue == "\(district), \(state)")
        #expect(found.issues == ["PLACE_UNRESOLVED"])
        let both = try place("place(district: d, state: s, address: a)", ["d": district, "s": state, "a": "Gali 4"])
        #expect(both.place?["address"]?.stringValue == "Gali 4, \(district), \(state)")
    }

    @Test func anUnknownNameOfAPlaceIsKept() throws {
        let found = try place("place(district: d, state: s)", ["d": "Gumnampur (East)", "s": "Atlantis"])
        #expect(found.place?["district"] == "Gumnampur (East)" && found.place?["state"] == "Atlantis")
        let quarter = try place(
            "place(district: d, state: s, version: 2025-06-30)",
            ["d": "Quận 12", "s": "Không Đâu"],
            jurisdiction: "VN"
        )
        #expect(quarter.place?["district"] == "Quận 12" && quarter.place?["address"] == nil)
    }
}
