import Foundation

/// A small file that only its owner may read: the master key, the operator's token, the name of an instance.
package struct PrivateFile {
    /// Where it is.
    package var path: String

    /// Takes its place.
    package init(path: String) {
        self.path = path
    }

    /// Its text; if there is no such file, one is made first, durably and in one step.
    ///
    /// - Throws: ``PrivateFileError`` where others may read it, it is not a plain file, or it cannot be read or made.
    package func contents(creating make: () -> String) throws(PrivateFileError) -> String {
        if let present = try read() { return present }
        try create(make())
        // Another process may have been first: what stands in the file holds.
        guard let made = try read() else { throw PrivateFileError("\(path) vanished") }
        return made
    }

    /// Its text, or `nil` if there is no such file.
    ///
    /// - Throws: ``PrivateFileError`` where others may read it or it cannot be read.
    func read() throws(PrivateFileError) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw PrivateFileError("\(path) cannot be opened: \(systemReason())")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw PrivateFileError("\(path) is not a plain file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw PrivateFileError("\(path) may be read by others; run: chmod 600 \(path)")
        }
        guard status.st_uid == geteuid() else {
            throw PrivateFileError("\(path) belongs to another user")
        }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0, count < buffer.count, let text = String(validating: buffer.prefix(count), as: UTF8.self)
        else {
            throw PrivateFileError("\(path) cannot be read")
        }
        return text
    }

    /// Makes the file whole under another name and links it into place, which fails if somebody was first.
    private func create(_ text: String) throws(PrivateFileError) {
        let draft = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max))"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PrivateFileError("\(path) cannot be made: \(systemReason())") }
        let bytes = Array(text.utf8)
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        let isSafe = written == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        defer { unlink(draft) }
        guard isSafe else { throw PrivateFileError("\(path) cannot be written: \(systemReason())") }
        guard link(draft, path) == 0 || errno == EEXIST else {
            throw PrivateFileError("\(path) cannot be made: \(systemReason())")
        }
        do {
            try DurableFolder(path: (path as NSString).deletingLastPathComponent).sync()
        } catch {
            throw PrivateFileError("\(path) cannot be made: \(error)")
        }
    }
}

/// What the system says of its last refusal, for a person.
func systemReason() -> String { String(cString: strerror(errno)) }
