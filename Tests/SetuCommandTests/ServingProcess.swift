import Foundation
import KafkaTesting

/// `setu run` in a folder of its own, as an operator starts it, until it is let go of.
final class ServingProcess {
    /// The port it listens on.
    let port: Int
    /// Its data folder.
    let data: String
    /// Its settings file.
    let settings: String

    private let folder: TemporaryFolder
    private let broker: TestBroker?
    private var process = Process()

    /// Starts a gateway with more lines of settings, and waits until it answers.
    ///
    /// - Parameters:
    ///   - bus: what it runs over.
    ///   - settings: the lines.
    ///   - limit: what a shell does to itself before it becomes the gateway, such as `ulimit -f 100`.
    /// - Throws: ``NotServing`` where it does not answer.
    init(on bus: ServedBus = .embedded, settings: String = "", after limit: String? = nil) throws {
        folder = try TemporaryFolder()
        port = Self.freePort()
        data = folder.path + "/data"
        broker = bus == .kafka ? try TestBroker() : nil
        let brokers = broker.map { "bus: {kind: kafka, brokers: [\"\($0.address)\"]}\n" } ?? ""
        let text = "data: \(data)\nhttp: {port: \(port)}\n\(brokers)\(settings)"
        self.settings = try folder.file("gateway.yaml", text)
        try start(after: limit)
    }

    /// Kills the gateway as nothing can be prepared for.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Stops the gateway and starts it again, on the same port and data folder.
    func restart() throws {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        process = Process()
        try start(after: nil)
    }

    private func start(after limit: String?) throws {
        let arguments = ["run", "--config", settings, "--log", "error"]
        if let limit {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "\(limit); exec \"$0\" \"$@\"", SetuProcess.binary.path] + arguments
        } else {
            process.executableURL = SetuProcess.binary
            process.arguments = arguments
        }
        process.currentDirectoryURL = SetuProcess.repository
        // Not the test's own: who waits for the end of those would wait for a gateway that outlived a test that crashed.
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: try folder.file("log", ""))
        try process.run()
        for _ in 0..<1200 {
            if try SetuProcess.run(["feeds", "list"] + gateway).code == 0 { return }
            Thread.sleep(forTimeInterval: 0.05)
        }
        throw NotServing(log: (try? String(contentsOfFile: folder.path + "/log", encoding: .utf8)) ?? "")
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        broker?.close()
    }

    struct NotServing: Error {
        var log: String
    }

    /// The options by which a command finds it.
    var gateway: [String] { ["--url", "http://127.0.0.1:\(port)", "--data", data] }

    /// Runs a command against it.
    func run(_ arguments: String..., input: String = "") throws -> SetuProcess.Outcome {
        try SetuProcess.run(arguments + gateway, input: input)
    }

    private static func freePort() -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        return isBound ? Int(in_port_t(bigEndian: address.sin_port)) : 0
    }
}
