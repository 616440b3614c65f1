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
    func names() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Makes new, renamed and removed entries durable.
    func sync() {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
