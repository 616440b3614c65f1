import Foundation

/// A file, or standard input under the name `-`, read in chunks into one buffer.
package final class InputFile {
    /// How it is called in messages.
    package let name: String
    /// How many bytes it has, where that can be told.
    let size: Int?
    /// How many bytes have been read.
    private(set) var bytesRead = 0

    private let descriptor: Int32
    private let buffer: UnsafeMutableRawBufferPointer

    /// Opens it.
    /// - Throws: ``CommandFailure`` with exit code 2.
    package init(_ path: String, chunkBytes: Int = 64 * 1024) throws {
        name = path == "-" ? "standard input" : path
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure.refused("\(FileError(path: path, action: "read", number: errno))")
        }
        var status = stat()
        let kind = fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0
        if kind == S_IFDIR {
            close(descriptor)
            throw CommandFailure.refused("\(path) is a folder")
        }
        self.descriptor = descriptor
        size = kind == S_IFREG ? Int(status.st_size) : nil
        buffer = .allocate(byteCount: chunkBytes, alignment: 16)
    }

    deinit {
        buffer.deallocate()
        if descriptor != STDIN_FILENO {
            close(descriptor)
        }
    }

    /// The next bytes, valid until the next call; `nil` at the end.
    /// - Throws: ``CommandFailure`` with exit code 1.
    package func next() throws -> UnsafeRawBufferPointer? {
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 {
                bytesRead += count
                return UnsafeRawBufferPointer(rebasing: buffer[..<count])
            }
            if count == 0 {
                return nil
            }
            if errno != EINTR {
                throw CommandFailure.failed("\(FileError(path: name, action: "read", number: errno))")
            }
        }
    }
}
