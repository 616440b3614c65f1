public import Contracts
import Foundation

/// Makes an adapter in Swift a program that a gateway starts: it answers batches of records on standard input and output until
/// they end.
///
/// ```swift
/// NativeService(NotesAdapter()).run()
/// ```
///
/// What the adapter prints goes to standard error, so that it cannot end up between answers.
public struct NativeService {
    /// The most bytes of a message; a gateway sends at most half a megabyte, or one record of eight.
    private static let maximumBytes = 64 << 20

    private let conversation: NativeConversation

    /// Takes the adapter.
    public init(_ adapter: some NativeAdapter) {
        conversation = NativeConversation(adapter)
    }

    /// Answers until standard input ends, and ends the process: exit code 0, or 64 with a line on standard error where
    /// `adapter.yaml` and the adapter do not say the same.
    public func run() -> Never {
        // Answers have a descriptor of their own; what is printed joins standard error.
        let answers = FileHandle(fileDescriptor: dup(STDOUT_FILENO), closeOnDealloc: true)
        dup2(STDERR_FILENO, STDOUT_FILENO)
        do {
            while let message = try Self.message() {
                let answer = try conversation.answer(message)
                let length = withUnsafeBytes(of: UInt32(clamping: answer.count).bigEndian) { Data($0) }
                try answers.write(contentsOf: length + Data(answer))
            }
        } catch {
            try? FileHandle.standardError.write(contentsOf: Data("\(error)\n".utf8))
            exit(64)
        }
        exit(0)
    }

    /// The next message; `nil` where standard input has ended.
    private static func message() throws -> [UInt8]? {
        guard let header = try bytes(4) else { return nil }
        let length = header.reduce(0) { $0 << 8 | Int($1) }
        guard length <= maximumBytes else { throw NativeConversationError.unreadable }
        return try bytes(length)
    }

    private static func bytes(_ count: Int) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let more = try FileHandle.standardInput.read(upToCount: count - bytes.count) ?? Data()
            guard !more.isEmpty else { return nil }
            bytes += more
        }
        return bytes
    }
}
