import Foundation

/// A shell whose mounts are its own, for disks that are small or read-only.
enum PrivateMounts {
    /// Whether this process may have one.
    static let areAllowed: Bool = {
        (try? run("mount -t tmpfs -o size=1m tmpfs \"$DISK\" && mount -o remount,ro \"$DISK\"").code) == 0
    }()

    /// Runs a script in which `$DISK` is an empty folder to mount something on, and `$SETU` the binary.
    static func run(_ script: String) throws -> SetuProcess.Outcome {
        let folder = try TemporaryFolder()
        let output = try folder.file("output", "")
        let talk = try folder.file("talk", "")
        let disk = folder.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["unshare", "-m", "/bin/sh", "-c", script]
        process.currentDirectoryURL = SetuProcess.repository
        process.environment = [
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder.path, "DISK": disk,
            "SETU": SetuProcess.binary.path,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: talk)
        try process.run()
        process.waitUntilExit()
        return SetuProcess.Outcome(
            code: process.terminationStatus,
            output: try String(contentsOfFile: output, encoding: .utf8),
            talk: try String(contentsOfFile: talk, encoding: .utf8)
        )
    }
}
