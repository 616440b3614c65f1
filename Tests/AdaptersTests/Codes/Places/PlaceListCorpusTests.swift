import Adapters
import Testing

/// Everything the governments' own lists hold is found again.
@Suite struct PlaceListCorpusTests {
    @Test(.enabled(if: GeoCorpus.districts != nil, "\(GeoCorpus.absence)"))
    func everyDistrictOfIndiaIsFoundByItsNumbersAndByItsNameInsideItsState() throws {
        let read = GeoCorpus.list(GeoCorpus.districts)
        let list = try #require(read.list, "\(read.problems)")
        #expect(list.system == .lgd)
        #expect(list.fileName == "LGD.district.2025-07-15.csv")
        let register = try #require(PlaceCatalog(lists: [list]).registers(of: "IN").first)
        let rows = list.rows.filter { $0.key.level == .district }
        #expect(rows.count == 763)
        #expect(register.count(.district) == 763)
        #expect(register.count(.state) == 36)
        var inBoth = 0
        for row in rows {
            let unit = try #require(register.unit(row.key.number, in: .lgd, .district), "\(row)")
            let parent = try #require(row.parent.flatMap { register.unit($0.number, in: .lgd, .state) })
            #expect(register.units[unit].parent == parent)
            #expect(register.match(row.name, .district, in: parent).index == unit, "\(row.name)")
            if let census = row.census2011 {
                #expect(register.unit(census, in: .census2011, .district) == unit)
                #expect(register.units[unit].codes.count == 2)
            }
            if let other = register.unit(row.key.number, in: .census2011, .district) {
                inBoth += other != unit ? 1 : 0
            }
        }
        // Nearly every number is another district's in the other register.
        #expect(inBoth == 636)
        #expect(rows.count { $0.census2011 == nil } == 123)
    }

    @Test(.enabled(if: GeoCorpus.districts != nil, "\(GeoCorpus.absence)"))
    func aNameOfTwoStatesIsFoundInEachAndNowhereElse() throws {
        let list = try #require(GeoCorpus.list(GeoCorpus.districts).list)
        let register = try #require(PlaceCatalog(lists: [list]).registers(of: "IN").first)
        for name in ["Aurangabad", "Balrampur", "Bilaspur", "Hamirpur", "Pratapgarh"] {
            let found = Set(
                register.units.indices.filter { register.units[$0].level == .state }
                    .compactMap { register.match(name, .district, in: $0).index }
            )
            #expect(found.count == 2, "\(name)")
        }
    }

    @Test(.enabled(if: GeoCorpus.districts != nil, "\(GeoCorpus.absence)"))
    func whatSetuCarriesAgreesWithTheDirectory() throws {
        let list = try #require(GeoCorpus.list(GeoCorpus.districts).list)
        let carried = PlaceRegister.india
        var count = 0
        for row in list.rows where row.key.level == .district && [5, 6, 7].contains(row.parent?.number) {
            let unit = try #require(carried.unit(row.key.number, in: .lgd, .district), "\(row)")
            count += 1
            #expect(carried.match(row.name, .district, in: carried.units[unit].parent).index == unit)
            let census = carried.units[unit].codes.first { $0.system == .census2011 }?.number
            #expect(census == row.census2011)
        }
        #expect(count == carried.count(.district))
    }

    @Test(.enabled(if: GeoCorpus.states != nil, "\(GeoCorpus.absence)"))
    func theStatesOfTheDirectoryAreThoseSetuCarries() throws {
        let read = GeoCorpus.list(GeoCorpus.states)
        let list = try #require(read.list, "\(read.problems)")
        #expect(list.level == .state)
        #expect(list.rows.count == 36)
        let carried = PlaceRegister.india
        for row in list.rows {
            let unit = try #require(carried.unit(row.key.number, in: .lgd, .state))
            #expect(carried.match(row.name, .state).index == unit, "\(row.name)")
        }
    }

    @Test(.enabled(if: GeoCorpus.subdistricts != nil, "\(GeoCorpus.absence)"))
    func theSubDistrictsOfIndiaLieInTheirDistricts() throws {
        let read = GeoCorpus.list(GeoCorpus.subdistricts)
        let list = try #require(read.list, "\(read.problems)")
        #expect(list.count(.local) == 6_921)
        let register = try #require(PlaceCatalog(lists: [list]).registers(of: "IN").first)
        let dharchula = register.units.indices.filter {
            register.units[$0].level == .local && register.units[$0].name == "Dharchula"
        }
        let unit = try #require(dharchula.first)
        #expect(register.ancestor(.district, of: unit) == register.unit(53, in: .lgd, .district))
    }

    @Test(.enabled(if: GeoCorpus.vietNam != nil, "\(GeoCorpus.absence)"))
    func everyCommuneOfVietNamIsFoundByItsCodeAndByItsNameInsideItsProvince() throws {
        let read = GeoCorpus.list(GeoCorpus.vietNam, vintage: "2025-07-01")
        let list = try #require(read.list, "\(read.problems)")
        #expect(list.system == .gsoVietNam)
        #expect(list.count(.state) == 34)
        #expect(list.count(.local) == 3_321)
        let editions = PlaceCatalog(lists: [list]).registers(of: "VN")
        #expect(editions.map(\.version) == ["2025-06-30", "2025-07-01"])
        let register = editions[1]
        var ambiguous = 0
        for row in list.rows where row.key.level == .local {
            let unit = try #require(register.unit(row.key.number, in: .gsoVietNam, .local))
            let province = try #require(register.ancestor(.state, of: unit))
            #expect(register.match(row.name, .local, in: province, writesMarks: true).index == unit, "\(row.name)")
            let folded = register.match(row.otherNames.first ?? row.name, .local, in: province)
            switch folded {
            case .unit(let found, _): #expect(found == unit, "\(row.name)")
            case .ambiguous(let candidates):
                #expect(candidates == 2)
                ambiguous += 1
            case .unresolved: Issue.record("\(row.name)")
            }
        }
        // Ten pairs within one province are alike without their marks.
        #expect(ambiguous == 20)
    }

    @Test(.enabled(if: GeoCorpus.vietNam != nil, "\(GeoCorpus.absence)"))
    func theNewListIsRefusedAsOneOfTheTimeBefore() {
        let read = GeoCorpus.list(GeoCorpus.vietNam, vintage: "2020-01-01")
        #expect(read.list == nil)
        #expect(read.problems.contains { $0.contains("PLACES_CONTRADICTION") && $0.contains("Yên Bái") })
        #expect(GeoCorpus.list(GeoCorpus.vietNam).problems.contains { $0.contains("PLACES_VINTAGE") })
    }
}
