import Foundation

/// The built binary, run as a person runs it.
struct SetuProcess {
    /// What a run left.
    struct Outcome {
        /// The exit code.
        var code: Int32
        /// Standard output.
        var output: String
        /// Standard error.
        var talk: String

        /// The lines of standard output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// The root of the repository.
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The binary: it lies beside the tests.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("setu")

    /// Runs the binary to its end, with the bundled adapters.
    static func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    /// Runs the binary to its end, in the repository and so with the bundled adapters, or in another folder.
    static func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:],
        in workingFolder: URL = repository
    ) throws -> Outcome {
        let folder = try TemporaryFolder()
        let output = try folder.file("output", "")
        let talk = try folder.file("talk", "")
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = workingFolder
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.file("input", input)))
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: talk)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus,
            output: try String(contentsOfFile: output, encoding: .utf8),
            talk: try String(contentsOfFile: talk, encoding: .utf8)
        )
    }
}
