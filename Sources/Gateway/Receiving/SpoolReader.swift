import Contracts
import Foundation

/// Reads a finished spool, entry by entry.
final class SpoolReader {
    private let descriptor: Int32

    /// What the submission is.
    let head: SubmissionHead
    /// How many slices it has.
    let slices: Int
    /// How many records they hold.
    let records: Int
    /// The body's fingerprint, where it is wanted.
    let fingerprint: [UInt8]

    /// Opens a spool, reads its end, and stands before its first slice.
    ///
    /// - Returns: `nil` where there is none.
    /// - Throws: ``BinaryFormatError`` where it is not a finished spool; ``StorageError`` where it cannot be read now.
    init?(path: String) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw StorageError("a spool cannot be opened: \(systemReason())")
        }
        do {
            guard case .head(let head) = try Self.next(descriptor) else { throw BinaryFormatError("no head") }
            let start = lseek(descriptor, 0, SEEK_CUR)
            (slices, records, fingerprint) = try Self.end(descriptor)
            self.head = head
            lseek(descriptor, start, SEEK_SET)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor)
    }

    /// The next slice, or `nil` after the last.
    ///
    /// - Throws: ``BinaryFormatError`` where it is damaged; ``StorageError`` where it cannot be read now.
    func nextSlice() throws -> SealedSlice? {
        switch try Self.next(descriptor) {
        case .slice(let slice): slice
        case .end: nil
        case .head: throw BinaryFormatError("a second head")
        }
    }

    /// Skips over the slices to the end entry.
    private static func end(_ descriptor: Int32) throws -> (slices: Int, records: Int, fingerprint: [UInt8]) {
        while true {
            let length = try length(descriptor)
            // Only the last entry is as short as this.
            if length <= SpoolEntry.longestEnd {
                guard case .end(let slices, let records, let fingerprint) = try entry(descriptor, length) else {
                    throw BinaryFormatError("no end")
                }
                return (slices, records, fingerprint)
            }
            guard lseek(descriptor, off_t(length), SEEK_CUR) >= 0 else { throw BinaryFormatError("no end") }
        }
    }

    private static func next(_ descriptor: Int32) throws -> SpoolEntry {
        try entry(descriptor, try length(descriptor))
    }

    private static func length(_ descriptor: Int32) throws -> Int {
        let bytes = try read(descriptor, 4)
        let length = bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length > 0, length <= SpoolEntry.largest else { throw BinaryFormatError("an entry's length is wrong") }
        return length
    }

    private static func entry(_ descriptor: Int32, _ length: Int) throws -> SpoolEntry {
        try SpoolEntry(decoding: try read(descriptor, length))
    }

    private static func read(_ descriptor: Int32, _ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0, errno == EINTR { continue }
            // Nothing is known then of what the bytes are.
            guard got >= 0 else { throw StorageError("a spool cannot be read: \(systemReason())") }
            guard got > 0 else { throw BinaryFormatError("the spool ends too early") }
            filled += got
        }
        return bytes
    }
}
