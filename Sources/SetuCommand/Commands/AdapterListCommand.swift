import Adapters
import ArgumentParser
import Contracts
import Formats
import Workbench

/// `setu adapter list`: the adapters there are.
struct AdapterListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the adapters.",
        discussion: """
            Examples:
              setu adapter list
              setu adapter list --adapters ./ours --markdown docs/adapters
            """
    )

    @OptionGroup var options: AdapterOptions
    @OptionGroup var dataOptions: DataOptions

    @Option(
        help:
            "Write a page for each adapter, one of all converters and one of what check finds, to this folder instead."
    )
    var markdown: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let places = try dataOptions.places()
        let adapters = try options.all().map { folder in
            (folder: folder, description: try options.load(folder, places: places).description)
        }
        if let markdown {
            let folder = try GeneratedFolder(markdown)
            for adapter in adapters {
                let page = AdapterPage(
                    description: adapter.description,
                    fixtures: adapter.folder.fixtures
                )
                try folder.write(page.markdown, as: page.fileName)
            }
            try folder.write(AdapterPage.index(adapters.map(\.description)), as: "README.md")
            try folder.write(ConverterPage.markdown, as: ConverterPage.fileName)
            try folder.write(AdapterSchema().json.pretty + "\n", as: AdapterSchema.fileName)
            try folder.write(ProblemPage.markdown, as: ProblemPage.fileName)
        } else if output.json {
            let list = adapters.map { json($0.description, folder: $0.folder.path) }
            ResultEnvelope(command: "adapter list", isOK: true, result: .array(list)).print()
        } else {
            var table = TextTable("ADAPTER", "VERSION", "FORMATS", "EMITS", "TITLE")
            for adapter in adapters.map(\.description) {
                let emits = adapter.emits.map(\.reference).joined(separator: " ")
                table.rows.append([adapter.id, adapter.version, adapter.formats, emits, adapter.title])
            }
            for line in table.lines(Terminal.current.style) {
                Terminal.current.result(line)
            }
        }
    }

    private func json(_ adapter: AdapterDescription, folder: String) -> JSONValue {
        [
            "id": .string(adapter.id),
            "title": .string(adapter.title),
            "version": .string(adapter.version),
            "fingerprint": .string(adapter.fingerprint),
            "jurisdiction": .string(adapter.jurisdiction),
            "class": adapter.isEmergencyClass ? "emergency" : "normal",
            "formats": .array(adapter.inputs.map { .string($0.format.rawValue) }),
            "emits": .array(adapter.emits.map { .string($0.reference) }),
            "folder": .string(folder),
        ]
    }
}
