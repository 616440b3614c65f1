import ArgumentParser
import Formats
import Foundation

/// `setu dead-letters replay`: gives refused records to their adapter again, as it is now.
struct DeadLettersReplayCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Give refused records to their adapter again, as it is now; or tell what would come of it.",
        discussion: """
            --dry-run tells how many would pass and how many would be refused again, by code, and shows one record that \
            would pass, before and after; nothing is published. A letter is replayed once: where it is refused again it \
            leaves another letter, which links to it. What was published of a subject since is not overwritten by an \
            older record, and a letter that the same adapter refused after three replays is left alone.

            Examples:
              setu dead-letters replay --cause 3f9a2b1c --dry-run
              setu dead-letters replay --cause 3f9a2b1c --why "the code list knows these districts now"
              setu dead-letters replay --cause 3f9a2b1c --passing
              setu dead-letters replay --id in.trackchild/12
              setu dead-letters replay --feed in.trackchild --wait
            """
    )

    @Option(help: "The letters of this cause, as `setu dead-letters list` names it.")
    var cause: String?

    @Option(help: "This letter, as FEED/OFFSET.")
    var id: String?

    @Option(help: "All letters of this feed.")
    var feed: String?

    @Flag(help: "Tell what would come of it; nothing is published.")
    var dryRun = false

    @Flag(help: "Only those that pass with the adapter of now; the others stay as they are.")
    var passing = false

    @Flag(help: "Wait until every record has its fate, and tell them.")
    var wait = false

    @OptionGroup var person: OperatorOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard [cause, id, feed].compactMap(\.self).count == 1 else {
            throw ValidationError("one of --cause, --id and --feed says which letters")
        }
        if let id, id.split(separator: "/").count != 2 {
            throw ValidationError("a letter is named as FEED/OFFSET, such as in.trackchild/0")
        }
    }

    func run() throws {
        let replay = DeadLetterReplaying(
            client: try gateway.client(),
            members: person.members + (passing ? [.init(name: "passing", value: true)] : []),
            isRehearsal: dryRun
        )
        var outcome = try replay.run(cause: cause, id: id, feed: feed)
        if wait, !dryRun { try replay.wait(for: &outcome) }
        if output.json {
            ResultEnvelope(command: "dead-letters replay", isOK: true, result: outcome.json).print()
            return
        }
        for line in outcome.lines(isRehearsal: dryRun) { Terminal.current.result(line) }
    }
}
