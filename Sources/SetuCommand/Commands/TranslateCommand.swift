import ArgumentParser
import Contracts
import Foundation

/// `setu translate`: files through one adapter, without a bus.
struct TranslateCommand: ParsableCommand {
    /// Where events go.
    enum Sink: String, ExpressibleByArgument, CaseIterable {
        /// Standard output.
        case stdout
        /// Nowhere; they are counted.
        case null
    }

    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Translate files with an adapter and print the events.",
        discussion: """
            Goes the gateway's own way without a bus: each event is a line of JSON (CloudEvents, structured mode), whole \
            unless --view asks for a lower view. Each file is one submission. The sequence of an event is the source's \
            own version, or else 1 and one more for each change of its subject; a record that says what was said last \
            of its subject is counted as unchanged and not printed again. At least the last 393,216 subjects are \
            compared, in at most 32 MB of memory: what was said last of one longer ago may be printed again, as 1.

            Rejected records are counted on standard error and listed with --rejections; the exit code is 0. It is 2 \
            where a file is refused as a whole; events printed before that place would not have been published.

            Examples:
              setu translate --adapter in.trackchild children.xml
              setu translate --adapter ./my-adapter --rejections why.ndjson --view open feed.csv
              setu translate --adapter in.trackchild --sink null --json children.xml
            """
    )

    @Option(help: "The adapter: its id, or its folder.")
    var adapter: String

    @OptionGroup var adapterOptions: AdapterOptions
    @OptionGroup var dataOptions: DataOptions

    @Option(help: "The view: open, restricted or secret. Repeat it to print events in several views.")
    var view: [Sensitivity] = [.secret]

    @Option(help: "Where events go: stdout, or null to count them only.")
    var sink = Sink.stdout

    @Option(help: "A file for the rejections, a line of JSON each.")
    var rejections: String?

    @Option(help: "When the input counts as received, such as 2025-07-15T03:40:00Z. Without it: now.")
    var receivedAt: TimeArgument?

    @Option(
        help: "The secret that ids and tokens are keyed with: text, env:NAME or file:PATH. Without it: a random one."
    )
    var key: SecretArgument?

    @Flag(help: "Print the counts as one JSON object, on standard output with --sink null, else on standard error.")
    var json = false

    @Argument(help: "The files; - for standard input.")
    var files: [String]

    func run() throws {
        MemoryArenas.keepForSlices()
        let adapter = try adapterOptions.load(
            adapterOptions.folder(of: adapter),
            places: dataOptions.places(),
            limits: DataOptions.limits()
        )
        let inputs = try files.map { try InputFile($0) }
        let log = try rejections.map { RejectionLog(BufferedOutput(try OutputFile.create($0))) }
        let run = TranslationRun(
            adapter: adapter,
            keys: TranslationKeys(secret: try key?.bytes() ?? Self.randomSecret()),
            views: view,
            receivedAt: receivedAt?.milliseconds ?? Int64(Date().timeIntervalSince1970 * 1000),
            output: sink == .null ? .counting() : BufferedOutput(.standardOutput),
            rejections: log
        )
        let sizes = inputs.map(\.size)
        var progress = ProgressBar(total: sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) })
        var bytesBefore = 0
        for (index, input) in inputs.enumerated() {
            defer { progress.finish() }
            try run.translate(input, submission: "file-\(index + 1)") {
                let summary = run.summary
                progress.update(
                    bytes: bytesBefore + input.bytesRead,
                    records: summary.accounts.framed,
                    rejected: summary.accounts.rejected
                )
            }
            bytesBefore += input.bytesRead
        }
        tell(run.summary)
    }

    /// Where the counts go as JSON: where no event goes.
    var envelopeOutput: OutputFile { sink == .null ? .standardOutput : .standardError }

    private func tell(_ summary: TranslationSummary) {
        if json {
            let envelope = ResultEnvelope(command: "translate", isOK: true, result: summary.json)
            envelope.print(on: envelopeOutput)
        } else {
            for line in summary.lines {
                Terminal.current.say(line)
            }
        }
    }

    private static func randomSecret() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
