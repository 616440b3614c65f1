import Foundation

/// Which file something is, and in which state: the same as long as nobody replaces or changes it.
struct FileIdentity: Hashable {
    private let device: UInt64
    private let number: UInt64
    private let size: Int64
    private let seconds: Int64
    private let nanoseconds: Int64

    /// Takes what the system says of a file; `nil` where it is no regular file.
    private init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
        size = Int64(status.st_size)
        seconds = Int64(status.st_mtim.tv_sec)
        nanoseconds = Int64(status.st_mtim.tv_nsec)
    }

    /// The file at a path, which is not followed where it is a link.
    init?(path: [CChar]) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The file behind an open descriptor.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Whether another is the same file, in whatever state.
    func isSameFile(as other: FileIdentity) -> Bool { device == other.device && number == other.number }

    /// A name for it in this state, which no sender can give by HTTP: keys there are printable.
    var idempotencyKey: String { "\u{1}drop/\(device)/\(number)/\(size)/\(seconds).\(nanoseconds)" }
}
