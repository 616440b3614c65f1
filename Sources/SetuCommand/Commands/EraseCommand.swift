import ArgumentParser
import Formats
import Foundation

/// `setu erase`: erases a subject.
struct EraseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a subject: tombstones in every view, its originals unreadable, and never published again.",
        discussion: """
            The subject is what events name as ce_subject. It cannot be undone, so on a terminal you are asked, and elsewhere \
            --yes is needed. Who asks, and why, is kept in the audit log, without the subject. Waits until it is done; \
            ended before, the gateway goes on with it.

            Examples:
              setu erase urn:cpg:in:trackchild:missing:0123456789abcdef0123456789abcdef --why "order of the CWC of 3 July"
              setu erase urn:cpg:in:trackchild:missing:0123456789abcdef0123456789abcdef --why "ticket 44" --yes --json
            """
    )

    @Argument(help: "The subject, as ce_subject has it.")
    var subject: String

    @OptionGroup var person: OperatorOptions

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if person.why == nil { throw ValidationError("erasing needs --why: the reason, which the audit log keeps") }
    }

    func run() throws {
        if !yes { try ask() }
        let client = try gateway.client()
        let body = JSONValue.object([.init(name: "subject", value: .string(subject))] + person.members)
        let request = GatewayRequest(method: "POST", path: "/v1/erasures", json: body)
        var erasure = try client.send(request).checked().json()
        let path = "/v1/erasures/\(escaped(erasure["id"]?.stringValue ?? ""))"
        var progress = ProgressBar(total: erasure["messagesLeft"]?.integerValue, counting: "messages")
        let total = erasure["messagesLeft"]?.integerValue ?? 0
        while erasure["state"]?.stringValue == "running" {
            Thread.sleep(forTimeInterval: 0.2)
            erasure = try client.send(GatewayRequest(path: path)).checked().json()
            progress.update(
                bytes: max(0, total - (erasure["messagesLeft"]?.integerValue ?? 0)),
                records: 0,
                rejected: 0
            )
        }
        progress.finish()
        if output.json {
            ResultEnvelope(command: "erase", isOK: true, result: erasure).print()
        } else {
            Terminal.current.result(
                "erased: \(erasure["originalsErased"]?.text ?? "0") originals are unreadable, "
                    + "\(erasure["recordsKept"]?.text ?? "0") records of others in them were kept"
            )
        }
    }

    private func ask() throws {
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure.refused("erasing cannot be undone: say --yes where nobody can be asked")
        }
        Terminal.current.sayPart("Erase everything that is kept of \(subject)? This cannot be undone. [yes/no] ")
        guard readLine()?.lowercased() == "yes" else { throw CommandFailure.refused("nothing was erased") }
    }
}
