import Dispatch
import Formats
import Foundation
import Gateway

/// Speaks HTTP/1.1 to a gateway over a real socket, one request a connection.
struct LoopbackClient: Sendable {
    /// An answer.
    struct Answer: Sendable {
        var status: Int
        var headers: [String: String]
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        func json() throws -> JSONValue { try JSONValue.parse(body) }
    }

    /// Nothing that is an answer came: how much did, and the last error of the sockets.
    struct NoAnswer: Error {
        var received: Int
        var error: Int32
    }

    let port: Int

    /// Waits until the gateway listens.
    init(_ gateway: Gateway) async throws {
        while gateway.listeningPort == nil {
            try await Task.sleep(for: .milliseconds(5))
        }
        port = gateway.listeningPort ?? 0
    }

    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, headers, nil)
    }

    func post(_ path: String, _ body: [UInt8], _ headers: [String: String] = [:]) async throws -> Answer {
        try await send("POST", path, headers, body)
    }

    func send(
        _ method: String,
        _ path: String,
        _ headers: [String: String],
        _ body: [UInt8]?
    ) async throws -> Answer {
        var fields = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
        if let body { fields["Content-Length"] = String(body.count) }
        fields.merge(headers) { _, new in new }
        let head = "\(method) \(path) HTTP/1.1\r\n" + fields.map { "\($0): \($1)\r\n" }.joined() + "\r\n"
        let bytes = Array(head.utf8) + (body ?? [])
        let port = port
        let answer = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Self.exchange(bytes, port: port))
            }
        }
        return try Self.parse(answer.bytes, error: answer.error)
    }

    private static func exchange(_ bytes: [UInt8], port: Int) -> (bytes: [UInt8], error: Int32) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { return ([], errno) }
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { break }
            sent += count
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { return (received, count < 0 ? errno : 0) }
            received += buffer[..<count]
        }
    }

    private static func parse(_ bytes: [UInt8], error: Int32) throws -> Answer {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { throw NoAnswer(received: bytes.count, error: error) }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw NoAnswer(received: bytes.count, error: error)
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        return Answer(status: status, headers: headers, body: Array(text[end.upperBound...].utf8))
    }
}
