package import Contracts
package import Formats
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

    /// The slices of a delivery, as an adapter frames them.
    /// - Throws: `FramingError` where it is refused as a whole.
    package static func slices(
        of bytes: [UInt8],
        for adapter: AdapterDescription
    ) throws(FramingError) -> [FramedSlice] {
        var framer = RecordFramer(inputs: adapter.inputs, headerNames: adapter.headerNames)
        var slices: [FramedSlice] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        defer { chunk.deallocate() }
        chunk.copyBytes(from: bytes)
        try framer.consume(UnsafeRawBufferPointer(chunk), into: &slices)
        try framer.finish(into: &slices)
        return slices
    }
}
