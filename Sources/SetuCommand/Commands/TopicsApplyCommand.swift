import ArgumentParser
import Contracts
import EventBus
import Formats

/// `setu topics apply`: makes a cluster's topics as the gateway needs them.
struct TopicsApplyCommand: AsyncParsableCommand, ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Make the topics of a Kafka cluster as the gateway needs them.",
        discussion: """
            Does what `setu topics plan` tells. What would disturb those who read a topic is done with --force only, and \
            what would lose something never; either is told, and then the exit code is 1.

            Examples:
              setu topics apply --config gateway.yaml
              setu topics apply --config gateway.yaml --force
            """
    )

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var adapters: AdapterOptions

    @Flag(help: "Also do what disturbs those who read a topic; the plan says how.")
    var force = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let planning = try await TopicsPlanning(settings: try settings.settings(), adapters: adapters)
        var done: [TopicChange] = []
        var left: [TopicChange] = []
        do {
            for change in planning.plan.changes {
                guard change.refusal == nil, force || change.objection == nil else {
                    left.append(change)
                    continue
                }
                try await planning.administrator.apply(change)
                done.append(change)
            }
        } catch let error as BusError {
            await planning.administrator.close()
            throw CommandFailure.failed("after \(done.count) changes: \(error.description)")
        }
        await planning.administrator.close()
        tell(done, left)
        guard left.isEmpty else { throw CommandFailure(code: 1, lines: []) }
    }

    private func tell(_ done: [TopicChange], _ left: [TopicChange]) {
        if output.json {
            let result: JSONValue = ["done": .array(done.map(\.json)), "left": .array(left.map(\.json))]
            ResultEnvelope(command: "topics apply", isOK: left.isEmpty, result: result).print()
            return
        }
        for change in done { Terminal.current.result("\(change.topic): \(change.summary)") }
        for change in left {
            let reason = change.refusal ?? change.objection ?? ""
            Terminal.current.say("\(change.topic): not done (\(change.summary)): \(reason)")
        }
        if done.isEmpty, left.isEmpty { Terminal.current.say("the cluster has every topic as the gateway needs it") }
    }
}
