import Adapters
import Foundation
import Testing

@Suite struct PlaceListReaderTests {
    private func read(
        _ text: String,
        _ system: PlaceCodeSystem? = nil,
        vintage: String? = nil
    ) -> (list: PlaceList?, problems: [String]) {
        let read = PlaceListReader.read(
            Array(text.utf8),
            file: "list",
            system: system,
            vintage: vintage,
            today: "2025-07-15"
        )
        return (read.list, read.diagnostics.map(\.description))
    }

    /// The columns the statistics office of Viet Nam exports.
    static let haNoiBefore2025 = """
        Tỉnh Thành Phố,Mã TP,Quận Huyện,Mã QH,Phường Xã,Mã PX,Cấp,Tên Tiếng Anh
        Thành phố Hà Nội,01,Quận Bắc Từ Liêm,021,Phường Đức Thắng,00602,Phường,
        Thành phố Hà Nội,01,Quận Bắc Từ Liêm,021,Phường Phú Diễn,00623,Phường,
        Thành phố Hà Nội,01,Huyện Thạch Thất,276,Xã Đại Đồng,09958,Xã,
        Thành phố Hà Nội,01,Huyện Thạch Thất,276,Thị trấn Liên Quan,09955,Thị trấn,
        Thành phố Hà Nội,01,Huyện Sóc Sơn,016,,,,

        """

    @Test func theTableOfTheStatisticsOfficeIsRead() throws {
        let read = read(Self.haNoiBefore2025, vintage: "2021-01-01")
        let list = try #require(read.list, "\(read.problems)")
        #expect(list.system == .gsoVietNam)
        #expect(list.fileName == "GSO_VN.local.2021-01-01.csv")
        let register = PlaceCatalog(lists: [list]).registers(of: "VN")[0]
        #expect(register.version == "2021-01-01")
        #expect(register.count(.district) == 30)
        let daiDong = try #require(register.unit(9958, in: .gsoVietNam, .local))
        #expect(register.ancestor(.district, of: daiDong) == register.unit(276, in: .gsoVietNam, .district))
        #expect(register.units[daiDong].localLevel == .village)
    }

    @Test(arguments: [
        ("State Code;State Name;District Code;District Name\n6;Haryana;60;Faridabad\n", ";"),
        ("\u{feff}State Code\tState Name\tDistrict Code\tDistrict Name\n6\tHaryana\t60\tFaridabad\n", "tab"),
        (
            "List of districts\n\nState LGD Code,State,District LGD Code,District Name (In English)\n6,Haryana,60,Faridabad\n",
            ","
        ),
    ])
    func separatorsAndTitlesOfSpreadsheetsAreTaken(_ text: String, _ what: String) throws {
        let read = read(text, .lgd)
        #expect(read.list?.count(.district) == 1, "\(what): \(read.problems)")
    }

    @Test func aListOfOneRegisterIsNotTakenForAnothers() {
        // District 60 of the Census is Dehradun.
        let census = "State Code,State Name,District Code,District Name\n5,Uttarakhand,60,Dehradun\n"
        #expect(read(census, .census2011).list != nil)
        let wrong = read(census, .lgd)
        #expect(wrong.list == nil)
        #expect(wrong.problems.contains { $0.contains("list:2:1") && $0.contains("PLACES_CONTRADICTION") })
        let both = "State Code,District Code,District Name,Census 2011 Code\n6,60,Faridabad,88\n"
        #expect(read(both, .census2011).problems.contains { $0.contains("PLACES_SYSTEM") })
        #expect(read(both).list?.system == .lgd)
    }

    @Test func everythingThatIsWrongIsToldWithItsLine() {
        let wrong = read(
            """
            State Code,State Name,District Code,District Name
            6,Haryana,60,Faridabad
            6,Haryana,x,Rohtak
            6,Haryana,61,
            5,Uttarakhand,60,Faridabad
            6,Haryana,60,Palwal
            6,Haryana,60,Faridabad
            """,
            .lgd
        )
        #expect(wrong.list == nil)
        #expect(wrong.problems.map { $0.prefix(8) } == ["list:3:1", "list:4:1"])
        let contradictory = read(
            """
            State Code,State Name,District Code,District Name
            6,Haryana,60,Faridabad
            5,Uttarakhand,60,Faridabad
            6,Haryana,60,Palwal
            7,Haryana,99,Somewhere
            """,
            .lgd
        )
        #expect(contradictory.problems.contains { $0.contains("list:3:1") && $0.contains("PLACES_DUPLICATE") })
        #expect(contradictory.problems.contains { $0.contains("list:4:1") && $0.contains("PLACES_DUPLICATE") })
        #expect(contradictory.problems.contains { $0.contains("list:5:1") && $0.contains("PLACES_CONTRADICTION") })
    }

    @Test(arguments: [
        ("", PlaceListProblem.form), ("a,b\n1,2\n", .form), ("[", .form), ("[1]", .form), ("[{\"Code\":\"x\"}]", .code),
        ("[{\"Code\":\"01\"}]", .name), ("{}", .form), ("Mã TP,Tỉnh Thành Phố\n", .unreadable),
        ("State Code,State Name\n6,Haryana\n", .system), ("Mã TP,Tỉnh Thành Phố\n01,Hà Nội\n", .vintage),
    ])
    func whatIsNoListIsRefused(_ text: String, _ problem: PlaceListProblem) {
        let read = read(text)
        #expect(read.list == nil)
        #expect(read.problems.contains { $0.contains(problem.rawValue) }, "\(read.problems)")
    }

    @Test func aProblemInJSONNamesTheLineOfItsUnit() {
        let json = """
            [
             {"Code": "01", "FullName": "Thành phố Hà Nội", "Extra": {"a": [{}]}, "Wards": [
              {"Code": "00004", "FullName": "Phường Ba Đình"},
              {"Code": "00008"}]}
            ]
            """
        #expect(read(json, vintage: "2025-07-01").problems.map { $0.prefix(8) } == ["list:4:1"])
    }

    @Test func thereAreNoDistrictsAfterTheReform() {
        let wrong = read(Self.haNoiBefore2025, vintage: "2025-07-01")
        #expect(wrong.problems.contains { $0.contains("PLACES_VINTAGE") })
        #expect(read(Self.haNoiBefore2025, vintage: "2021-02-30").problems.contains { $0.contains("PLACES_VINTAGE") })
    }

    @Test func aListIsKeptAndReadBackAndReplacedByTheNext() throws {
        let data = FileManager.default.temporaryDirectory.appending(path: "codes-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        let folder = PlaceListFolder(dataFolder: data)
        #expect(try folder.lists().isEmpty)
        let old = try #require(read(Self.haNoiBefore2025, vintage: "2021-01-01").list)
        _ = try folder.store(old)
        let first = "State Code,District Code,District Name\n6,60,\"Farida \"\"bad\"\"\"\n"
        var list = try #require(read(first, .lgd).list)
        list.date = "2024-01-01"
        _ = try folder.store(list)
        list.date = "2025-01-01"
        #expect(try folder.store(list).replaced == ["LGD.district.2024-01-01.csv"])
        #expect(folder.fileNames == ["GSO_VN.local.2021-01-01.csv", "LGD.district.2025-01-01.csv"])
        let lists = try folder.lists()
        #expect(lists[0].count(.local) == 4)
        #expect(lists[1].rows.last?.name == "Farida \"bad\"")
        try Data("broken".utf8).write(to: URL(filePath: folder.path + "/LGD.state.2025-01-01.csv"))
        #expect(throws: PlaceListFolder.Failure.self) { try folder.catalog() }
    }
}
