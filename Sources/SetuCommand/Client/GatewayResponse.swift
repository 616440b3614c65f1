import Formats

/// A gateway's answer.
struct GatewayResponse {
    /// The status.
    var status: Int
    /// The headers, names in lower case.
    var headers: [String: String]
    /// The body; empty where it was handed on piece by piece.
    var body: [UInt8] = []

    /// Whether the status says that it went well.
    var isSuccess: Bool { (200..<300).contains(status) }

    /// The body as JSON.
    /// - Throws: ``CommandFailure`` where it is none.
    func json() throws -> JSONValue {
        do {
            return try JSONValue.parse(body)
        } catch {
            throw CommandFailure.failed("the gateway answered \(status) with something other than JSON")
        }
    }

    /// The answer, or the problem it tells (RFC 9457).
    /// - Throws: ``CommandFailure``: exit code 2 where the request was refused, 1 where the gateway could not.
    func checked() throws -> GatewayResponse {
        guard !isSuccess else { return self }
        let problem = try? JSONValue.parse(body)
        let title = problem?["title"]?.stringValue ?? "the gateway answered \(status)"
        var lines = [problem?["detail"]?.stringValue.map { "\(title): \($0)" } ?? title]
        if let sentence = problem?["sentence"]?.stringValue {
            let place = problem?["line"]?.integerValue.map { "line \($0): " } ?? ""
            lines.append(place + sentence)
        }
        if status == 401 {
            lines.append("--data names the gateway's data folder with its operator's token, --token another token")
        }
        for error in problem?["errors"]?.arrayValue ?? [] {
            lines.append(error["detail"]?.stringValue ?? error.text)
        }
        throw CommandFailure(code: status >= 500 ? 1 : 2, lines: lines)
    }
}
