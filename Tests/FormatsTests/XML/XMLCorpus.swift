import Formats
import Foundation

/// The XML corpora, read where they lie beside the repository.
enum XMLCorpus {
    /// Why a test over the corpora does not run.
    static let absence = "no ../shared/corpora/xmlconf and xml-attacks beside the repository (or under SETU_SHARED)"

    /// Whether the corpora are there.
    static var isPresent: Bool {
        FileManager.default.fileExists(atPath: folder("xmlconf").path)
            && FileManager.default.fileExists(atPath: folder("xml-attacks").path)
    }

    /// A case of the W3C suite.
    struct Case: Decodable {
        var file: String
        var expect: String
    }

    /// The cases of the W3C suite that are there.
    static func cases() throws -> [Case] {
        try JSONDecoder().decode([Case].self, from: Data(contentsOf: folder("xmlconf/expected.json")))
    }

    /// The bytes of a file.
    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder(path)))
    }

    /// The names of the files of a folder.
    static func files(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder(path).path).sorted()
    }

    private static func folder(_ path: String) -> URL {
        shared.appendingPathComponent("corpora").appendingPathComponent(path)
    }

    private static var shared: URL {
        if let path = ProcessInfo.processInfo.environment["SETU_SHARED"] {
            return URL(fileURLWithPath: path)
        }
        var root = URL(fileURLWithPath: #filePath)
        // XMLCorpus.swift, XML, FormatsTests, Tests: four steps up stands the repository.
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }
}
