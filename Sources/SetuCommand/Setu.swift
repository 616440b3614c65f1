package import ArgumentParser
import ContractsTesting
import Formats
import Foundation

/// The command `setu`.
package struct Setu: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "setu",
        abstract: "Takes child-protection feeds as they come and publishes one canonical stream of events.",
        discussion: """
            Start with `setu demo`: it runs the bundled feeds through a gateway on this machine.

            Exit codes: 0 done; 1 failed at run time; 2 the input or the settings were refused; 64 wrong usage.
            Results go to standard output, everything else to standard error. NO_COLOR is honoured.
            """,
        subcommands: [
            DemoCommand.self, RunCommand.self, TranslateCommand.self, RecordsCommand.self, AdapterCommand.self,
            CodesCommand.self, PushCommand.self, ReceiptsCommand.self, TapCommand.self, ExplainCommand.self,
            FeedsCommand.self,
            DeadLettersCommand.self, ReplayCommand.self, EraseCommand.self, AuditCommand.self, SchemaCommand.self,
            ContractCommand.self, TopicsCommand.self, DoctorCommand.self,
        ]
    )

    package init() {}

    /// Parses the arguments of the process, runs the command they name, and ends the process with its exit code.
    package static func main() async {
        var report: (command: String, output: OutputFile)?
        do {
            var command = try parseAsRoot()
            report = envelope(of: command)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            end(failure, report)
        } catch let refusal as SubmissionRefusal {
            end(.refused(refusal.description), report)
        } catch let error as FixtureError {
            end(error.kind == .malformed ? .refused(error.description) : .failed(error.description), report)
        } catch let error as FileError {
            end(.failed(error.description), report)
        } catch {
            exit(withError: error)
        }
    }

    /// Says why on standard error, and as JSON where that is asked for.
    private static func end(_ failure: CommandFailure, _ report: (command: String, output: OutputFile)?) -> Never {
        for line in failure.lines {
            Terminal.current.say("\(Terminal.current.talkStyle.bad("error:")) \(line)")
        }
        if let report, !failure.lines.isEmpty {
            ResultEnvelope(command: report.command, isOK: false, result: .null, error: failure.description)
                .print(on: report.output)
        }
        Foundation.exit(failure.code)
    }

    /// How a command is called and where it prints its result as JSON; `nil` if it was not asked to.
    private static func envelope(of command: any ParsableCommand) -> (command: String, output: OutputFile)? {
        let name = name(of: type(of: command), below: configuration)?.joined(separator: " ") ?? ""
        if let translate = command as? TranslateCommand {
            return translate.json ? (name, translate.envelopeOutput) : nil
        }
        return (command as? any ReportingCommand)?.output.json == true ? (name, .standardOutput) : nil
    }

    /// The words a command is called by, such as `adapter check`.
    private static func name(
        of command: any ParsableCommand.Type,
        below parent: CommandConfiguration
    ) -> [String]? {
        for child in parent.subcommands {
            let word = child.configuration.commandName ?? ""
            if child == command { return [word] }
            if let rest = name(of: command, below: child.configuration) { return [word] + rest }
        }
        return nil
    }
}
