package import Formats

/// Bytes on their way to a file, written 64 KiB and more at a time; or only counted, a few at a time.
package final class BufferedOutput {
    /// What is appended to.
    package let writer: ByteWriter
    /// How many bytes have left.
    private var flushed = 0

    private enum Destination {
        case file(OutputFile)
        case nowhere
    }

    private let destination: Destination
    /// From how many bytes on they are written.
    private let limit: Int

    private init(_ destination: Destination, capacity: Int) {
        self.destination = destination
        limit = capacity / 2
        writer = ByteWriter(capacity: capacity)
    }

    /// Writes to a file.
    convenience init(_ file: OutputFile) {
        self.init(.file(file), capacity: 128 * 1024)
    }

    /// Counts bytes and writes none.
    ///
    /// So few are kept until then that the nearest cache holds them.
    package static func counting() -> BufferedOutput { BufferedOutput(.nowhere, capacity: 16 * 1024) }

    /// How many bytes were appended.
    package var bytesWritten: Int { flushed + writer.count }

    /// Writes what there is if it is enough to be worth it.
    func flushIfFull() throws {
        if writer.count >= limit {
            try flush()
        }
    }

    /// Writes what there is.
    func flush() throws {
        switch destination {
        case .nowhere: break
        case .file(let file): try file.write(UnsafeRawBufferPointer(writer.bytes))
        }
        flushed += writer.count
        writer.removeAll()
    }
}
