import Foundation

/// A folder of one test, removed with it.
final class BusFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("setu-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// The path of a bus file in it.
    var bus: String { url.appendingPathComponent("bus.sqlite").path }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }
}
