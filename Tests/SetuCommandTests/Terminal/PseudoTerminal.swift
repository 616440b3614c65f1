import Foundation

/// The binary, run with a terminal as its standard output.
struct PseudoTerminal {
    struct NoTerminal: Error {}

    /// `TIOCSPTLCK` and `TIOCGPTN`, which are macros of C.
    private static let (setLock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))

    /// What a command showed there.
    static func run(_ arguments: [String], input: String = "") throws -> [UInt8] {
        let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(main) }
        var (lock, number) = (Int32(0), UInt32(0))
        guard main >= 0, ioctl(main, Self.setLock, &lock) == 0, ioctl(main, Self.number, &number) == 0 else {
            throw NoTerminal()
        }
        let own = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard own >= 0 else { throw NoTerminal() }
        var settings = termios()
        tcgetattr(own, &settings)
        // Line ends as they are written.
        settings.c_oflag &= ~tcflag_t(OPOST)
        tcsetattr(own, TCSANOW, &settings)
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = SetuProcess.binary
        process.arguments = arguments
        process.currentDirectoryURL = SetuProcess.repository
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm"]
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.file("input", input)))
        process.standardOutput = FileHandle(fileDescriptor: own, closeOnDealloc: false)
        process.standardError = FileHandle.nullDevice
        try process.run()
        close(own)
        var shown: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(main, &buffer, buffer.count)
            // The last to close a terminal makes reading it an error.
            guard count > 0 else { break }
            shown += buffer.prefix(count)
        }
        process.waitUntilExit()
        return shown
    }
}
