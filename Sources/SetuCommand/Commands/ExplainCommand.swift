import Adapters
import ArgumentParser
import Contracts
import Formats
import Foundation
import Workbench

/// `setu explain`: how an event of a running gateway came to be.
struct ExplainCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain an event of a running gateway: from what was sent, through the adapter, to each field.",
        discussion: """
            Finds the event by its id in the topics of the view, asks the gateway for the record it was made of, which \
            the audit log notes with your name and your reason, and follows that record through the adapter of the \
            feed. Where the adapter is no longer the one that made the event, that is said first.

            What the view does not show is shown as its shape, x for letters and # for digits. Ids and tokens are keyed \
            by the gateway, so they are taken from the event itself.

            Examples:
              setu explain 014d8a2e5415321dc68bd9737d705d48 --why "subscriber asks, ticket 51"
              setu explain 014d8a2e5415321dc68bd9737d705d48 --view secret --why "ticket 51" --json
            """
    )

    @ArgumentParser.Argument(help: "The event's id, as ce_id or `id` has it.")
    var event: String

    @Option(help: "What may be shown, and up to which view the event is sought: open, restricted or secret.")
    var view = Sensitivity.open

    @Option(help: "The topic to look in. Without it: all of the view.")
    var topic: String?

    @OptionGroup var person: OperatorOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var adapterOptions: AdapterOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if person.why == nil {
            throw ValidationError("the record is read as it was sent, so --why is needed: the audit log keeps it")
        }
    }

    func run() throws {
        let client = try gateway.client()
        let found = try EventSearch(client: client, view: view, topic: topic).find(event)
        guard let origin = EventOrigin(found.event) else {
            throw CommandFailure.failed("the event \(event) does not tell which record it was made of")
        }
        let answer = try client.send(
            GatewayRequest(
                method: "POST",
                path:
                    "/v1/feeds/\(escaped(origin.feed))/originals/\(escaped(origin.submission))/\(origin.record)/reveal",
                json: .object(person.members)
            )
        )
        .checked().json()
        let slice = try Self.slice(answer)
        let folder = try adapterOptions.folder(of: origin.feed)
        let dataFolder = gateway.data ?? ProcessInfo.processInfo.environment["SETU_DATA"] ?? "setu-data"
        let places = try DataOptions.places(in: dataFolder)
        let adapter = try adapterOptions.load(folder, places: places)
        guard let explainer = Explainer(adapter, in: folder, places: places),
            var explanation = explainer.explain(onlyRecordOf: slice, view: view)
        else { throw CommandFailure.failed("the record of \(event) cannot be followed through the adapter") }
        explanation.keep(eventAs: found.event, view: view)
        let isSame = adapter.description.fingerprint == origin.fingerprint
        let source = ExplainedSource(event: event, topic: found.topic, origin: origin, isSameAdapter: isSame)
        if output.json {
            ResultEnvelope(
                command: "explain",
                isOK: true,
                result: ["source": source.json, "explanation": explanation.json]
            )
            .print()
        } else {
            let style = Terminal.current.style
            for line in source.lines(style) + ExplanationText(style).lines(explanation) {
                Terminal.current.result(line)
            }
        }
    }

    private static func slice(_ answer: JSONValue) throws -> Slice {
        guard let text = answer["slice"]?.stringValue, let data = Data(base64Encoded: text),
            let slice = try? SliceCodec.decode(Array(data))
        else { throw CommandFailure.failed("the gateway's answer holds no record") }
        return slice
    }
}
