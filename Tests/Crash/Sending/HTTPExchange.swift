import Dispatch
import Foundation

/// One request over a connection of its own, by somebody who is ready for the other end to die.
struct HTTPExchange: Sendable {
    /// What came of it.
    enum Result: Sendable {
        /// A whole answer.
        case answer(Int, [UInt8])
        /// None, or half of one.
        case silence
    }

    private static let threads = DispatchQueue(label: "setu.crash.http", attributes: .concurrent)
    private static let chunkBytes = 65_536

    /// Where the gateway listens on this machine.
    let port: Int
    /// What is asked for.
    let path: String
    /// Headers beside those every request has.
    let headers: [(String, String)]

    /// Sends a body, the longer ones in chunks with a pause after each.
    func post(_ body: [UInt8]) async -> Result {
        await withCheckedContinuation { continuation in
            Self.threads.async { continuation.resume(returning: exchange(body)) }
        }
    }

    private func exchange(_ body: [UInt8]) -> Result {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return .silence }
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        guard connected(descriptor) else { return .silence }
        var head = "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        head += "Content-Length: \(body.count)\r\n\r\n"
        // Also after half a body an answer may have come.
        if send(ArraySlice(head.utf8), descriptor) { sendAll(body, descriptor) }
        return Self.parse(received(descriptor))
    }

    private func connected(_ descriptor: Int32) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private func sendAll(_ body: [UInt8], _ descriptor: Int32) {
        for start in stride(from: 0, to: body.count, by: Self.chunkBytes) {
            let end = min(start + Self.chunkBytes, body.count)
            guard send(body[start..<end], descriptor) else { return }
            if end < body.count { usleep(500) }
        }
    }

    private func send(_ bytes: ArraySlice<UInt8>, _ descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                let count = Foundation.send(
                    descriptor,
                    buffer.baseAddress?.advanced(by: sent),
                    buffer.count - sent,
                    Int32(MSG_NOSIGNAL)
                )
                if count <= 0 { return false }
                sent += count
            }
            return true
        }
    }

    private func received(_ descriptor: Int32) -> [UInt8] {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { return received }
            received += buffer[..<count]
        }
    }

    private static func parse(_ bytes: [UInt8]) -> Result {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return .silence }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            return .silence
        }
        let body = Array(text[end.upperBound...].utf8)
        for line in lines where line.lowercased().hasPrefix("content-length:") {
            let length = Int(line.dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces))
            if length != body.count { return .silence }
        }
        return .answer(status, body)
    }
}
