import Contracts
import Foundation
import Logging
import NIOCore
import ServiceLifecycle

/// Watches a folder with a subfolder for each feed, and submits the files that appear there.
///
/// A file is taken when it is whole: it has lain unchanged for a while. Names that begin with a dot or end in `.part`
/// or `.tmp` are left alone, so a sender that renames into place is never met half-way. What is done moves to `done/`, what is
/// refused to `failed/`, each with a `.report.json` beside it; while the bus is away files wait where they are.
struct DropFolder: Service, CustomStringConvertible {
    private struct Look: Equatable {
        var size: Int
        var modified: Date
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
            var seen: [String: (look: Look, since: ContinuousClock.Instant)] = [:]
            while !Task.isCancelled {
                await lookAround(&seen)
                try? await Task.sleep(for: interval)
            }
        }
    }

    private func lookAround(_ seen: inout [String: (look: Look, since: ContinuousClock.Instant)]) async {
        var present: Set<String> = []
        for feed in feeds {
            for name in DurableFolder(path: "\(path)/\(feed)").names() where Self.isCandidate(name) {
                let file = "\(path)/\(feed)/\(name)"
                guard let look = Self.look(file) else { continue }
                present.insert(file)
                if seen[file]?.look != look { seen[file] = (look, .now) }
                guard let since = seen[file]?.since, .now - since >= quietTime else { continue }
                if await take(file, name, feed) { seen[file] = nil }
            }
        }
        seen = seen.filter { present.contains($0.key) }
    }

    /// Submits a file and moves it away; `false` if it has to wait.
    private func take(_ file: String, _ name: String, _ feed: String) async -> Bool {
        do {
            let receipt = try await receiver.receive(
                FileChunks(path: file),
                feed: feed,
                isCompressed: name.hasSuffix(".gz")
            )
            move(file, name, to: "\(path)/\(feed)/done", report: DropReport.taken(receipt))
            return true
        } catch let error as SubmissionError where !error.isRetriable {
            move(file, name, to: "\(path)/\(feed)/failed", report: DropReport.refused(error))
            // The name is the sender's and may say too much; the report lies beside the file.
            logger.warning("dropped file refused", metadata: ["feed": "\(feed)", "code": "\(error.code.rawValue)"])
            return true
        } catch {
            return false
        }
    }

    private func move(_ file: String, _ name: String, to folder: String, report: [UInt8]) {
        var target = "\(folder)/\(name)"
        if access(target, F_OK) == 0 { target = "\(folder)/\(UUID().uuidString.lowercased())-\(name)" }
        // The report first: a file is never there without one.
        _ = FileManager.default.createFile(
            atPath: target + ".report.json",
            contents: Data(report),
            attributes: [.posixPermissions: 0o600]
        )
        guard rename(file, target) == 0 else {
            logger.error("dropped file cannot be moved", metadata: ["reason": "\(systemReason())"])
            return
        }
        DurableFolder(path: folder).sync()
    }

    private static func isCandidate(_ name: String) -> Bool {
        !name.hasPrefix(".") && !name.hasSuffix(".part") && !name.hasSuffix(".tmp")
    }

    private static func look(_ file: String) -> Look? {
        var status = stat()
        guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let modified = Date(
            timeIntervalSince1970: Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
        )
        return Look(size: Int(status.st_size), modified: modified)
    }
}
