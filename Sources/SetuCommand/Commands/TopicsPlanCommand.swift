import ArgumentParser
import Contracts
import EventBus
import Formats

/// `setu topics plan`: what has to change on a cluster.
struct TopicsPlanCommand: AsyncParsableCommand, ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Tell what has to change for a Kafka cluster to have the topics the gateway needs.",
        discussion: """
            Changes nothing. Topics that the gateway does not need are left alone, and so are their settings that it says \
            nothing of.

            Examples:
              setu topics plan --config gateway.yaml
              setu topics plan --config gateway.yaml --json
            """
    )

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var adapters: AdapterOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let planning = try await TopicsPlanning(settings: try settings.settings(), adapters: adapters)
        await planning.administrator.close()
        let changes = planning.plan.changes
        if output.json {
            ResultEnvelope(command: "topics plan", isOK: true, result: .array(changes.map(\.json))).print()
            return
        }
        guard !changes.isEmpty else {
            Terminal.current.say("the cluster has every topic as the gateway needs it")
            return
        }
        var table = TextTable("TOPIC", "CHANGE", "MIND")
        for change in changes {
            let mind = change.refusal.map { "never done: \($0)" } ?? change.objection.map { "with --force: \($0)" }
            table.rows.append([change.topic.rawValue, change.summary, mind ?? ""])
        }
        for line in table.lines(Terminal.current.style) { Terminal.current.result(line) }
    }
}
