/// Where a gateway listens: `http://127.0.0.1:8787`.
struct GatewayAddress {
    /// The host, without brackets.
    var host: String
    /// The port.
    var port: UInt16

    /// Takes an address; `nil` where it is not `http://host[:port]`.
    init?(_ text: String) {
        guard text.hasPrefix("http://") else { return nil }
        var rest = text.dropFirst("http://".count)
        if rest.hasSuffix("/") {
            rest.removeLast()
        }
        guard !rest.isEmpty, !rest.contains("/"), !rest.contains("@") else { return nil }
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            host = String(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[rest.index(after: end)...]
        } else {
            host = String(rest.prefix { $0 != ":" })
            rest = rest.drop { $0 != ":" }
        }
        guard let port = rest.isEmpty ? 80 : UInt16(rest.dropFirst()) else { return nil }
        self.port = port
    }

    /// As the Host header has it.
    var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }
}
