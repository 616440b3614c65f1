import Foundation

/// The JSONTestSuite of Nicolas Seriot, read where it lies beside the repository.
enum JSONCorpus {
    /// Why a test over the corpus does not run.
    static let absence: String = "no ../shared/corpora/json-parsing beside the repository (or under SETU_SHARED)"

    /// Whether the corpus is there.
    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// The files of one of its folders whose names begin with a prefix, by name.
    static func files(_ name: String, prefix: String = "") throws -> [(name: String, bytes: [UInt8])] {
        let folder = folder.appendingPathComponent(name)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }
            .sorted()
            .map { ($0, [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))) }
    }

    private static var folder: URL {
        shared.appendingPathComponent("corpora/json-parsing")
    }

    private static var shared: URL {
        if let path = ProcessInfo.processInfo.environment["SETU_SHARED"] {
            return URL(fileURLWithPath: path)
        }
        var root = URL(fileURLWithPath: #filePath)
        // JSONCorpus.swift, JSON, FormatsTests, Tests: four steps up stands the repository.
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }
}
