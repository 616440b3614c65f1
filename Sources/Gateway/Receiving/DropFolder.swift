import Contracts
import Foundation
import Logging
import NIOCore
import ServiceLifecycle

/// Watches a folder with a subfolder for each feed, and submits the files that appear there.
///
/// A file is taken when it is whole: it has lain unchanged for a while. Names that begin with a dot or end in `.part`
/// or `.tmp` are left alone, so a sender that renames into place is never met half-way; so is what is no regular file.
/// What is done moves to `done/`, what is refused to `failed/`, each with a `.report.json` beside it; while the bus is
/// away files wait where they are. A file is known by its number and state, so one that was taken and could not be
/// moved is not taken twice.
struct DropFolder: Service, CustomStringConvertible {
    /// What was seen of a file.
    private struct Sight {
        var identity: FileIdentity
        var since: ContinuousClock.Instant
        var isReported = false
    }

    let path: String
    let feeds: [String]
    let receiver: SubmissionReceiver
    let quietTime: Duration
    let logger: Logger
    var interval: Duration = .seconds(1)

    /// What the log says of it.
    var description: String { "drop folder" }

    func run() async throws {
        for feed in feeds {
            for folder in ["", "/done", "/failed"] {
                try DurableFolder(path: "\(path)/\(feed)\(folder)").create()
            }
        }
        await cancelWhenGracefulShutdown {
            // Each feed by itself, so that the files of one do not hold up those of another.
            await withDiscardingTaskGroup { group in
                for feed in feeds { group.addTask { await watch(feed) } }
            }
        }
    }

    private func watch(_ feed: String) async {
        var seen: [DroppedFile: Sight] = [:]
        var isReported = false
        while !Task.isCancelled {
            do throws(StorageError) {
                try await lookAround(feed, &seen)
                isReported = false
            } catch {
                if !isReported {
                    logger.error("drop folder cannot be read", metadata: ["feed": "\(feed)", "reason": "\(error)"])
                }
                isReported = true
            }
            try? await Task.sleep(for: interval)
        }
    }

    private func lookAround(_ feed: String, _ seen: inout [DroppedFile: Sight]) async throws(StorageError) {
        var present: Set<DroppedFile> = []
        for file in try DurableFolder(path: "\(path)/\(feed)").entries() where file.isCandidate {
            guard !Task.isCancelled else { return }
            guard let identity = FileIdentity(path: file.path) else { continue }
            present.insert(file)
            if seen[file]?.identity != identity { seen[file] = Sight(identity: identity, since: .now) }
            guard let sight = seen[file], .now - sight.since >= quietTime else { continue }
            if let reason = await take(file, identity, feed) {
                if !sight.isReported {
                    // The name is the sender's and may say too much.
                    logger.warning("dropped file waits", metadata: ["feed": "\(feed)", "reason": "\(reason)"])
                }
                seen[file]?.isReported = true
            } else {
                seen[file] = nil
            }
        }
        seen = seen.filter { present.contains($0.key) }
    }

    /// Submits a file and moves it away; says why where it has to wait.
    private func take(_ file: DroppedFile, _ identity: FileIdentity, _ feed: String) async -> String? {
        do {
            let receipt = try await receiver.receive(
                try FileChunks(file.path, as: identity),
                feed: feed,
                isCompressed: file.isCompressed,
                idempotencyKey: identity.idempotencyKey
            )
            return move(file, identity, to: "\(path)/\(feed)/done", report: DropReport.taken(receipt))
        } catch let error as SubmissionError where !error.isRetriable && error.code != .idempotencyRunning {
            logger.warning("dropped file refused", metadata: ["feed": "\(feed)", "code": "\(error.code.rawValue)"])
            return move(file, identity, to: "\(path)/\(feed)/failed", report: DropReport.refused(error))
        } catch let error as SubmissionError {
            return error.description
        } catch {
            return "\(type(of: error))"
        }
    }

    /// Moves a file that is dealt with; says why where it cannot be moved.
    private func move(
        _ file: DroppedFile,
        _ identity: FileIdentity,
        to folder: String,
        report: [UInt8]
    ) -> String? {
        var target = "\(folder)/\(file.keptName)"
        if access(target, F_OK) == 0 || access(target + ".report.json", F_OK) == 0 {
            target = "\(folder)/\(UUID().uuidString.lowercased())-\(file.keptName)"
        }
        // The report first: a file is never there without one.
        let isReported = FileManager.default.createFile(
            atPath: target + ".report.json",
            contents: Data(report),
            attributes: [.posixPermissions: 0o600]
        )
        guard isReported else {
            unlink(target + ".report.json")
            return "its report cannot be written"
        }
        guard rename(file.path, target) == 0 else {
            let reason = systemReason()
            unlink(target + ".report.json")
            return "it cannot be moved: \(reason)"
        }
        // A file that took its place meanwhile is another delivery: it goes back, unless there is a third by now.
        let moved = FileIdentity(path: Array(target.utf8CString))
        if let moved, !moved.isSameFile(as: identity), link(target, file.path) == 0 { unlink(target) }
        // A move that is lost with the power is made again: the file is known.
        try? DurableFolder(path: folder).sync()
        return nil
    }
}
