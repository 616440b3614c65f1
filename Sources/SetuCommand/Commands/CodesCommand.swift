import ArgumentParser

/// `setu codes`: official lists of places in the data folder.
struct CodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: "Import official lists of places, and list what there is.",
        subcommands: [CodesImportCommand.self, CodesListCommand.self]
    )
}
