import ArgumentParser
import Formats
import Foundation

/// `setu push`: delivers a file to a gateway.
struct PushCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "push",
        abstract: "Deliver a file to a gateway and print the receipt.",
        discussion: """
            The receipt comes when the delivery is safe; what becomes of its records is told by its address, or here with \
            --wait. A feed that has a key wants it with --token.

            Examples:
              setu push in.trackchild children.xml
              setu push in.trackchild children.xml.gz --wait
              setu push in.trackchild - --url http://127.0.0.1:8787 --token env:FEED_KEY < children.xml
            """
    )

    @Argument(help: "The feed, such as in.trackchild.")
    var feed: String

    @Argument(help: "The file; - for standard input. A name that ends in .gz is sent compressed as it is.")
    var file: String

    @OptionGroup var gateway: GatewayOptions

    @Option(help: "Your name for this delivery: sent again with it, the same file gives the same receipt.")
    var idempotencyKey: String?

    @Flag(help: "Wait until every record has its fate, and list the rejected rows.")
    var wait = false

    @OptionGroup var language: LanguageOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let isName = idempotencyKey.map { key in
            (1...255).contains(key.utf8.count)
                && key.utf8.allSatisfy { (0x20...0x7e).contains($0) && ![0x22, 0x5c].contains($0) }
        }
        guard isName ?? true else {
            throw ValidationError(
                "--idempotency-key: 1 to 255 characters of ASCII, without quotes and backslashes, were expected"
            )
        }
    }

    func run() throws {
        let client = try gateway.client()
        let input = try InputFile(file)
        var progress = ProgressBar(total: input.size)
        var request = GatewayRequest(method: "POST", path: "/v1/feeds/\(escaped(feed))/submissions", body: input)
        if file.hasSuffix(".gz") {
            request.headers.append(("Content-Encoding", "gzip"))
        }
        if let idempotencyKey {
            request.headers.append(("Idempotency-Key", "\"\(idempotencyKey)\""))
        }
        request.headers += language.headers
        var receipt = try client.send(request) { progress.update(bytes: $0, records: 0, rejected: 0) }.checked().json()
        progress.finish()
        if wait {
            receipt = try settled(receipt, client)
        }
        if output.json {
            ResultEnvelope(command: "push", isOK: true, result: receipt).print()
        } else {
            tell(receipt)
        }
    }

    private func settled(_ receipt: JSONValue, _ client: GatewayClient) throws -> JSONValue {
        var receipt = receipt
        while receipt["state"]?.stringValue != "done" {
            Thread.sleep(forTimeInterval: 0.1)
            let id = receipt["id"]?.stringValue ?? ""
            let request = GatewayRequest(path: "/v1/submissions/\(escaped(id))", headers: language.headers)
            receipt = try client.send(request).checked().json()
        }
        return receipt
    }

    private func tell(_ receipt: JSONValue) {
        for line in ReceiptText(receipt).lines { Terminal.current.result(line) }
    }
}
