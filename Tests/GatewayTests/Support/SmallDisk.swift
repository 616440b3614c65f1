import Foundation

/// A folder on a disk of its own in memory, small enough to fill.
final class SmallDisk: Sendable {
    /// Whether this process may mount one.
    static let isAllowed: Bool = {
        let folder = TestFolder()
        guard run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.path) else { return false }
        return run("umount", folder.path)
    }()

    let folder = TestFolder()

    init(megabytes: Int) {
        _ = Self.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", folder.path)
    }

    deinit {
        _ = Self.run("umount", "-l", folder.path)
    }

    /// Makes it another size.
    func resize(megabytes: Int) -> Bool {
        Self.run("mount", "-o", "remount,size=\(megabytes)m", folder.path)
    }

    private static func run(_ command: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
