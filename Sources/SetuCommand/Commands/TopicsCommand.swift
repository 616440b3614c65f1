import ArgumentParser

/// `setu topics`: the topics of a cluster.
struct TopicsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "Compare the topics of a Kafka cluster with what the gateway needs, and make them so.",
        subcommands: [TopicsPlanCommand.self, TopicsApplyCommand.self]
    )
}
