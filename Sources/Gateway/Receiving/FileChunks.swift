import Foundation
import NIOCore

/// The bytes of a file, piece by piece; nothing of it where it is replaced or changes meanwhile.
struct FileChunks: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    private let file: OpenFile

    /// Opens a file, if it is still the one it was.
    ///
    /// - Throws: ``SubmissionError`` where it cannot be read, or is another by now.
    init(_ path: [CChar], as identity: FileIdentity) throws(SubmissionError) {
        // A pipe that took the file's place is not waited for, a link not followed.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw SubmissionError(.storage, "a file that can be read: \(systemReason())")
        }
        file = OpenFile(descriptor: descriptor)
        guard FileIdentity(descriptor: descriptor) == identity else { throw Self.changed }
        self.identity = identity
    }

    private let identity: FileIdentity

    private static let changed = SubmissionError(.unavailable, "a file that is left alone while it is read")

    func makeAsyncIterator() -> Iterator { Iterator(file: file, identity: identity) }

    /// Reads the next piece when asked for it.
    struct Iterator: AsyncIteratorProtocol {
        private static let pieceBytes = 256 * 1024

        let file: OpenFile
        let identity: FileIdentity

        func next() async throws -> ByteBuffer? {
            var buffer = ByteBuffer()
            let count = try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.pieceBytes) { bytes in
                let got = read(file.descriptor, bytes.baseAddress, Self.pieceBytes)
                guard got >= 0 else { throw SubmissionError(.storage, "a file that can be read: \(systemReason())") }
                return got
            }
            if count > 0 { return buffer }
            guard FileIdentity(descriptor: file.descriptor) == identity else { throw FileChunks.changed }
            return nil
        }
    }

    /// A descriptor that is closed with its last user.
    final class OpenFile: Sendable {
        let descriptor: Int32

        init(descriptor: Int32) {
            self.descriptor = descriptor
        }

        deinit {
            close(descriptor)
        }
    }
}
