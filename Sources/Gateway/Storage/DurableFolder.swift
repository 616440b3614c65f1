import Foundation

/// A folder whose entries survive a loss of power once ``sync()`` has returned.
struct DurableFolder {
    /// Where it is.
    var path: String

    /// Makes the folder, for its owner alone, if it is not there.
    ///
    /// - Throws: ``StorageError``.
    func create() throws(StorageError) {
        let parent = (path as NSString).deletingLastPathComponent
        if !parent.isEmpty, parent != path, access(parent, F_OK) != 0 {
            try DurableFolder(path: parent).create()
        }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw StorageError("the folder \(path) cannot be made: \(systemReason())")
        }
    }

    /// The names in it, in order.
    ///
    /// - Throws: ``StorageError``.
    func names() throws(StorageError) -> [String] {
        try rawNames().map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names in it, whatever bytes they are, in their order.
    ///
    /// - Throws: ``StorageError``.
    func rawNames() throws(StorageError) -> [[UInt8]] {
        guard let directory = opendir(path) else { throw unreadable() }
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(directory) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        guard errno == 0 else { throw unreadable() }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Makes new, renamed and removed entries durable.
    ///
    /// - Throws: ``StorageError``.
    func sync() throws(StorageError) {
        let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable() }
        defer { close(descriptor) }
        // Some file systems of a network keep entries durable themselves, and say so with EINVAL.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw StorageError("the folder \(path) cannot be made durable: \(systemReason())")
        }
    }

    private func unreadable() -> StorageError { StorageError("the folder \(path) cannot be read: \(systemReason())") }
}
