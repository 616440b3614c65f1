import Foundation

/// Test material that lies beside the repository, or where `SETU_SHARED` says.
enum Corpus {
    /// A folder of the corpora, or `nil` where it is absent.
    static func folder(_ name: String) -> URL? {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let shared =
            ProcessInfo.processInfo.environment["SETU_SHARED"].map { URL(filePath: $0) }
            ?? root.appending(path: "../shared").standardizedFileURL
        let folder = shared.appending(path: "corpora/\(name)")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }
}
