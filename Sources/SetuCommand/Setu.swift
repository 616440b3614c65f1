import ArgumentParser
import Foundation

/// The command `setu`.
@main
struct Setu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setu",
        abstract: "Takes child-protection feeds as they come and publishes one canonical stream of events.",
        discussion: """
            Start with `setu demo`: it runs the bundled feeds through a gateway on this machine.

            Exit codes: 0 done; 1 failed at run time; 2 the input or the settings were refused; 64 wrong usage.
            Results go to standard output, everything else to standard error. NO_COLOR is honoured.
            """,
        subcommands: [
            DemoCommand.self, RunCommand.self, TranslateCommand.self, RecordsCommand.self, AdapterCommand.self,
            PushCommand.self,
            TapCommand.self,
            DeadLettersCommand.self, SchemaCommand.self, DoctorCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            end(failure)
        } catch let refusal as SubmissionRefusal {
            end(.refused(refusal.description))
        } catch let error as FileError {
            end(.failed(error.description))
        } catch {
            exit(withError: error)
        }
    }

    private static func end(_ failure: CommandFailure) -> Never {
        for line in failure.lines {
            Terminal.current.say("\(Terminal.current.talkStyle.bad("error:")) \(line)")
        }
        Foundation.exit(failure.code)
    }
}
