import HTTPTypes
import Hummingbird
import NIOCore

/// Who asks, as far as the gateway can tell.
struct Caller: Sendable {
    /// Whether it is a program on this machine, and neither a proxy for others nor a web page.
    var isLocal: Bool
    /// The bearer token it shows, if any.
    var token: String?

    init(_ request: Request, _ context: GatewayRequestContext) {
        isLocal = Self.isLoopback(context.remoteAddress) && Self.isDirect(request)
        token = request.headers[.authorization].flatMap { value in
            let scheme = "bearer "
            guard value.lowercased().hasPrefix(scheme) else { return nil }
            return String(value.dropFirst(scheme.count))
        }
    }

    private static func isLoopback(_ address: SocketAddress?) -> Bool {
        guard let text = address?.ipAddress else { return false }
        return text.hasPrefix("127.") || text == "::1" || text.hasPrefix("::ffff:127.")
    }

    /// A proxy on this machine speaks for others; a web page that a browser here shows speaks for its author, be it by
    /// naming itself as origin or by giving this address another name.
    private static func isDirect(_ request: Request) -> Bool {
        for name in ["forwarded", "x-forwarded-for", "via", "origin"] {
            guard let field = HTTPField.Name(name), request.headers[field] == nil else { return false }
        }
        guard let authority = request.head.authority else { return true }
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return ["localhost", "127.0.0.1", "[::1]"].contains(host)
    }
}
