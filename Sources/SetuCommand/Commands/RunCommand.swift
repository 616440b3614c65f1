import ArgumentParser
import Gateway
import Logging

/// `setu run`: the gateway.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run the gateway until it is asked to stop.",
        discussion: """
            SIGTERM and Ctrl-C stop it after what it has begun. Wrong settings and wrong adapters are told all at once, \
            and it does not start (exit code 2). Logs go to standard error.

            Examples:
              setu run
              setu run --config gateway.yaml
              setu run --help-config
            """
    )

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var adapters: AdapterOptions

    @Option(help: "The least serious log lines to write: trace, debug, info, notice, warning, error, critical.")
    var log = Logger.Level.info

    @Flag(help: "Explain every key of the settings file and end.")
    var helpConfig = false

    func run() async throws {
        if helpConfig {
            Terminal.current.result(GatewaySettings.help)
            return
        }
        var logger = Logger(label: "setu") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = log
        let process = try await GatewayProcess(
            settings: try settings.settings(),
            adapters: adapters.root,
            logger: logger
        )
        try await process.run()
    }
}
