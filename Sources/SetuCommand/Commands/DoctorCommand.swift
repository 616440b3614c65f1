import ArgumentParser
import Formats

/// `setu doctor`: whether a gateway could run here, and whether it does.
struct DoctorCommand: AsyncParsableCommand, ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look over settings, adapters, data folder and bus, and say what to do.",
        discussion: """
            Changes nothing. Exit code 1 if anything would keep the gateway from working.

            Examples:
              setu doctor
              setu doctor --config gateway.yaml --json
            """
    )

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var adapters: AdapterOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let findings = await Examination(settings: settings, adapters: adapters).findings()
        let isOK = findings.allSatisfy { $0.verdict != .bad }
        if output.json {
            ResultEnvelope(command: "doctor", isOK: isOK, result: .array(findings.map(\.json))).print()
        } else {
            for finding in findings {
                Terminal.current.result(finding.line(Terminal.current.style))
            }
        }
        guard isOK else { throw CommandFailure(code: 1, lines: []) }
    }
}
