import Contracts
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The right to write a bus file, held by one process at a time as an advisory lock (`flock`) on a file beside it.
///
/// Not on the bus file itself: closing any descriptor of it would drop SQLite's own locks. The kernel frees the lock
/// when the process ends, however it ends. The file also bears witness that there was a bus, so that one that is gone or
/// was emptied is not taken for one that never was.
final class FileLock: Sendable {
    private let descriptor: Atomic<Int32>

    /// Takes the lock at once.
    /// - Throws: ``BusError``: `UNAVAILABLE` where another holds it, `STORAGE` where the file cannot be made.
    init(path: String) throws(BusError) {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw BusError(.storage, "cannot make the lock file \(path): \(String(cString: strerror(errno)))")
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            throw BusError(.unavailable, "another process writes this bus (\(path) is locked)")
        }
        descriptor = Atomic(opened)
    }

    deinit {
        release()
    }

    /// Whether a bus was made beside it.
    var isWitness: Bool {
        var status = stat()
        return fstat(descriptor.load(ordering: .sequentiallyConsistent), &status) == 0 && status.st_size > 0
    }

    /// Whether a bus was made beside the lock file at a path, which need not be there.
    static func wasHeld(path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    /// Bears witness that a bus was made; that it cannot is no reason to do without the bus.
    func bearWitness() {
        guard !isWitness else { return }
        let text = Array("A bus was made beside this file.\n".utf8)
        let held = descriptor.load(ordering: .sequentiallyConsistent)
        _ = text.withUnsafeBytes { write(held, $0.baseAddress, $0.count) }
    }

    /// Gives the right back; more than once does nothing.
    func release() {
        let held = descriptor.exchange(-1, ordering: .sequentiallyConsistent)
        if held >= 0 { close(held) }
    }
}
