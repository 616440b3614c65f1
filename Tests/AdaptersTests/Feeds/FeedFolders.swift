import Adapters
import Contracts
import Foundation

/// The folders of the bundled feeds.
enum FeedFolders {
    /// `adapter-configs`, found from this file.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "adapter-configs").path

    /// Every adapter's folder.
    static let all = AdapterFolder.discover(in: root)

    /// The id of a folder's adapter.
    static func id(_ folder: AdapterFolder) -> String {
        folder.path.split(separator: "/").suffix(2).joined(separator: ".")
    }

    /// The folder of an adapter by its id.
    static func folder(_ id: String) -> AdapterFolder {
        AdapterFolder(path: "\(root)/\(id.replacing(".", with: "/"))")
    }

    /// The bytes of a file.
    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }

    /// The adapter of a folder in which some text is replaced, everywhere it stands, in one of its files.
    static func adapter(_ id: String, replacing old: String, with new: String, in file: String) throws -> (any Adapter)?
    {
        let root = FileManager.default.temporaryDirectory.appending(path: "feed-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let copy = root.appending(path: "system")
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        for part in ["adapter.yaml", "codes", "../codes"] {
            let original = "\(folder(id).path)/\(part)"
            guard FileManager.default.fileExists(atPath: original) else { continue }
            try FileManager.default.copyItem(atPath: original, toPath: "\(copy.path)/\(part)")
        }
        let edited = copy.appending(path: file)
        let text = try String(contentsOf: edited, encoding: .utf8)
        guard text.contains(old) else { return nil }
        try text.replacing(old, with: new).write(to: edited, atomically: true, encoding: .utf8)
        return AdapterCatalog.load(AdapterFolder(path: copy.path)).adapter
    }
}
