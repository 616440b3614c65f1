import Formats
import Foundation
import Testing

/// A small adapter in a folder of its own goes the way that any adapter goes.
@Suite struct TranslateCommandTests {
    private static let table = """
        adapter: xx.sample
        title: "A sample"
        version: 1.0.0
        jurisdiction: IN
        locale: en-IN
        timeZone: Asia/Kolkata
        inputs:
          - format: csv
        skip:
          - {when: {status: [TEST]}, as: non-event}
        emit:
          - type: missing-report/1
            id: id
            map:
              reportedAt: reported | date(dd/MM/yyyy)
              source: const(police)
              missingType: const(unknown)
              status: const(missing)
              lastSeen.at: reported | date(dd/MM/yyyy)
              lastSeen.place: place(landmark: place)
              child.sex: sex | code(sex, unmapped: reject)
              child.names: name | personName
        """

    private static let feed = """
        id,reported,name,sex,place,status
        1,14/07/2025,RAJU,M,STATION,
        2,31/02/2025,PRIYA,F,STATION,
        3,15/07/2025,SONU,X9,STATION,
        4,15/07/2025,TEST,M,STATION,TEST

        """

    private struct Sample {
        let folder: TemporaryFolder
        let adapter: String
        let input: String
        let rejections: String

        init() throws {
            folder = try TemporaryFolder()
            _ = try folder.file("adapter.yaml", TranslateCommandTests.table)
            adapter = folder.path
            input = try folder.file("feed.csv", TranslateCommandTests.feed)
            rejections = folder.path + "/rejections.ndjson"
        }

        func translate(_ more: String...) throws -> SetuProcess.Outcome {
            let fixed = ["--key", "k", "--received-at", "2025-07-15T03:40:00Z"]
            return try SetuProcess.run(["translate", "--adapter", adapter] + fixed + more + [input])
        }
    }

    @Test func everyRecordHasOneFateAndTheExitCodeIs0() throws {
        let run = try Sample().translate("--sink", "null", "--json")
        #expect(run.code == 0)
        let result = try #require(try JSONValue.parse(Array(run.output.utf8))["result"])
        func count(_ name: String) -> Int { result[name]?.integerValue ?? -1 }
        #expect(count("records") == 4)
        #expect(count("nonEvents") == 1)
        #expect(count("rejected") >= 1)
        let fates = ["published", "partial", "rejected", "nonEvents", "unchanged"]
        #expect(fates.reduce(0) { $0 + count($1) } == count("records"))
    }

    @Test func recordsHaveTheLimitsOfTheGatewayBeside() throws {
        let sample = try Sample()
        let more = (1...20).map { "more\($0)" }.joined(separator: ",")
        let wide = Self.feed.split(separator: "\n").map { $0 + "," + more + "\n" }.joined()
        let input = try sample.folder.file("wide.csv", wide)
        let arguments = ["translate", "--adapter", sample.adapter, "--sink", "null", "--json", input]
        func rejected() throws -> Int {
            let run = try SetuProcess.run(arguments, in: URL(fileURLWithPath: sample.folder.path))
            #expect(run.code == 0, "\(run.talk)")
            return try JSONValue.parse(Array(run.output.utf8))["result"]?["rejected"]?.integerValue ?? -1
        }
        #expect(try rejected() < 4)
        _ = try sample.folder.file("gateway.yaml", "limits: {recordFields: 16}\n")
        #expect(try rejected() == 4, "each has 26 fields")
        _ = try sample.folder.file("gateway.yaml", "limits: {recordFields: none}\n")
        let run = try SetuProcess.run(arguments, in: URL(fileURLWithPath: sample.folder.path))
        #expect(run.code == 2 && run.talk.contains("limits.recordFields"), "\(run.talk)")
    }

    @Test func theSameAgainIsCountedAndNotPrintedAndAChangeIsTheNextRevision() throws {
        let sample = try Sample()
        let rows = ["RAJU", "RAJU", "RAJA", "RAJU"].map { "1,14/07/2025,\($0),M,STATION,\n" }
        let input = try sample.folder.file("again.csv", "id,reported,name,sex,place,status\n" + rows.joined())
        let run = try SetuProcess.run("translate", "--adapter", sample.adapter, "--key", "k", "--json", input)
        #expect(run.code == 0)
        let sequences = try run.lines.map { try JSONValue.parse(Array($0.utf8))["sequence"]?.stringValue?.suffix(2) }
        #expect(sequences == ["01", "02", "03"])
        let result = try JSONValue.parse(Array(run.talk.utf8))["result"]
        #expect(result?["unchanged"]?.integerValue == 1)
        #expect(result?["published"]?.integerValue == 3)
    }

    @Test func aDerivedKeyWithOtherContentIsRejectedInOneFileAndNewsInTheNext() throws {
        let sample = try Sample()
        _ = try sample.folder.file("adapter.yaml", Self.table.replacing("id: id", with: "id: keyed(name)"))
        let header = "id,reported,name,sex,place,status\n"
        let both = try sample.folder.file(
            "both.csv",
            header + "1,14/07/2025,RAJU,M,STATION,\n2,14/07/2025,RAJU,M,MARKET,\n"
        )
        let next = try sample.folder.file("next.csv", header + "2,14/07/2025,RAJU,M,MARKET,\n")
        let rejections = ["--rejections", sample.rejections]
        let run = try SetuProcess.run(
            ["translate", "--adapter", sample.adapter, "--key", "k"] + rejections + [both, next]
        )
        #expect(run.code == 0)
        #expect(run.lines.count == 2)
        let text = try String(contentsOfFile: sample.rejections, encoding: .utf8)
        let rejection = try JSONValue.parse(Array(text.utf8))
        #expect(rejection["code"]?.stringValue == "KEY_CONFLICT")
        #expect(rejection["line"]?.integerValue == 3)
    }

    @Test func equalKeysAndTimesGiveEqualBytes() throws {
        let sample = try Sample()
        let first = try sample.translate()
        #expect(first.code == 0)
        #expect(!first.output.isEmpty)
        #expect(first.output == (try sample.translate()).output)
    }

    @Test func anEventIsACloudEventInStructuredMode() throws {
        let line = try #require(try Sample().translate().lines.first)
        let event = try JSONValue.parse(Array(line.utf8))
        #expect(event["specversion"]?.stringValue == "1.0")
        #expect(event["type"]?.stringValue == "child-protection.missing-report.v1")
        #expect(event["sequence"]?.stringValue == "00000000000000000001")
        #expect(event["data"]?["provenance"]?["record"]?["line"]?.integerValue == 2)
    }

    @Test func theOpenViewHoldsNoName() throws {
        let sample = try Sample()
        #expect(try sample.translate("--view", "secret").output.contains("RAJU"))
        #expect(try !sample.translate("--view", "open").output.contains("RAJU"))
    }

    @Test func aViewEachIsALineEach() throws {
        let sample = try Sample()
        let one = try sample.translate("--view", "open").lines.count
        #expect(try sample.translate("--view", "open", "--view", "secret").lines.count == 2 * one)
    }

    @Test func rejectionsTellLineFieldAndCodeButNoValue() throws {
        let sample = try Sample()
        #expect(try sample.translate("--rejections", sample.rejections).code == 0)
        let text = try String(contentsOfFile: sample.rejections, encoding: .utf8)
        let rejections = try text.split(separator: "\n").map { try JSONValue.parse(Array($0.utf8)) }
        let sex = try #require(rejections.first { $0["line"]?.integerValue == 4 })
        #expect(sex["code"]?.stringValue == "CODE_UNMAPPED")
        #expect(sex["sourceField"]?.stringValue == "sex")
        #expect(!text.contains("X9"))
    }

    @Test func anUnknownAdapterIsRefused() throws {
        let run = try SetuProcess.run("translate", "--adapter", "xx.nowhere", "--adapters", "/tmp", "x.csv")
        #expect(run.code == 2)
        #expect(run.talk.contains("xx.nowhere"))
    }

    @Test func aWrongTableIsToldWithItsPlace() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("adapter.yaml", Self.table.replacing("child.sex:", with: "child.sx:"))
        let run = try SetuProcess.run("adapter", "check", folder.path)
        #expect(run.code == 2)
        #expect(run.output.contains("adapter.yaml:"))
        #expect(run.output.contains("error:"))
        #expect(run.output.contains("child.sex"))
    }

    @Test func fixturesAreRecordedAndThenHold() throws {
        let sample = try Sample()
        let fixture = sample.folder.path + "/fixtures/01-three-rows"
        try FileManager.default.createDirectory(atPath: fixture, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: sample.input, toPath: fixture + "/input.csv")
        #expect(try SetuProcess.run("adapter", "test", sample.adapter).code == 1)
        #expect(try SetuProcess.run("adapter", "test", sample.adapter, "--record").code == 0)
        #expect(try SetuProcess.run("adapter", "test", sample.adapter).code == 0)
        let events = fixture + "/events.ndjson"
        let changed = try String(contentsOfFile: events, encoding: .utf8).replacing("RAJU", with: "RAJA")
        try Data(changed.utf8).write(to: URL(fileURLWithPath: events))
        let run = try SetuProcess.run("adapter", "test", sample.adapter)
        #expect(run.code == 1)
        #expect(run.output.contains("events.ndjson:1:1: error: events[0].data.child.names[0]"))
    }
}
