import Dispatch
import Foundation

/// Writes a submission's slices to a file while it is framed.
///
/// The file is called `<submission>.part` until it is whole and on disk, then `<submission>.spool`.
final class SpoolWriter {
    private let folder: DurableFolder
    private let submission: String
    private let descriptor: Int32
    private var isOpen = true

    init(folder: DurableFolder, head: SubmissionHead) throws(SubmissionError) {
        self.folder = folder
        submission = head.submission
        descriptor = Foundation.open(
            "\(folder.path)/\(head.submission).part",
            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
            0o600
        )
        guard descriptor >= 0 else { throw SubmissionError(.storage, "room on the gateway's disk (\(systemReason()))") }
        try append(.head(head))
    }

    deinit {
        abandon()
    }

    /// Writes the next entry.
    ///
    /// - Throws: ``SubmissionError`` with the code `STORAGE`, for instance when the disk is full.
    func append(_ entry: SpoolEntry) throws(SubmissionError) {
        let bytes = entry.encoded()
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SubmissionError(.storage, "room on the gateway's disk (\(systemReason()))") }
            written += count
        }
    }

    /// Ends the file and waits until it is on disk under its final name.
    ///
    /// - Throws: ``SubmissionError`` with the code `STORAGE`; nothing is left of the file then.
    func finish(slices: Int, records: Int, fingerprint: [UInt8]) async throws(SubmissionError) {
        try append(.end(slices: slices, records: records, fingerprint: fingerprint))
        let descriptor = descriptor
        let folder = folder
        let name = "\(folder.path)/\(submission)"
        let isSafe = await withCheckedContinuation { continuation in
            // Waiting for a disk has no place on the threads that serve requests.
            DispatchQueue.global().async {
                let isWhole = fsync(descriptor) == 0 && rename(name + ".part", name + ".spool") == 0
                let isSafe = isWhole && (try? folder.sync()) != nil
                // Its sender is refused, so nobody may take it up.
                if isWhole, !isSafe { unlink(name + ".spool") }
                continuation.resume(returning: isSafe)
            }
        }
        guard isSafe else {
            abandon()
            throw SubmissionError(.storage, "a disk that takes the submission")
        }
        isOpen = false
        close(descriptor)
    }

    /// Deletes the file, unless it is finished.
    func abandon() {
        guard isOpen, descriptor >= 0 else { return }
        isOpen = false
        close(descriptor)
        unlink("\(folder.path)/\(submission).part")
    }
}
