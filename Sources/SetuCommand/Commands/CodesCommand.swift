import ArgumentParser

/// `setu codes`: code lists of adapters, and official lists of places in the data folder.
struct CodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: "Find values that are in no code list and map them; import official lists of places.",
        subcommands: [
            CodesUnmappedCommand.self, CodesMapCommand.self, CodesImportCommand.self, CodesListCommand.self,
        ]
    )
}
