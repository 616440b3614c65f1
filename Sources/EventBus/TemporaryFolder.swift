import Contracts
import Foundation

/// A folder that is removed with its owner.
final class TemporaryFolder: Sendable {
    /// Where it is.
    let path: String

    init() throws(BusError) {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("setu-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: url,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw BusError(.storage, "cannot make a temporary folder at \(url.path)")
        }
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
