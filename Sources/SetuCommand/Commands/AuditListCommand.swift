import ArgumentParser
import Formats

/// `setu audit list`: the audit log, oldest first.
struct AuditListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what operators did, oldest first; never a value of a record.",
        discussion: """
            The log is written before what it tells of is done, and never changed. Each gateway numbers its own entries \
            without gaps.

            Examples:
              setu audit list
              setu audit list --from 200 --count 50 --json
            """
    )

    @Option(help: "The first offset.")
    var from: Int64 = 0

    @Option(help: "How many at most, up to 1000.")
    var count = 100

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let request = GatewayRequest(path: "/v1/audit?from=\(from)&limit=\(count)")
        let answer = try gateway.client().send(request).checked().json()
        let entries = answer["entries"] ?? []
        if output.json {
            ResultEnvelope(command: "audit list", isOK: true, result: entries).print()
            return
        }
        var table = TextTable(">OFFSET", "AT", "BY", "WHAT", "TO WHAT", "WHY")
        for entry in entries.arrayValue ?? [] {
            table.rows.append(row(entry))
        }
        guard !table.rows.isEmpty else {
            Terminal.current.say("nothing is recorded")
            return
        }
        for line in table.lines(Terminal.current.style) {
            Terminal.current.result(line)
        }
    }

    private func row(_ entry: JSONValue) -> [String] {
        let object = (entry["object"]?.objectValue ?? []).map { member in
            let values = member.value.arrayValue ?? [member.value]
            return "\(member.name) " + values.map { $0.stringValue ?? $0.text }.joined(separator: ",")
        }
        return [
            entry["offset"]?.text ?? "",
            entry["at"]?.stringValue ?? "",
            entry["by"]?.stringValue ?? "",
            entry["action"]?.stringValue ?? "",
            object.joined(separator: " "),
            entry["why"]?.stringValue ?? "",
        ]
    }
}
