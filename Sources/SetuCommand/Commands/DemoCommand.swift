import ArgumentParser
import Gateway
import Logging

/// `setu demo`: the bundled feeds through a gateway on this machine.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run the bundled feeds through a gateway on this machine, and show what becomes of them.",
        discussion: """
            The people in the feeds are invented, and a few rows are wrong on purpose. Everything lies in a folder of its \
            own that is removed at the end. On a terminal the gateway runs on until q or Ctrl-C; elsewhere the command \
            ends by itself.

            Examples:
              setu demo
              setu demo --records 5000
            """
    )

    @Option(help: "How many records each of the three large deliveries has; the other systems send a sample each.")
    var records = 400

    @OptionGroup var adapters: AdapterOptions

    func validate() throws {
        guard (1...100_000).contains(records) else {
            throw ValidationError("--records takes 1 to 100000")
        }
    }

    func run() async throws {
        let folder = try DemoFolder()
        defer { folder.remove() }
        var settings = GatewaySettings()
        settings.dataFolder = folder.data
        settings.dropFolder = folder.drop
        settings.dropQuietTime = .zero
        settings.listenPort = FreePort.choose()
        var logger = Logger(label: "setu") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        let process = try await GatewayProcess(settings: settings, adapters: adapters.root, logger: logger)
        let generated = DemoFeed.generated(recordsEach: records)
        let show = DemoShow(
            gateway: process.gateway,
            folder: folder,
            feeds: SampleFeed.all(of: process.catalog, besides: generated) + generated,
            stays: Terminal.current.outputIsTerminal
        )
        try await process.run { try await show.run() }
    }
}
