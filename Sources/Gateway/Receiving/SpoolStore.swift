import Contracts
import Foundation
import Synchronization

/// The folder of spools, and which of them are being appended right now.
final class SpoolStore: Sendable {
    private static let partial = ".part"
    private static let finished = ".spool"
    private static let damaged = ".damaged"

    /// About what a small delivery takes.
    private static let probeBytes = 65_536

    private struct State {
        /// Who is being appended right now.
        var claimed: Set<String> = []
        /// The feeds whose spools somebody takes up right now; `nil` for those whose feed is not known.
        var takenUp: Set<String?> = []
        /// The feed of each spool, by submission.
        var feeds: [String: String] = [:]
        /// Which spools are left from deliveries that have ended.
        var left: Set<String> = []
    }

    let folder: DurableFolder
    private let state = Mutex(State())

    /// Takes a folder, makes it if need be, and deletes what was never finished: those senders had no answer.
    ///
    /// - Throws: ``StorageError``.
    init(folder: DurableFolder) throws(StorageError) {
        self.folder = folder
        try folder.create()
        for name in try folder.names() where name.hasSuffix(Self.partial) {
            remove(name)
        }
        for submission in try finished() {
            guard let feed = (try? open(submission))?.head.feed else { continue }
            state.withLock { state in
                state.feeds[submission] = feed
                state.left.insert(submission)
            }
        }
    }

    /// Begins a spool that nobody else takes up until ``release(_:)``.
    func begin(_ head: SubmissionHead) throws(SubmissionError) -> SpoolWriter {
        let writer = try SpoolWriter(folder: folder, head: head)
        state.withLock { state in
            state.claimed.insert(head.submission)
            state.feeds[head.submission] = head.feed
        }
        return writer
    }

    /// The feeds that have finished spools nobody is appending, that of the oldest first; `nil` among them where it is not
    /// known of one.
    ///
    /// - Throws: ``StorageError``.
    func waitingFeeds() throws(StorageError) -> [String?] {
        let waiting = try waiting()
        return state.withLock { state in
            waiting.reduce(into: [String?]()) { feeds, submission in
                let feed = state.feeds[submission]
                if !feeds.contains(feed) { feeds.append(feed) }
            }
        }
    }

    /// The finished spools of a feed that nobody is appending, oldest first.
    ///
    /// - Throws: ``StorageError``.
    func waiting(of feed: String?) throws(StorageError) -> [String] {
        let waiting = try waiting()
        return state.withLock { state in waiting.filter { state.feeds[$0] == feed } }
    }

    private func waiting() throws(StorageError) -> [String] {
        let finished = try finished()
        return state.withLock { state in finished.filter { !state.claimed.contains($0) } }
    }

    /// Takes it on to take up a feed's spools, one after another; `false` if another does.
    func claim(feed: String?) -> Bool {
        state.withLock { $0.takenUp.insert(feed).inserted }
    }

    /// Leaves a feed's spools to others.
    func release(feed: String?) {
        _ = state.withLock { $0.takenUp.remove(feed) }
    }

    /// Whether somebody left a spool of a feed behind that is not wholly on the raw topic.
    func holds(leftOf feed: String) -> Bool {
        state.withLock { state in state.left.contains { state.feeds[$0] == feed } }
    }

    /// Takes a spool for oneself; `false` if another has it.
    func claim(_ submission: String) -> Bool {
        state.withLock { $0.claimed.insert(submission).inserted }
    }

    /// Leaves a spool to others.
    func release(_ submission: String) {
        state.withLock { state in
            state.claimed.remove(submission)
            if state.feeds[submission] != nil { state.left.insert(submission) }
        }
    }

    /// Lets later deliveries of a feed go before a spool that nobody can take up.
    func overtake(_ submission: String) {
        state.withLock { state in
            state.feeds[submission] = nil
            state.left.remove(submission)
        }
    }

    /// Opens a finished spool; `nil` where it is gone, as one is that was taken up.
    ///
    /// - Throws: ``BinaryFormatError`` where it is damaged; ``StorageError`` where it cannot be read now.
    func open(_ submission: String) throws -> SpoolReader? {
        try SpoolReader(path: "\(folder.path)/\(submission)\(Self.finished)")
    }

    /// Deletes a spool that is wholly on the raw topic.
    func remove(submission: String) {
        overtake(submission)
        remove(submission + Self.finished)
    }

    /// Keeps a spool that is damaged, under a name nobody takes up.
    ///
    /// - Throws: ``StorageError``.
    func setAside(submission: String) throws(StorageError) {
        overtake(submission)
        let name = "\(folder.path)/\(submission)"
        guard rename(name + Self.finished, name + Self.damaged) == 0 else {
            throw StorageError("a spool cannot be renamed: \(systemReason())")
        }
        try folder.sync()
    }

    /// How many spools wait to be taken up, and how many were set aside because they are damaged.
    ///
    /// - Throws: ``StorageError``.
    func counts() throws(StorageError) -> (waiting: Int, setAside: Int) {
        (try waiting().count, try folder.names().count { $0.hasSuffix(Self.damaged) })
    }

    /// Why nothing can be made durable here at present, if so: writes a little and takes it away again.
    func refusal() -> String? {
        do {
            _ = try folder.names()
        } catch {
            return "\(error)"
        }
        let path = "\(folder.path)/probe\(Self.partial)"
        let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return "the folder of spools: \(systemReason())" }
        defer {
            close(descriptor)
            unlink(path)
        }
        let bytes = [UInt8](repeating: 0x5e, count: Self.probeBytes)
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written >= 0, fsync(descriptor) == 0 else { return "the folder of spools: \(systemReason())" }
        return written == bytes.count ? nil : "the folder of spools: \(String(cString: strerror(ENOSPC)))"
    }

    private func finished() throws(StorageError) -> [String] {
        try folder.names().filter { $0.hasSuffix(Self.finished) }.map { String($0.dropLast(Self.finished.count)) }
    }

    private func remove(_ name: String) {
        unlink("\(folder.path)/\(name)")
    }
}
