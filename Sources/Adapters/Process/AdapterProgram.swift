import Foundation

/// A running adapter program: a message goes in, a message comes out, within its time.
///
/// It runs in the adapter's folder, with an environment of its own, under a limit of memory, and ends with this object.
/// Its standard error goes where the one who runs it says.
final class AdapterProgram {
    /// Where a program's standard error goes.
    enum Diagnostics: Sendable {
        /// Nowhere: it may hold values of records.
        case discarded
        /// To this process's standard error, for the one who writes the program.
        case inherited
    }

    private let process = Process()
    /// Our end of its standard input: a socket, so that writing to a program that has ended is an error and no signal.
    private let input: FileHandle
    /// Our end of its standard output.
    private let output: FileHandle

    /// Starts the program.
    /// - Throws: ``ProcessFault/unavailable(_:)``.
    init(_ rule: ProcessRule, folder: String, diagnostics: Diagnostics) throws(ProcessFault) {
        var sockets: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &sockets) == 0 else {
            throw .unavailable("no socket could be opened")
        }
        input = FileHandle(fileDescriptor: sockets[0], closeOnDealloc: true)
        let programInput = FileHandle(fileDescriptor: sockets[1], closeOnDealloc: true)
        let pipe = Pipe()
        output = pipe.fileHandleForReading
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // The shell sets the limit and becomes the program, so the program has the process's id.
        process.arguments = ["-c", #"ulimit -v "$0" && exec "$@""#, String(rule.megabytes * 1024)] + rule.command
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = Self.environment
        process.standardInput = programInput
        process.standardOutput = pipe.fileHandleForWriting
        process.standardError = diagnostics == .inherited ? FileHandle.standardError : FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw .unavailable("it could not be started")
        }
        // Only the program holds its ends now: when it ends, reading ends.
        try? programInput.close()
        try? pipe.fileHandleForWriting.close()
    }

    deinit {
        end()
    }

    /// Sends a message and waits for the answer.
    /// - Throws: ``ProcessFault``; the program is of no use after that.
    func ask(_ message: [UInt8], within seconds: Int) throws(ProcessFault) -> [UInt8] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        let request = ProgramFrame.wrapped(message)
        var sent = 0
        var answer: [UInt8] = []
        var length: Int?
        while true {
            if length == nil, answer.count >= ProgramFrame.headerBytes {
                let told = ProgramFrame.length(answer)
                guard told <= ProgramFrame.maximumBytes else {
                    throw .protocolBroken("an answer of at most \(ProgramFrame.maximumBytes) bytes")
                }
                length = told
            }
            if let length, answer.count >= ProgramFrame.headerBytes + length {
                guard sent == request.count, answer.count == ProgramFrame.headerBytes + length else {
                    throw .protocolBroken("one answer to each message, and after it")
                }
                return Array(answer.dropFirst(ProgramFrame.headerBytes))
            }
            try wait(until: deadline, seconds: seconds, sends: sent < request.count)
            try send(request, &sent)
            try receive(&answer)
        }
    }

    /// Ends it at once, with what it has started itself.
    func end() {
        try? input.close()
        try? output.close()
        guard process.isRunning else { return }
        let id = process.processIdentifier
        kill(getpgid(id) == id ? -id : id, SIGKILL)
    }

    /// How it ended, in words, once reading from it has.
    private func howItEnded() -> String {
        // The pipe closes a moment before the process is known to have ended.
        let deadline = ContinuousClock.now + .seconds(1)
        while process.isRunning, ContinuousClock.now < deadline {
            usleep(2_000)
        }
        guard !process.isRunning else { return "it closed its output" }
        return process.terminationReason == .uncaughtSignal
            ? "signal \(process.terminationStatus)" : "exit code \(process.terminationStatus)"
    }

    private func wait(until deadline: ContinuousClock.Instant, seconds: Int, sends: Bool) throws(ProcessFault) {
        let left = deadline - ContinuousClock.now
        guard left > .zero else { throw .timedOut(seconds: seconds) }
        var waited = [
            pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: sends ? input.fileDescriptor : -1, events: Int16(POLLOUT), revents: 0),
        ]
        let (whole, fraction) = left.components
        let milliseconds = Int(whole) * 1_000 + Int(fraction / 1_000_000_000_000_000) + 1
        _ = poll(&waited, nfds_t(waited.count), Int32(clamping: milliseconds))
    }

    private func send(_ request: [UInt8], _ sent: inout Int) throws(ProcessFault) {
        guard sent < request.count else { return }
        let count = request[sent...].withUnsafeBytes { bytes in
            Foundation.send(
                input.fileDescriptor,
                bytes.baseAddress,
                bytes.count,
                Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
            )
        }
        if count > 0 {
            sent += count
        } else if count < 0, ![EAGAIN, EWOULDBLOCK, EINTR].contains(errno) {
            throw .crashed(howItEnded())
        }
    }

    private func receive(_ answer: inout [UInt8]) throws(ProcessFault) {
        var ready = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 0) > 0 else { return }
        let room = 64 * 1024
        let before = answer.count
        answer.append(contentsOf: repeatElement(0, count: room))
        let count = answer[before...].withUnsafeMutableBytes { read(output.fileDescriptor, $0.baseAddress, room) }
        answer.removeLast(room - max(0, count))
        if count == 0 || count < 0 && ![EAGAIN, EINTR].contains(errno) {
            throw .crashed(howItEnded())
        }
    }

    /// What the program may know of where it runs: nothing of ours.
    private static var environment: [String: String] {
        [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
        ]
    }
}
