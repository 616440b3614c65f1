import Foundation

/// What the index of a write-ahead log (`-shm`) says of it.
///
/// Source: https://www.sqlite.org/walformat.html, section 2.1
struct WriteAheadIndex {
    private static let headerBytes = 48
    private static let version: UInt32 = 3_007_000

    /// How many frames of the log are committed.
    let frames: Int
    /// How many of them lie in the database file as well.
    let framesInFile: Int
    /// The numbers the log's frames share, as they lie there.
    let salts: UInt64

    /// Reads an index; `nil` if there is none, or it was being written when its process died.
    init?(path: String) {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        guard let bytes = try? handle.read(upToCount: 2 * Self.headerBytes + 4), bytes.count == 2 * Self.headerBytes + 4
        else { return nil }
        // Both copies are the same unless somebody died between them.
        guard bytes.prefix(Self.headerBytes).elementsEqual(bytes.dropFirst(Self.headerBytes).prefix(Self.headerBytes))
        else { return nil }
        func number(at offset: Int) -> UInt32 {
            bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
        }
        guard number(at: 0) == Self.version else { return nil }
        frames = Int(number(at: 16))
        framesInFile = Int(number(at: 2 * Self.headerBytes))
        salts = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 32, as: UInt64.self) }
    }
}
