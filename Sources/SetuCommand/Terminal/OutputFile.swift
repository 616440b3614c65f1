import Foundation

/// A file descriptor that is written to with write(2) and nothing between; a terminal is shown ``TerminalText``.
struct OutputFile: Sendable {
    /// The descriptor.
    let descriptor: Int32
    /// Whether people see it as it is written.
    let isTerminal: Bool

    /// Results.
    static let standardOutput = OutputFile(descriptor: STDOUT_FILENO)
    /// Talk.
    static let standardError = OutputFile(descriptor: STDERR_FILENO)

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
    }

    /// Makes or empties a file.
    static func create(_ path: String) throws -> OutputFile {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(path: path, action: "written", number: errno) }
        return OutputFile(descriptor: descriptor)
    }

    /// Writes all bytes: whole characters, for a terminal.
    /// - Throws: ``FileError``.
    func write(_ bytes: UnsafeRawBufferPointer) throws {
        guard isTerminal else { return try put(bytes) }
        try TerminalText.shown(bytes).withUnsafeBytes { try put($0) }
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            let written = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if written > 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            } else if errno != EINTR {
                throw FileError(path: "standard output", action: "written", number: errno)
            }
        }
    }

    /// Writes all bytes, or leaves it: for talk and short results, where nobody is left to tell.
    func writeAll(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { try? write($0) }
    }

    /// Writes what moves the cursor of a terminal; nothing of a value is to be in it.
    func control(_ sequence: String) {
        Array(sequence.utf8).withUnsafeBytes { try? put($0) }
    }

    /// Closes the descriptor.
    func close() {
        _ = Foundation.close(descriptor)
    }
}
