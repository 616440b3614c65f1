import Formats

/// What `--json` prints: one line with the same members for every command.
struct ResultEnvelope {
    /// The command, such as `adapter check`.
    var command: String
    /// Whether it did what was asked; agrees with the exit code.
    var isOK: Bool
    /// The result.
    var result: JSONValue
    /// Why not, in one line.
    var error: String?

    /// Prints it.
    func print(on output: OutputFile = .standardOutput) {
        let envelope: JSONValue = [
            "command": .string(command),
            "ok": .boolean(isOK),
            "result": result,
            "error": error.map { .string($0) } ?? .null,
        ]
        output.writeAll(envelope.bytes + [UInt8(ascii: "\n")])
    }
}
