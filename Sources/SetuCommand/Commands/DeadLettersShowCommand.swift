import ArgumentParser
import Formats
import Foundation

/// `setu dead-letters show`: one dead letter, explained.
struct DeadLettersShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Explain a dead letter in words, with the shape of its record; its values only with --reveal.",
        discussion: """
            The shape names each field with the kind and the length of what it holds, never what it holds. --reveal \
            shows the record as it was sent, with everything in it: who asks, and why, is noted in the audit log before.

            Examples:
              setu dead-letters show in.trackchild/0
              setu dead-letters show in.trackchild/0 --reveal --why "asked for by the sender, ticket 44"
              setu dead-letters show in.trackchild/0 --reveal --why "ticket 44" --original > record.xml
            """
    )

    @Argument(help: "The letter, such as in.trackchild/0; or the feed.")
    var letter: String

    @Argument(help: "The letter's offset, where a feed was given.")
    var offset: Int64?

    @Flag(help: "Show the record as it was sent; needs --why.")
    var reveal = false

    @Flag(help: "With --reveal: print the record's original bytes with their context instead, and nothing else.")
    var original = false

    @OptionGroup var person: OperatorOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if reveal, person.why == nil {
            throw ValidationError("--reveal needs --why: the reason, which the audit log keeps")
        }
        if original, !reveal {
            throw ValidationError("--original prints the record as it was sent, so it needs --reveal and --why")
        }
        if (offset == nil) != letter.contains("/") {
            throw ValidationError("a letter is named as FEED/OFFSET, such as in.trackchild/0")
        }
    }

    func run() throws {
        let parts = offset.map { [letter, String($0)] } ?? letter.split(separator: "/").map(String.init)
        let path = "/v1/dead-letters/" + parts.map(escaped).joined(separator: "/")
        let request =
            reveal
            ? GatewayRequest(method: "POST", path: path + "/reveal", json: .object(person.members))
            : GatewayRequest(path: path)
        let answer = try gateway.client().send(request).checked().json()
        if original {
            OutputFile.standardOutput.writeAll(bytes("original", of: answer))
        } else if output.json {
            ResultEnvelope(command: "dead-letters show", isOK: true, result: answer).print()
        } else {
            tell(answer)
        }
    }

    private func tell(_ answer: JSONValue) {
        let terminal = Terminal.current
        terminal.result(answer["explanation"]?.stringValue ?? "")
        if let submission = answer["letter"]?["replayedIn"]?.stringValue {
            terminal.result(
                "It was replayed in submission \(submission); `setu receipts \(submission)` says what came of it."
            )
        }
        if reveal {
            terminal.result("\n\(terminal.style.bold("The record as it was sent:"))\n")
            OutputFile.standardOutput.writeAll(bytes("record", of: answer) + [UInt8(ascii: "\n")])
            return
        }
        if let reason = answer["unreadable"]?.stringValue {
            terminal.result("The record cannot be told by its fields; expected: \(reason).")
        }
        var table = TextTable("FIELD", "HOLDS", ">CHARACTERS")
        for field in answer["shape"]?.arrayValue ?? [] {
            table.rows.append([
                field["field"]?.stringValue ?? "", field["kind"]?.stringValue ?? "",
                field["characters"]?.stringValue ?? "",
            ])
        }
        guard !table.rows.isEmpty else { return }
        terminal.result("")
        for line in table.lines(terminal.style) { terminal.result(line) }
    }

    private func bytes(_ name: String, of answer: JSONValue) -> [UInt8] {
        Array(answer[name]?.stringValue.flatMap { Data(base64Encoded: $0) } ?? Data())
    }
}
