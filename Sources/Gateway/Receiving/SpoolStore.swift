import Contracts
import Foundation
import Synchronization

/// The folder of spools, and which of them are being appended right now.
final class SpoolStore: Sendable {
    private static let partial = ".part"
    private static let finished = ".spool"

    let folder: DurableFolder
    private let claimed = Mutex<Set<String>>([])

    /// Takes a folder, makes it if need be, and deletes what was never finished: those senders had no answer.
    ///
    /// - Throws: ``SubmissionError`` with the code `STORAGE`.
    init(folder: DurableFolder) throws(SubmissionError) {
        self.folder = folder
        try folder.create()
        for name in folder.names() where name.hasSuffix(Self.partial) {
            remove(name)
        }
    }

    /// Begins a spool that nobody else takes up until ``release(_:)``.
    func begin(_ head: SubmissionHead) throws(SubmissionError) -> SpoolWriter {
        let writer = try SpoolWriter(folder: folder, head: head)
        claimed.withLock { _ = $0.insert(head.submission) }
        return writer
    }

    /// The finished spools nobody is appending, oldest first.
    func waiting() -> [String] {
        let submissions = folder.names().filter { $0.hasSuffix(Self.finished) }.map {
            String($0.dropLast(Self.finished.count))
        }
        return claimed.withLock { claimed in submissions.filter { !claimed.contains($0) } }
    }

    /// Takes a spool for oneself; `false` if another has it.
    func claim(_ submission: String) -> Bool {
        claimed.withLock { $0.insert(submission).inserted }
    }

    /// Leaves a spool to others.
    func release(_ submission: String) {
        claimed.withLock { _ = $0.remove(submission) }
    }

    /// Opens a finished spool.
    func open(_ submission: String) throws(BinaryFormatError) -> SpoolReader {
        try SpoolReader(path: "\(folder.path)/\(submission)\(Self.finished)")
    }

    /// Deletes a spool that is wholly on the raw topic.
    func remove(submission: String) {
        remove(submission + Self.finished)
    }

    /// Keeps a spool that cannot be read, under a name nobody takes up.
    func setAside(submission: String) {
        let name = "\(folder.path)/\(submission)"
        rename(name + Self.finished, name + ".damaged")
        folder.sync()
    }

    private func remove(_ name: String) {
        unlink("\(folder.path)/\(name)")
    }
}
