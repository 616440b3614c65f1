import Foundation

/// A folder that is gone when the test is.
final class TestFolder: Sendable {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "setu-test-" + UUID().uuidString
        try? FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
