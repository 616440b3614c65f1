import ArgumentParser
import Contracts
import Formats

/// `setu contract asyncapi`: the topics and their events, for code generators and catalogues.
struct ContractAsyncAPICommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "asyncapi",
        abstract: "Print the AsyncAPI 3.0 document of all topics a subscriber reads.",
        discussion: """
            The gateway serves the same document at /asyncapi.json. It needs no other: the schemas of all views are in it.

            Examples:
              setu contract asyncapi > asyncapi.json
              setu contract asyncapi --broker kafka.example.org:9092
            """
    )

    @Option(help: "Name a broker of the cluster, host:port.")
    var broker: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let document = AsyncAPIDocument(broker: broker).json
        if output.json {
            ResultEnvelope(command: "contract asyncapi", isOK: true, result: document).print()
        } else {
            Terminal.current.result(document.pretty)
        }
    }
}
