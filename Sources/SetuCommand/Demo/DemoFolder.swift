import Foundation

/// The folder of one demonstration: data, dropped files, and the deliveries that are sent; gone when it ends.
struct DemoFolder: Sendable {
    /// The folder.
    let path: String

    /// Makes one in the temporary folder, for its owner alone.
    /// - Throws: ``CommandFailure`` with exit code 1.
    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/setu-demo-\(getpid())"
        do {
            for folder in [path, deliveries] {
                try FileManager.default.createDirectory(
                    atPath: folder,
                    withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700]
                )
            }
        } catch {
            throw CommandFailure.failed("the folder \(path) cannot be made")
        }
    }

    /// The gateway's data folder.
    var data: String { path + "/data" }
    /// The folder the gateway watches.
    var drop: String { path + "/drop" }
    /// Where the deliveries lie.
    var deliveries: String { path + "/deliveries" }

    /// Writes a delivery and gives its path.
    func write(_ feed: DemoFeed) throws -> String {
        let path = "\(deliveries)/\(feed.fileName)"
        let output = try OutputFile.create(path)
        defer { output.close() }
        try feed.bytes.withUnsafeBytes { try output.write($0) }
        return path
    }

    /// Puts a delivery where the gateway looks, whole at once.
    func drop(_ path: String, as feed: DemoFeed) throws {
        let target = "\(drop)/\(feed.id)/\(feed.fileName)"
        guard rename(path, target) == 0 else {
            throw CommandFailure.failed("\(FileError(path: target, action: "written", number: errno))")
        }
    }

    /// Removes it with all that is in it.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
