import Contracts
import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The bus file: its connections, and the lock of the one process that writes it.
struct EmbeddedFile {
    private static let writerCacheKilobytes = 16_384

    /// One connection that writes, several that read beside it.
    let pool: DatabasePool
    /// Held while the file is open for writing.
    let lock: FileLock?

    /// Opens a file, making it (mode 0600) where it is not there.
    /// - Throws: ``BusError``.
    init(path: String, sealer: any ValueSealer, readOnly: Bool, options: EmbeddedOptions) throws {
        do {
            if readOnly {
                pool = try Self.openForReading(path, sealer: sealer)
                lock = nil
            } else {
                let lock = try FileLock(path: path + ".lock")
                // To begin anew where a bus was would lose what it had accepted without a word.
                if lock.isWitness, !Self.hasContent(path) { throw Self.gone(path) }
                pool = try Self.openForWriting(path, sealer: sealer, options: options)
                lock.bearWitness()
                self.lock = lock
            }
        } catch {
            throw BusError.translating(error)
        }
    }

    /// Moves what lies in the write-ahead log into the file, closes it, and lets another process write it.
    func finish() {
        if lock != nil {
            // Not on SQLite's own account: it would do so only if the writer's connection were the last to close.
            _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
        // Fails only while a read is under way; the connection is then closed with the last use of the pool.
        try? pool.close()
        lock?.release()
    }

    private static func openForReading(_ path: String, sealer: any ValueSealer) throws -> DatabasePool {
        guard access(path, F_OK) == 0 else { throw BusError(.storage, "there is no bus file at \(path)") }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.read { try EmbeddedSchema.check($0, sealer: sealer) }
        return pool
    }

    private static func openForWriting(
        _ path: String,
        sealer: any ValueSealer,
        options: EmbeddedOptions
    ) throws -> DatabasePool {
        try WriteAheadLog(bus: path).requireWhole()
        try makePrivate(path)
        var configuration = Configuration()
        // Readers of other processes hold the file for moments only; SQLite's own recovery may take longer.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // Takes effect in a new file only, and before its journal is a write-ahead log.
            try database.execute(sql: "PRAGMA page_size = \(EmbeddedSchema.pageBytes)")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            // GRDB sets NORMAL with WAL, which may lose the last commits when the power fails.
            try database.execute(sql: "PRAGMA synchronous = \(options.isDurable ? "FULL" : "OFF")")
            // What is deleted is overwritten: an erased record is not to be found in the file's free pages.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // A commit's pages stay in memory until it is done, and are written once.
            try database.execute(sql: "PRAGMA cache_size = -\(Self.writerCacheKilobytes)")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 2000")
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
            if let pages = options.maximumPages {
                try database.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
            try database.inTransaction(.immediate) {
                if try EmbeddedSchema.isEmpty(database) {
                    try EmbeddedSchema.create(in: database, sealer: sealer)
                }
                try EmbeddedSchema.check(database, sealer: sealer)
                return .commit
            }
        }
        return pool
    }

    /// Whether there is a file, with something in it.
    static func hasContent(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    /// What is said where there was a bus and is none.
    static func gone(_ path: String) -> BusError {
        BusError(
            .damaged,
            "the bus file is gone or empty, and there was one: put back the copy you keep, or delete \(path).lock to begin anew"
        )
    }

    /// Makes the file, or takes other people's rights to it away; SQLite gives its side files the same mode.
    private static func makePrivate(_ path: String) throws {
        let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if made >= 0 {
            close(made)
        } else if errno != EEXIST {
            throw BusError(.storage, "cannot make the bus file \(path): \(String(cString: strerror(errno)))")
        } else if chmod(path, 0o600) != 0 && errno != EPERM {
            throw BusError(.storage, "cannot make the bus file private: \(String(cString: strerror(errno)))")
        }
    }
}
