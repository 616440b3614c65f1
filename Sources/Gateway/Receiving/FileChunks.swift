import Foundation
import NIOCore

/// The bytes of a file, piece by piece.
struct FileChunks: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let path: String

    func makeAsyncIterator() -> Iterator { Iterator(path: path) }

    /// Reads the next piece when asked for it.
    final class Iterator: AsyncIteratorProtocol {
        private static let pieceBytes = 256 * 1024
        private let descriptor: Int32

        init(path: String) {
            descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }

        func next() async throws -> ByteBuffer? {
            guard descriptor >= 0 else { throw SubmissionError(.storage, "a file that can be read") }
            var buffer = ByteBuffer()
            let count = try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.pieceBytes) { bytes in
                let got = read(descriptor, bytes.baseAddress, Self.pieceBytes)
                guard got >= 0 else { throw SubmissionError(.storage, "a file that can be read: \(systemReason())") }
                return got
            }
            return count > 0 ? buffer : nil
        }
    }
}
