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
/// when the process ends, however it ends.
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

    /// Gives the right back; more than once does nothing.
    func release() {
        let held = descriptor.exchange(-1, ordering: .sequentiallyConsistent)
        if held >= 0 { close(held) }
    }
}
