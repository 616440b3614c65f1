import ArgumentParser

/// `setu audit`: what operators did.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Read the log of what operators did: values revealed, records replayed, subjects erased.",
        subcommands: [AuditListCommand.self, AuditVerifyCommand.self]
    )
}
