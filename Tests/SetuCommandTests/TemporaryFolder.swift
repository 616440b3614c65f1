import Foundation

/// A folder that goes away with its last user.
final class TemporaryFolder {
    /// The folder.
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("setu-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        try file(name, bytes: Array(text.utf8))
    }

    /// Writes a file and gives its path.
    func file(_ name: String, bytes: [UInt8]) throws -> String {
        let path = path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }
}
