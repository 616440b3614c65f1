import Foundation

/// A TCP connection, read and written until it is let go.
final class Socket {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0

    /// Connects.
    /// - Throws: ``CommandFailure`` with exit code 1.
    init(_ address: GatewayAddress) throws {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address.host, String(address.port), &hints, &found) == 0 else {
            throw CommandFailure.failed("there is no host \(address.host)")
        }
        defer { freeaddrinfo(found) }
        var candidate = found
        while let info = candidate?.pointee {
            let descriptor = socket(info.ai_family, info.ai_socktype, info.ai_protocol)
            if descriptor >= 0, connect(descriptor, info.ai_addr, info.ai_addrlen) == 0 {
                self.descriptor = descriptor
                return
            }
            if descriptor >= 0 {
                close(descriptor)
            }
            candidate = info.ai_next
        }
        throw CommandFailure.failed("no gateway answers at \(address.authority); is `setu run` running there?")
    }

    deinit {
        close(descriptor)
    }

    /// Sends all bytes; `false` where the other side no longer listens.
    func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let sent = Foundation.send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            if sent > 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(sent))
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Whether something can be read within some milliseconds.
    func isReadable(within milliseconds: Int32) -> Bool {
        if position < buffer.count { return true }
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return Foundation.poll(&poll, 1, milliseconds) > 0
    }

    /// The next line without its end; `nil` at the end.
    func line() throws -> String? {
        var bytes: [UInt8] = []
        while let byte = try byte() {
            if byte == UInt8(ascii: "\n") {
                if bytes.last == UInt8(ascii: "\r") {
                    bytes.removeLast()
                }
                return String(decoding: bytes, as: UTF8.self)
            }
            bytes.append(byte)
            guard bytes.count <= 64 * 1024 else { throw CommandFailure.failed("the gateway's answer is not HTTP") }
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// At most so many bytes; `nil` at the end.
    func some(atMost limit: Int) throws -> ArraySlice<UInt8>? {
        guard try fill() else { return nil }
        let end = min(buffer.count, position + limit)
        defer { position = end }
        return buffer[position..<end]
    }

    private func byte() throws -> UInt8? {
        guard try fill() else { return nil }
        defer { position += 1 }
        return buffer[position]
    }

    private func fill() throws -> Bool {
        guard position == buffer.count else { return true }
        buffer = Array(repeating: 0, count: 64 * 1024)
        position = 0
        while true {
            let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count >= 0 {
                buffer.removeLast(buffer.count - count)
                return count > 0
            }
            if errno != EINTR {
                buffer = []
                throw CommandFailure.failed("the connection to the gateway broke: \(String(cString: strerror(errno)))")
            }
        }
    }
}
