import Dispatch
import Foundation

/// A connection to a gateway on which a test sends what it likes, as slowly as it likes.
final class RawConnection: Sendable {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw LoopbackClient.NoAnswer(received: 0, error: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Sends text; `false` where the other side no longer listens.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends bytes; `false` where the other side no longer listens.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return false }
            sent += count
        }
        return true
    }

    /// Says that nothing more is sent.
    func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Reads until the other side closes, or what was read satisfies a condition, or the time is over.
    func read(
        atMost seconds: Double = 120,
        until isEnough: @escaping @Sendable (String) -> Bool = { _ in false }
    ) async -> (text: String, isClosed: Bool) {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [self] in
                let deadline = Date().addingTimeInterval(seconds)
                var received: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 65536)
                while !isEnough(String(decoding: received, as: UTF8.self)) {
                    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    let left = Int32(max(0, deadline.timeIntervalSinceNow * 1000))
                    guard left > 0, Foundation.poll(&poll, 1, left) > 0 else {
                        continuation.resume(returning: (String(decoding: received, as: UTF8.self), false))
                        return
                    }
                    let count = recv(descriptor, &buffer, buffer.count, 0)
                    guard count > 0 else {
                        continuation.resume(returning: (String(decoding: received, as: UTF8.self), true))
                        return
                    }
                    received += buffer[..<count]
                }
                continuation.resume(returning: (String(decoding: received, as: UTF8.self), false))
            }
        }
    }
}
