import HTTPTypes

/// Which methods each path of a table of routes takes, so that others are refused by name (RFC 9110, section 15.5.6).
struct MethodTable: Sendable {
    private static let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]

    /// The paths, each once, in the order of the routes.
    let paths: [String]
    private let methods: [String: [HTTPRequest.Method]]

    /// Takes the routes; where `GET` is answered, `HEAD` is too.
    init(_ routes: [Route]) {
        var methods: [String: [HTTPRequest.Method]] = [:]
        var paths: [String] = []
        for route in routes {
            if methods[route.path] == nil { paths.append(route.path) }
            methods[route.path, default: []] += route.method == .get ? [.get, .head] : [route.method]
        }
        self.paths = paths
        self.methods = methods
    }

    /// The methods nothing answers to at a path.
    func refused(at path: String) -> [HTTPRequest.Method] {
        Self.known.filter { !allowed(at: path).contains($0) }
    }

    /// What one of these is answered.
    func refusal(at path: String) -> Problem {
        let allowed = allowed(at: path)
        let names = allowed.map(\.rawValue).joined(separator: " or ")
        var problem = Problem(.methodNotAllowed, "METHOD_NOT_ALLOWED", "expected: \(names)")
        problem.allowedMethods = allowed
        return problem
    }

    private func allowed(at path: String) -> [HTTPRequest.Method] { methods[path] ?? [] }
}
