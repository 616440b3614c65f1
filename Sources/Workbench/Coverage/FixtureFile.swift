import Foundation

/// Reads the samples of an adapter, which are small files.
package enum FixtureFile {
    /// The most bytes a sample can have.
    package static let maximumBytes = 64 << 20

    /// The bytes of a file; `nil` where it cannot be read or is too large.
    package static func read(_ path: String) -> [UInt8]? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = attributes?[.size] as? Int, size <= maximumBytes else { return nil }
        return FileManager.default.contents(atPath: path).map { Array($0) }
    }
}
