import Formats

/// Talks to a gateway over HTTP/1.1, one connection a request, in plain text: what lies beyond this machine belongs
/// behind a proxy that ends TLS, on both sides.
struct GatewayClient {
    /// Where the gateway listens.
    var address: GatewayAddress
    /// What is sent as a bearer token, if anything.
    var token: String?

    /// Sends a request and reads the whole answer.
    /// - Throws: ``CommandFailure``.
    func send(_ request: GatewayRequest, progress: (Int) -> Void = { _ in }) throws -> GatewayResponse {
        var body: [UInt8] = []
        var response = try exchange(request, progress: progress) { piece in
            body.append(contentsOf: piece)
            return true
        }
        if response.isSuccess {
            response.body = body
        }
        return response
    }

    /// Sends a request and hands on the answer's body as it comes, until `receive` says `false`.
    ///
    /// An answer that is not a success is not handed on but returned whole.
    /// - Throws: ``CommandFailure``.
    func stream(_ request: GatewayRequest, receive: (ArraySlice<UInt8>) throws -> Bool) throws -> GatewayResponse {
        try exchange(request, progress: { _ in }, receive: receive)
    }

    private func exchange(
        _ request: GatewayRequest,
        progress: (Int) -> Void,
        receive: (ArraySlice<UInt8>) throws -> Bool
    ) throws -> GatewayResponse {
        let socket = try Socket(address)
        var head = "\(request.method) \(request.path) HTTP/1.1\r\nHost: \(address.authority)\r\nConnection: close\r\n"
        for header in request.headers {
            head += "\(header.name): \(header.value)\r\n"
        }
        if let token {
            head += "Authorization: Bearer \(token)\r\n"
        }
        if let body = request.body {
            head += body.size.map { "Content-Length: \($0)\r\n" } ?? "Transfer-Encoding: chunked\r\n"
        }
        let text = request.body == nil ? request.json?.bytes ?? [] : []
        if !text.isEmpty {
            head += "Content-Type: application/json\r\n"
        }
        if request.body == nil, request.method == "POST" {
            head += "Content-Length: \(text.count)\r\n"
        }
        _ = (Array((head + "\r\n").utf8) + text).withUnsafeBytes { socket.send($0) }
        if let body = request.body {
            try send(body, over: socket, progress: progress)
        }
        var response = try self.head(from: socket)
        var failed: [UInt8] = []
        let isSuccess = response.isSuccess
        try self.body(of: response, from: socket) { piece in
            if isSuccess {
                return try receive(piece)
            }
            failed.append(contentsOf: piece)
            return true
        }
        response.body = failed
        return response
    }

    /// A gateway that refuses answers early; then the rest is not sent, and the answer says why.
    private func send(_ body: InputFile, over socket: Socket, progress: (Int) -> Void) throws {
        let isChunked = body.size == nil
        var isHeard = true
        while isHeard, let chunk = try body.next() {
            if isChunked {
                isHeard = Array("\(String(chunk.count, radix: 16))\r\n".utf8).withUnsafeBytes { socket.send($0) }
            }
            isHeard = isHeard && socket.send(chunk)
            if isChunked {
                isHeard = isHeard && Array("\r\n".utf8).withUnsafeBytes { socket.send($0) }
            }
            progress(body.bytesRead)
        }
        if isChunked && isHeard {
            _ = Array("0\r\n\r\n".utf8).withUnsafeBytes { socket.send($0) }
        }
    }

    private func head(from socket: Socket) throws -> GatewayResponse {
        while true {
            let words = try socket.line()?.split(separator: " ") ?? []
            guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]) else {
                throw CommandFailure.failed("\(address.authority) did not answer as a gateway does")
            }
            var response = GatewayResponse(status: status, headers: [:])
            while let line = try socket.line(), !line.isEmpty {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let value = line[line.index(after: colon)...].drop { $0 == " " }
                response.headers[line[..<colon].lowercased()] = String(value)
            }
            // 100 Continue and its like only announce the answer.
            if status >= 200 {
                return response
            }
        }
    }

    private func body(
        of response: GatewayResponse,
        from socket: Socket,
        receive: (ArraySlice<UInt8>) throws -> Bool
    ) throws {
        if response.headers["transfer-encoding"]?.lowercased() == "chunked" {
            while let line = try socket.line(), let size = Int(line.prefix { $0 != ";" }, radix: 16), size > 0 {
                guard try pass(size, from: socket, receive: receive) else { return }
                _ = try socket.line()
            }
        } else if let length = response.headers["content-length"].flatMap({ Int($0) }) {
            _ = try pass(length, from: socket, receive: receive)
        } else if response.status != 204 {
            _ = try pass(.max, from: socket, receive: receive)
        }
    }

    private func pass(_ count: Int, from socket: Socket, receive: (ArraySlice<UInt8>) throws -> Bool) throws -> Bool {
        var rest = count
        while rest > 0, let piece = try socket.some(atMost: rest) {
            rest -= piece.count
            guard try receive(piece) else { return false }
        }
        return true
    }
}
