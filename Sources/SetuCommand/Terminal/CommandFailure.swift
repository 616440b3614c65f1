/// Why a command ends with another exit code than 0.
struct CommandFailure: Error, CustomStringConvertible {
    /// The exit code: 1 failed at run time, 2 the input or the settings were refused.
    var code: Int32
    /// What happened, in one line each; empty where it has been said already.
    var lines: [String]

    /// Something failed while running.
    static func failed(_ lines: String...) -> CommandFailure { CommandFailure(code: 1, lines: lines) }
    /// The input or the settings were refused.
    static func refused(_ lines: String...) -> CommandFailure { CommandFailure(code: 2, lines: lines) }

    /// The lines.
    var description: String { lines.joined(separator: "\n") }
}
