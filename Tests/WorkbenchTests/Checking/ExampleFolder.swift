import Adapters
import Foundation
import Workbench

/// Files of an adapter in a temporary folder, where `<root>/in/example` is its place among others.
struct ExampleFolder {
    let root: URL

    var path: String { root.appending(path: ExampleAdapter.folder).path }

    init(_ files: [String: [UInt8]] = ExampleAdapter.bytes) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "example-\(UUID().uuidString)")
        for (name, bytes) in files {
            let file = root.appending(path: "\(ExampleAdapter.folder)/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// What is told of it, as one of the adapters of its root.
    func check() -> AdapterCheck {
        AdapterCheck(AdapterFolder.discover(in: root.path).first ?? AdapterFolder(path: path))
    }

    func remove() { try? FileManager.default.removeItem(at: root) }

    /// What is told of some files.
    static func diagnostics(_ files: [String: [UInt8]]) throws -> [Diagnostic] {
        let folder = try ExampleFolder(files)
        defer { folder.remove() }
        return folder.check().diagnostics
    }
}
