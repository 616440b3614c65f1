import Foundation

/// A gateway in a process of its own, that is going to die.
final class VictimProcess: Sendable {
    /// What it says, until it is dead.
    let lines: AsyncStream<VictimLine>
    private let process: Process
    private let orders: FileHandle

    /// Starts one.
    ///
    /// - Parameters:
    ///   - arguments: those of ``VictimCommand``.
    ///   - log: the file its standard error is appended to.
    /// - Throws: where it cannot be started.
    init(arguments: [String], log: String) throws {
        let (input, output, process) = (Pipe(), Pipe(), Process())
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["victim"] + arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: log) ?? .nullDevice
        _ = try? (process.standardError as? FileHandle)?.seekToEnd()
        try process.run()
        self.process = process
        orders = input.fileHandleForWriting
        lines = AsyncStream { continuation in
            Thread.detachNewThread {
                var rest: [UInt8] = []
                while true {
                    let bytes = output.fileHandleForReading.availableData
                    if bytes.isEmpty { break }
                    rest += bytes
                    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                        if let line = VictimLine(String(decoding: rest[..<end], as: UTF8.self)) {
                            continuation.yield(line)
                        }
                        rest.removeSubrange(...end)
                    }
                }
                continuation.finish()
            }
        }
    }

    /// Kills it.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Asks it to finish what it has and end.
    func settle() {
        try? orders.write(contentsOf: Data("settle\n".utf8))
    }

    /// How it ended, once it has: its exit code, or the signal that killed it.
    func ending() async -> (code: Int32, isSignal: Bool) {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [process] in
                process.waitUntilExit()
                continuation.resume(
                    returning: (process.terminationStatus, process.terminationReason == .uncaughtSignal)
                )
            }
        }
    }
}
