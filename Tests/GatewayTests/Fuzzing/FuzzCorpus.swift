import Adapters
import Foundation

/// What fuzzers begin with: the samples of the adapters, and what earlier runs found (`Tests/GatewayTests/Corpus`, all of
/// it made here).
enum FuzzCorpus {
    private static let tests = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

    /// The adapters of this repository.
    static let folders = AdapterFolder.discover(in: repository.appendingPathComponent("adapter-configs").path)

    /// The inputs of an adapter's samples, the small ones.
    static func samples(of folder: AdapterFolder) -> [[UInt8]] {
        let fixtures = folder.path + "/fixtures"
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: fixtures)) ?? []
        return paths.sorted().filter { $0.split(separator: "/").last?.hasPrefix("input.") ?? false }
            .compactMap { read("\(fixtures)/\($0)") }.filter { $0.count <= 64 * 1024 }
    }

    /// The table of an adapter.
    static func table(of folder: AdapterFolder) -> [UInt8]? { read(folder.tablePath) }

    /// What is kept of earlier runs of a target.
    static func kept(_ target: String) -> [[UInt8]] {
        let folder = tests.appendingPathComponent("Corpus").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { $0.hasPrefix(target + "-") }.compactMap { read("\(folder)/\($0)") }
    }

    private static func read(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }
}
