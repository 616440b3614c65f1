package import Foundation

/// Commands given to a shell, as a reader of the documentation gives them.
package struct Shell {
    /// What a command left.
    package struct Outcome: Sendable {
        /// The exit code.
        package var code: Int32
        /// Standard output.
        package var output: String
        /// Standard error.
        package var talk: String
    }

    /// Where the commands run.
    package var folder: URL
    /// What is added to this process's environment.
    package var environment: [String: String]

    /// Makes a shell.
    package init(in folder: URL, environment: [String: String] = [:]) {
        self.folder = folder
        self.environment = environment
    }

    /// Runs a command.
    ///
    /// - Parameters:
    ///   - command: the command.
    ///   - isEnough: asked now and then; what has come on standard output ends a command that would go on for ever.
    /// - Returns: what it left.
    /// - Throws: where it cannot be run at all.
    package func run(_ command: String, until isEnough: (String) -> Bool = { _ in false }) throws -> Outcome {
        let files = FileManager.default.temporaryDirectory.appendingPathComponent("setu-shell-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files) }
        let output = files.appendingPathComponent("output")
        let talk = files.appendingPathComponent("talk")
        for file in [output, talk] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        // One program takes the place of the shell, so that it is the one that is ended.
        process.arguments = ["-c", "exec " + command]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: talk)
        try process.run()
        while process.isRunning {
            Thread.sleep(forTimeInterval: 0.02)
            if isEnough(try String(contentsOf: output, encoding: .utf8)) {
                kill(process.processIdentifier, SIGKILL)
            }
        }
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            talk: try String(contentsOf: talk, encoding: .utf8)
        )
    }

    /// Whether a command is there and ends well; for tests that need a program of somebody else.
    package static func canRun(_ command: String) -> Bool {
        let shell = Shell(in: URL(fileURLWithPath: "/"))
        return (try? shell.run(command).code) == 0
    }
}
