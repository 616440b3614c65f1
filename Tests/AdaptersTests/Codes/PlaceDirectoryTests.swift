import Adapters
import Foundation
import Testing

@Suite struct PlaceDirectoryTests {
    let places = PlaceDirectory.india

    private func district(_ name: String, in state: String) -> PlaceMatch {
        guard let state = places.state(isoCode: state) else { return .unresolved }
        return Array(name.utf8).withUnsafeBytes { places.district(named: $0, inState: state) }
    }

    private func name(_ index: Int?) -> String? { index.map { places.districts[$0].name } }

    @Test func aNumberMeansWhatItsRegisterSays() {
        #expect(name(places.district(code: 60, in: .lgd)) == "Faridabad")
        #expect(name(places.district(code: 60, in: .census2011)) == "Dehradun")
        #expect(places.district(code: 0, in: .census2011) == nil)
        #expect(places.district(code: 99_999, in: .lgd) == nil)
    }

    @Test(arguments: [
        (45, 64), (46, 63), (47, 57), (48, 65), (49, 60), (50, 68), (51, 66), (52, 61), (53, 62), (54, 58), (55, 59),
        (56, 67),
        (57, 56), (58, 70), (60, 88), (62, 86), (64, 83), (66, 73), (68, 72), (70, 69), (604, 87), (619, 89),
    ])
    func bothNumbersOfADistrictFindIt(_ lgd: Int, _ census: Int) {
        #expect(places.district(code: lgd, in: .lgd) != nil)
        #expect(places.district(code: lgd, in: .lgd) == places.district(code: census, in: .census2011))
    }

    @Test func aDistrictMadeLaterHasNoCensusNumber() throws {
        let index = try #require(places.district(code: 701, in: .lgd))
        #expect(places.districts[index].name == "Charki Dadri")
        #expect(places.districts[index].census2011Code == nil)
    }

    @Test func aNameIsFoundWithinItsState() throws {
        let nuh = try #require(places.district(code: 604, in: .lgd))
        #expect(district("Nuh", in: "IN-HR") == .exact(nuh))
        #expect(district("नूंह", in: "IN-HR") == .exact(nuh))
        #expect(district("MEWAT", in: "IN-HR") == .alias(nuh))
        #expect(district("Nuh", in: "IN-UK") == .unresolved)
        #expect(district("Udam Singh  Nagar", in: "IN-UK").index.map { places.districts[$0].lgdCode } == 56)
    }

    @Test func bothFormsOfANuktaFindADistrict() {
        #expect(district("पिथौराग\u{95d}", in: "IN-UK").index != nil)
        #expect(district("पिथौराग\u{922}\u{93c}", in: "IN-UK") == district("पिथौराग\u{95d}", in: "IN-UK"))
        #expect(district("पिथौराग\u{922}", in: "IN-UK").index == district("Pithoragarh", in: "IN-UK").index)
    }

    @Test func aNameOfSeveralDistrictsStaysAmbiguous() {
        guard case .ambiguous(let indices) = district("Garhwal", in: "IN-UK") else {
            Issue.record("Garhwal is Pauri or Tehri")
            return
        }
        #expect(indices.map { places.districts[$0].lgdCode } == [52, 55])
        #expect(district("Garhwal", in: "IN-UK").index == nil)
    }

    @Test func statesAreFoundByEarlierNamesAndCodes() throws {
        let uttarakhand = try #require(places.state(isoCode: "IN-UK"))
        #expect(places.state(isoCode: "IN-UT") == uttarakhand)
        #expect(places.state(code: 5, in: .lgd) == uttarakhand)
        #expect(Array("Uttaranchal".utf8).withUnsafeBytes { places.state(named: $0) } == .alias(uttarakhand))
        #expect(Array("उत्तराखंड".utf8).withUnsafeBytes { places.state(named: $0) } == .exact(uttarakhand))
        #expect(places.state(code: 25, in: .census2011) == places.state(isoCode: "IN-DD"))
        #expect(places.state(code: 36, in: .census2011) == nil)
    }

    @Test func everyDistrictBelongsToAStateAndEveryNameIsUnderstood() throws {
        for (index, place) in places.districts.enumerated() {
            let state = try #require(places.state(ofDistrict: index))
            #expect(places.states[state].isoCode == place.stateISOCode)
            #expect(district(place.name, in: place.stateISOCode) == .exact(index))
            #expect(district(place.hindiName, in: place.stateISOCode) == .exact(index))
        }
        #expect(places.state(ofDistrict: -1) == nil)
        #expect(Array("x".utf8).withUnsafeBytes { places.district(named: $0, inState: 99) } == .unresolved)
    }

    /// Rows of the Local Government Directory, read where they lie; `nil` if they are not there.
    private static func directoryRows(_ file: String) -> [[String]]? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared = ProcessInfo.processInfo.environment["SETU_SHARED"] ?? root.path() + "/../shared"
        let path = shared + "/corpora/geo-india-lgd/administrative/" + file
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
        }
    }

    @Test(
        .enabled(
            if: directoryRows("2-district.csv") != nil,
            "the Local Government Directory is test material beside the repository"
        )
    )
    func theDirectoryOfTheGovernmentAgrees() throws {
        let rows = try #require(Self.directoryRows("2-district.csv"))
        let states = [5: "IN-UK", 6: "IN-HR", 7: "IN-DL"]
        var count = 0
        for row in rows {
            guard let state = Int(row[0]).flatMap({ states[$0] }), let code = Int(row[2]) else { continue }
            count += 1
            let index = try #require(places.district(code: code, in: .lgd), "\(row)")
            #expect(places.districts[index].stateISOCode == state)
            #expect(places.districts[index].census2011Code ?? 0 == Int(row[5]))
            #expect(district(row[3], in: state).index == index, "\(row[3])")
        }
        #expect(count == places.districts.count)
    }

    @Test(
        .enabled(
            if: directoryRows("1-state.csv") != nil,
            "the Local Government Directory is test material beside the repository"
        )
    )
    func theStatesOfTheGovernmentAgree() throws {
        let rows = try #require(Self.directoryRows("1-state.csv"))
        #expect(rows.count == places.states.count)
        for row in rows {
            let index = try #require(Int(row[1]).flatMap { places.state(code: $0, in: .lgd) }, "\(row)")
            #expect(Array(row[3].utf8).withUnsafeBytes { places.state(named: $0) }.index == index, "\(row[3])")
        }
    }
}
