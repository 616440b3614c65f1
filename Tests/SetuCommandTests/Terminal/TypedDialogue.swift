import Foundation

/// The binary at a terminal, with somebody at the keyboard.
final class TypedDialogue {
    struct NoTerminal: Error {}
    /// What was waited for did not come; what was shown instead.
    struct Silence: Error {
        var wanted: String
        var shown: String
    }

    /// `TIOCSPTLCK` and `TIOCGPTN`, which are macros of C.
    private static let (setLock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))

    private let main: Int32
    private let process = Process()
    private var bytes: [UInt8] = []
    /// Up to where what was shown was waited for.
    private var seen = 0

    /// Everything that was shown.
    var shown: String { String(decoding: bytes, as: UTF8.self) }

    /// Starts a command in a session whose terminal this is, so that Ctrl-C reaches it.
    init(_ arguments: [String], in folder: String) throws {
        main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var (lock, number) = (Int32(0), UInt32(0))
        guard main >= 0, ioctl(main, Self.setLock, &lock) == 0, ioctl(main, Self.number, &number) == 0 else {
            throw NoTerminal()
        }
        let own = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard own >= 0 else { throw NoTerminal() }
        let terminal = FileHandle(fileDescriptor: own, closeOnDealloc: false)
        // A test's thread blocks signals, which its children inherit: Python lets them through again.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let free =
            "import os,signal,sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); os.execvp(sys.argv[1], sys.argv[1:])"
        process.arguments =
            ["python3", "-c", free, "setsid", "--ctty", "--wait", SetuProcess.binary.path] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "TERM": "xterm", "NO_COLOR": "1"]
        process.standardInput = terminal
        process.standardOutput = terminal
        process.standardError = terminal
        try process.run()
        close(own)
    }

    deinit {
        // Whoever still has the terminal loses it.
        close(main)
        if process.isRunning { process.terminate() }
    }

    /// Waits until a text is shown that was not waited for before.
    func wait(for text: String) throws {
        let wanted = Array(text.utf8)
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if let range = bytes[seen...].firstRange(of: wanted) {
                seen = range.upperBound
                return
            }
            guard read() else { break }
        }
        throw Silence(wanted: text, shown: shown)
    }

    /// Types something; a line ends with a line feed, Ctrl-C is `\u{3}` and Ctrl-D `\u{4}`.
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(main, bytes, bytes.count)
    }

    /// Waits for the end, and gives the exit code.
    func end() -> Int32 {
        let deadline = ContinuousClock.now + .seconds(60)
        while read(), ContinuousClock.now < deadline {}
        if process.isRunning, ContinuousClock.now >= deadline { return -1 }
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Reads what is shown; `false` once nobody has the terminal any more.
    private func read() -> Bool {
        var ready = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 200) > 0 else { return process.isRunning }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(main, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer.prefix(count)
        return true
    }
}
