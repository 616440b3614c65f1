import Contracts
import Formats
import Foundation
import Gateway
import Testing

@Suite struct DropFolderTests {
    private static func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    @Test func wholeFilesAreTakenAndReportedBesideThem() async throws {
        let drop = TestFolder()
        let folder = drop.path + "/in.rows"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func put(_ name: String, _ bytes: [UInt8]) {
            _ = FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes))
        }
        put("july.csv", RowAdapter.csv(["1,A,Asha,,plain,"]))
        put("august.csv.gz", try GzipFixture.compress(RowAdapter.csv(["2,A,Asha,,plain,"])))
        put("broken.csv", RowAdapter.csv(["1,\"A,,,plain,"]))
        put(".hidden.csv", RowAdapter.csv(["3,A,,,plain,"]))
        put("half.csv.part", RowAdapter.csv(["4,A,,,plain,"]))
        var settings = GatewaySettings()
        settings.dropFolder = drop.path
        settings.dropQuietTime = .zero
        try await RunningGateway.run(settings: settings) { running in
            while Self.names(folder + "/done").count + Self.names(folder + "/failed").count < 6 {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try await running.gateway.receipts.all().count == 2)
        }
        #expect(Self.names(folder) == [".hidden.csv", "done", "failed", "half.csv.part"])
        #expect(
            Self.names(folder + "/done") == [
                "august.csv.gz", "august.csv.gz.report.json", "july.csv", "july.csv.report.json",
            ]
        )
        #expect(Self.names(folder + "/failed") == ["broken.csv", "broken.csv.report.json"])
        let report = try Data(contentsOf: URL(fileURLWithPath: folder + "/failed/broken.csv.report.json"))
        let problem = try JSONValue.parse(Array(report).dropLast())
        #expect(problem["code"]?.stringValue == "UNCLOSED_QUOTE")
        #expect(problem["line"]?.integerValue == 2)
    }

    @Test func filesWaitWhileTheBusIsAway() async throws {
        let drop = TestFolder()
        let folder = drop.path + "/in.rows"
        let faulty = FaultyBusBox()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var settings = GatewaySettings()
        settings.dropFolder = drop.path
        settings.dropQuietTime = .zero
        try await RunningGateway.run(wrapping: faulty.wrap, settings: settings) { running in
            faulty.bus?.set { $0.isAway = true }
            let bytes = Data(RowAdapter.csv(["1,A,Asha,,plain,"]))
            _ = FileManager.default.createFile(atPath: folder + "/july.csv", contents: bytes)
            try await Task.sleep(for: .milliseconds(1500))
            #expect(Self.names(folder).contains("july.csv"))
            faulty.bus?.set { $0.isAway = false }
            while Self.names(folder + "/done").count < 2 {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }
}
