import ArgumentParser
import Foundation

/// Which gateway a command talks to, and as whom.
struct GatewayOptions: ParsableArguments {
    @Option(help: "Where the gateway listens. Without it: SETU_URL, or http://127.0.0.1:8787.")
    var url: String?

    @Option(help: "The gateway's data folder, for its operator token. Without it: SETU_DATA, or ./setu-data.")
    var data: String?

    @Option(help: "A token instead of the operator's: text, env:NAME or file:PATH.")
    var token: SecretArgument?

    /// A client for that gateway, as its operator if this machine's data folder says so.
    /// - Throws: ``CommandFailure``.
    func client() throws -> GatewayClient {
        let environment = ProcessInfo.processInfo.environment
        let url = url ?? environment["SETU_URL"] ?? "http://127.0.0.1:8787"
        guard let address = GatewayAddress(url) else {
            throw CommandFailure.refused("\(url) is not an address of the form http://host:port")
        }
        if let token {
            let text = String(decoding: try token.bytes(), as: UTF8.self)
            return GatewayClient(address: address, token: text.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        let folder = data ?? environment["SETU_DATA"] ?? "setu-data"
        let file = try? String(contentsOfFile: folder + "/operator.token", encoding: .utf8)
        return GatewayClient(address: address, token: file?.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
