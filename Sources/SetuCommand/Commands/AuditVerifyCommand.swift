import ArgumentParser
import Formats
import Gateway

/// `setu audit verify`: whether the audit log is whole.
struct AuditVerifyCommand: AsyncParsableCommand, ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that no entry of the audit log was changed, taken out, moved or cut off.",
        discussion: """
            Follows the chain of each gateway from entry to entry, beside the running gateway or without one: it needs \
            to read the data folder. The first entry that does not fit is named, and the exit code is 1.

            Each chain's head, the number and the digest of its last entry, is printed: keep it elsewhere, and name it the next \
            time with --head. Then the log is also held against somebody who could write the whole data folder.

            Examples:
              setu audit verify
              setu audit verify --head 9:0123456789abcdef0123456789abcdef
              setu audit verify --data /var/lib/setu --json
            """
    )

    @Option(
        help: ArgumentHelp(
            "A head that was kept, of any chain; may be given more than once.",
            valueName: "number:digest"
        )
    )
    var head: [AuditChainHead] = []

    @Option(help: "The gateway's data folder. Without it: SETU_DATA, or what the settings name.")
    var data: String?

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let stored = try StoredData(settings: settings, data: data)
        let report = try await stored.withBus { bus, keyring in
            try await AuditVerification(keyring: keyring, bus: bus).run(kept: head)
        }
        if output.json {
            ResultEnvelope(
                command: "audit verify",
                isOK: report.fault == nil,
                result: report.json,
                error: report.fault?.description
            ).print()
        } else {
            tell(report)
        }
        guard report.fault == nil else { throw CommandFailure(code: 1, lines: []) }
    }

    private func tell(_ report: AuditReport) {
        let terminal = Terminal.current
        if let fault = report.fault {
            terminal.result("\(terminal.style.bad("the audit log is not whole:")) \(fault)")
            return
        }
        guard !report.chains.isEmpty else {
            terminal.say("nothing is recorded")
            return
        }
        var table = TextTable("CHAIN", ">ENTRIES", "HEAD")
        for chain in report.chains {
            table.rows.append([chain.name, grouped(chain.head.sequence), chain.head.description])
        }
        for line in table.lines(terminal.style) { terminal.result(line) }
        terminal.say("the audit log is whole; keep the heads elsewhere, and name them the next time with --head")
    }
}

extension AuditReport {
    /// The report as `--json` tells it.
    fileprivate var json: JSONValue {
        let chains = chains.map { chain -> JSONValue in
            [
                "chain": .string(chain.name), "entries": .number(String(chain.head.sequence)),
                "head": .string(chain.head.description),
            ]
        }
        return ["entries": .number(String(entries)), "chains": .array(chains), "fault": fault?.json ?? .null]
    }
}

extension AuditFault {
    /// The fault as `--json` tells it.
    fileprivate var json: JSONValue {
        [
            "chain": chain.map { .string($0) } ?? .null, "entry": sequence.map { .number(String($0)) } ?? .null,
            "offset": offset.map { .number(String($0)) } ?? .null, "reason": .string(reason),
        ]
    }
}
