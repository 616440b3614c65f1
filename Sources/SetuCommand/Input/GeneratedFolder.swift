import Foundation

/// A folder that generated files are written to.
struct GeneratedFolder {
    /// The folder.
    let path: String

    /// Makes the folder if it is not there.
    init(_ path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure.failed("the folder \(path) could not be made")
        }
    }

    /// Writes a file.
    func write(_ text: String, as name: String) throws {
        let output = try OutputFile.create("\(path)/\(name)")
        defer { output.close() }
        try Array(text.utf8).withUnsafeBytes { try output.write($0) }
    }
}
