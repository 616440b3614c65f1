import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// Holds `/openapi.json` against what is served.
@Suite struct OpenAPITourTests {
    /// A request of the tour.
    private struct Stop {
        var method: String
        var path: String
        var headers: [String: String] = [:]
        var body: [UInt8]?
    }

    /// What the document says of answers, by path and method.
    private struct Described {
        var document: JSONValue

        func operation(_ method: String, _ path: String) -> JSONValue? {
            let steps = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
            let template = document["paths"]?.objectValue?.first { entry in
                let parts = entry.name.split(separator: "/", omittingEmptySubsequences: false)
                return parts.count == steps.count && zip(parts, steps).allSatisfy { Self.fits($0, $1) }
            }
            return template?.value[method.lowercased()]
        }

        private static func fits(_ part: Substring, _ step: Substring) -> Bool {
            guard let open = part.firstIndex(of: "{"), let close = part.firstIndex(of: "}") else { return part == step }
            return step.hasPrefix(part[..<open]) && step.hasSuffix(part[part.index(after: close)...])
                && !step.dropFirst(part.distance(from: part.startIndex, to: open)).isEmpty
                && (part.hasSuffix("}") ? !step.contains(":") : true)
        }
    }

    private static func tour(_ running: RunningGateway, submission: String) throws -> [Stop] {
        let token = try running.operatorHeaders()
        let body = RowAdapter.csv(["1,A,N,S,plain,", "2,A,N,S,bad,"])
        let deliver = "/v1/feeds/in.rows/submissions"
        var stops = [
            Stop(method: "POST", path: deliver, body: body),
            Stop(method: "POST", path: deliver, headers: ["Idempotency-Key": "x"], body: body),
            Stop(method: "POST", path: deliver, headers: ["Content-Encoding": "br"], body: body),
            Stop(method: "POST", path: deliver, body: RowAdapter.csv(["1,\"A"])),
            Stop(method: "POST", path: "/v1/feeds/in.nobody/submissions", body: body),
            Stop(method: "POST", path: deliver + ":validate", body: body),
        ]
        for path in [
            "/v1/submissions", "/v1/submissions/\(submission)", "/v1/submissions/x", "/v1/feeds", "/v1/topics",
            "/v1/topics/cp.sighting.v1/events", "/v1/topics/cp.sighting.v1/events?after=x",
            "/v1/topics/cp.restricted.sighting.v1/events", "/v1/topics/cp.nothing.v1/events", "/v1/dead-letters",
            "/v1/dead-letters/in.rows", "/v1/dead-letters/in.rows/0", "/v1/dead-letters/in.rows/999",
            "/v1/schemas", "/v1/schemas/missing-report/1", "/v1/schemas/nothing/1", "/asyncapi.json", "/openapi.json",
            "/healthz", "/readyz", "/metrics",
        ] {
            stops.append(Stop(method: "GET", path: path))
            stops.append(Stop(method: "GET", path: path, headers: token))
        }
        for path in ["/v1/feeds/in.rows/resume", "/v1/feeds/in.rows/replay", "/v1/dead-letters/in.rows/0/replay"] {
            stops.append(Stop(method: "POST", path: path, body: []))
            stops.append(Stop(method: "POST", path: path, headers: token, body: []))
        }
        return stops
    }

    @Test func whatIsServedIsDescribed() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let receipt = try await running.settle(RowAdapter.csv(["1,A,N,S,plain,", "2,B,N,S,bad,"]))
            let described = Described(document: try await client.get("/openapi.json").json())
            var visited: Set<String> = []
            for stop in try Self.tour(running, submission: receipt.submission) {
                let answer =
                    if let body = stop.body { try await client.post(stop.path, body, stop.headers) } else {
                        try await client.get(stop.path, stop.headers)
                    }
                let place = "\(stop.method) \(stop.path) \(answer.status)"
                let operation = try #require(described.operation(stop.method, stop.path), "\(place)")
                visited.insert(operation["operationId"]?.stringValue ?? "")
                let answers = operation["responses"]
                let content = answers?["\(answer.status)"]?["content"] ?? answers?["default"]?["content"]
                let mediaType = String((answer.headers["content-type"] ?? "").prefix { $0 != ";" })
                #expect(content?[mediaType] != nil, "\(place) \(mediaType)")
                if answer.status >= 400, stop.path != "/readyz" {
                    #expect(mediaType == "application/problem+json", "\(place)")
                }
            }
            let known = described.document["paths"]?.objectValue?.flatMap { path in
                (path.value.objectValue ?? []).compactMap { $0.value["operationId"]?.stringValue }
            }
            #expect(Set(known ?? []).count == known?.count)
            #expect(!visited.contains(""))
        }
    }

    @Test func nothingIsServedThatIsNotDescribed() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let token = try running.operatorHeaders()
            let paths = try await client.get("/openapi.json").json()["paths"]?.objectValue ?? []
            #expect(paths.count > 15)
            for path in paths {
                let address = path.name.replacing("{", with: "").replacing("}", with: "")
                for method in ["GET", "POST", "PUT", "DELETE", "PATCH"] {
                    let isDescribed = path.value[method.lowercased()] != nil
                    let answer = try await client.send(method, address, token, method == "GET" ? nil : [])
                    let code = (try? answer.json())?["code"]?.stringValue
                    let isUnknown = code == "NOT_FOUND" || code == "METHOD_NOT_ALLOWED"
                    #expect(isUnknown == !isDescribed, "\(method) \(path.name) \(answer.status)")
                }
            }
            for path in ["/", "/v1", "/v2/feeds", "/v1/feeds/in.rows", "/debug", "/v1/audit/x"] {
                #expect(try await client.get(path, token).status == 404)
            }
        }
    }
}
