import Foundation

/// Commands by which tests break and mend the cluster that `SETU_TEST_KAFKA` names, each run with `/bin/sh -c`.
package enum ClusterFaults {
    /// Kills a node with SIGKILL: of one node the only one, of three one that leads partitions.
    package static let kill = ProcessInfo.processInfo.environment["SETU_TEST_KAFKA_KILL"]
    /// Starts that node again.
    package static let start = ProcessInfo.processInfo.environment["SETU_TEST_KAFKA_START"]

    /// Whether there are a cluster and both commands.
    package static let areGiven = RealCluster.address != nil && kill != nil && start != nil

    /// A command that failed.
    package struct Failure: Error {
        /// The command.
        package var command: String
        /// How it ended.
        package var code: Int32
    }

    /// Runs one of the commands to its end.
    package static func run(_ command: String?) throws {
        guard let command else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(command: command, code: process.terminationStatus)
        }
    }
}
