import ArgumentParser
import Formats
import Foundation

/// `setu dead-letters show`: one dead letter, opened.
struct DeadLettersShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Open a dead letter: why it is one, in words, and the record as it was sent.",
        discussion: """
            Needs the gateway's operator token, that is, the right to read its data folder. What is printed is the \
            sender's record, with everything in it.

            Examples:
              setu dead-letters show in.trackchild 0
              setu dead-letters show in.trackchild 0 --original > record.xml
            """
    )

    @Argument(help: "The feed, such as in.trackchild.")
    var feed: String

    @Argument(help: "The letter's offset, as `setu dead-letters list` shows it.")
    var offset: Int64

    @Flag(help: "Print the record's original bytes with their context instead, and nothing else.")
    var original = false

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let path = "/v1/dead-letters/\(escaped(feed))/\(offset)"
        let answer = try gateway.client().send(GatewayRequest(path: path)).checked().json()
        if original {
            OutputFile.standardOutput.writeAll(bytes("original", of: answer))
        } else if output.json {
            ResultEnvelope(command: "dead-letters show", isOK: true, result: answer).print()
        } else {
            Terminal.current.result(answer["explanation"]?.stringValue ?? "")
            Terminal.current.result("\n\(Terminal.current.style.bold("The record as it was sent:"))\n")
            OutputFile.standardOutput.writeAll(bytes("record", of: answer) + [UInt8(ascii: "\n")])
        }
    }

    private func bytes(_ name: String, of answer: JSONValue) -> [UInt8] {
        Array(answer[name]?.stringValue.flatMap { Data(base64Encoded: $0) } ?? Data())
    }
}
