import Formats
import Foundation
import Testing

@Suite struct CodesCommandTests {
    private static let districts = """
        State Code,State Name,District Code,District Name,Census 2011 Code
        9,UTTAR PRADESH,162,LUCKNOW,157
        22,CHHATTISGARH,374,BILASPUR,406
        2,HIMACHAL PRADESH,17,BILASPUR,30

        """

    private static let table = """
        adapter: xx.places
        title: "Places"
        version: 1.0.0
        jurisdiction: IN
        locale: en-IN
        timeZone: Asia/Kolkata
        inputs: [{format: csv}]
        emit:
          - type: concern/1
            id: id
            map:
              reportedAt: const(2025-07-15)
              categories: const(OTHER)
              verification: const(unverified)
              reporter.role: const(official)
              place: place(district: district, state: state)
        """

    @Test func anImportedListFindsPlacesAndIsPartOfTheFingerprint() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        _ = try folder.file("adapter.yaml", Self.table)
        let feed = try folder.file(
            "feed.csv",
            "id,district,state\n1,Bilaspur,Chhattisgarh\n2,Bilaspur,Himachal Pradesh\n"
        )
        let list = try folder.file("districts.csv", Self.districts)

        let before = try Self.translate(feed, with: folder.path, data: data)
        #expect(before.map { $0["data"]?["place"]?["resolution"]?.stringValue } == ["unresolved", "unresolved"])

        let run = try SetuProcess.run("codes", "import", list, "--data", data, "--vintage", "2022-12-22")
        #expect(run.code == 0, "\(run.talk)")
        #expect(run.lines == ["LGD of 2022-12-22: 3 states, 3 districts, in \(data)/codes/LGD.district.2022-12-22.csv"])

        let after = try Self.translate(feed, with: folder.path, data: data)
        let codes = after.map { $0["data"]?["place"]?["codes"]?.arrayValue?.map { $0["code"]?.stringValue ?? "" } }
        #expect(codes == [["22", "22", "374", "406"], ["2", "02", "17", "030"]])
        let fingerprints = (before + after).map { $0["data"]?["provenance"]?["adapter"]?["fingerprint"] }
        #expect(fingerprints[0] == fingerprints[1])
        #expect(fingerprints[1] != fingerprints[2])
        #expect(fingerprints[2] == fingerprints[3])

        let check = try SetuProcess.run("adapter", "check", folder.path, "--data", data)
        #expect(check.code == 0, "\(check.output)")
        let listed = try SetuProcess.run("codes", "list", "--data", data)
        #expect(listed.lines.count == 5)
        #expect(listed.lines.last?.contains("2022-12-22") == true)
        let json = try JSONValue.parse(
            Array(try SetuProcess.run("codes", "list", "--data", data, "--json").output.utf8)
        )
        let imported = json["result"]?.arrayValue?.last
        #expect(imported?["districts"] == 3)
        #expect(imported?["imported"] == true)
    }

    @Test func aWrongListIsToldAsAWholeAndNothingIsImported() throws {
        let folder = try TemporaryFolder()
        let wrong = Self.districts.replacing("162", with: "x").replacing("374", with: "60")
        let list = try folder.file("districts.csv", wrong)
        let run = try SetuProcess.run("codes", "import", list, "--data", folder.path + "/data")
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.talk.contains("districts.csv:2:1"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/data"))
        let json = try SetuProcess.run("codes", "import", list, "--data", folder.path + "/data", "--json")
        #expect(json.code == 2)
        #expect(json.output.contains("PLACES_CODE"))
    }

    @Test func aBrokenListInTheDataFolderIsNotPassedOver() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/codes", withIntermediateDirectories: true)
        _ = try folder.file("codes/LGD.district.2025-01-01.csv", "broken")
        for command in [["codes", "list"], ["adapter", "list"]] {
            let run = try SetuProcess.run(command + ["--data", folder.path])
            #expect(run.code == 2)
            #expect(run.talk.contains("import it anew"))
        }
        // Fixtures do not depend on what a machine imported.
        #expect(try SetuProcess.run("adapter", "test", "in.trackchild").code == 0)
    }

    private static func translate(_ feed: String, with adapter: String, data: String) throws -> [JSONValue] {
        let run = try SetuProcess.run(
            "translate",
            "--adapter",
            adapter,
            "--data",
            data,
            feed
        )
        #expect(run.code == 0, "\(run.talk)")
        return try run.lines.map { try JSONValue.parse(Array($0.utf8)) }
    }

    @Test func aRowForAListOfSetusOwnMakesACopyOfTheAdaptersOwn() throws {
        let folder = try TemporaryFolder()
        let table = Self.table.replacing(
            "categories: const(OTHER)",
            with: "categories: kind | code(vulnerability, unmapped: reject)"
        )
        _ = try folder.file("adapter.yaml", table)
        let run = try SetuProcess.run(
            "codes",
            "map",
            folder.path,
            "vulnerability",
            "Left behind",
            "NEGLECT",
            "--note",
            "desk"
        )
        #expect(run.code == 0, "\(run.talk)")
        let list = try String(contentsOfFile: folder.path + "/codes/vulnerability.csv", encoding: .utf8)
        #expect(list.hasPrefix("source,code,relation,note,from,until\n"))
        #expect(list.hasSuffix("Left behind,NEGLECT,exact,desk,,\n"))
        let feed = try folder.file(
            "feed.csv",
            "id,kind,district,state\n1,Left behind,,\n2,NEGLECT,,\n3,nobody knows,,\n"
        )
        let events = try Self.translate(feed, with: folder.path, data: folder.path + "/data")
        #expect(events.map { $0["data"]?["categories"]?[0]?["code"]?.stringValue } == ["NEGLECT", "NEGLECT"])
    }

    @Test func aRowThatTheAdapterWouldBeRefusedWithLeavesNoCopy() throws {
        let folder = try TemporaryFolder()
        let table = Self.table.replacing("categories: const(OTHER)", with: "categories: kind | code(vulnerability)")
        _ = try folder.file("adapter.yaml", table)
        let run = try SetuProcess.run("codes", "map", folder.path, "vulnerability", "Left behind", "NEGLEKT")
        #expect(run.code == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/codes/vulnerability.csv"))
        let other = try SetuProcess.run("codes", "map", folder.path, "vulnerabilty", "Left behind", "NEGLECT")
        #expect(other.code == 2)
    }
}
