import Foundation

/// The two ways a command speaks: standard output carries the result, standard error the talk about it.
struct Terminal: Sendable {
    /// Whether standard output is a terminal.
    let outputIsTerminal: Bool
    /// Whether standard error is a terminal.
    let errorIsTerminal: Bool
    /// How results are coloured.
    let style: Style
    /// How talk is coloured.
    let talkStyle: Style

    /// The process's own terminal.
    static let current = Terminal()

    private init() {
        outputIsTerminal = isatty(STDOUT_FILENO) == 1
        errorIsTerminal = isatty(STDERR_FILENO) == 1
        let environment = ProcessInfo.processInfo.environment
        let mayColour = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        style = Style(isEnabled: outputIsTerminal && mayColour)
        talkStyle = Style(isEnabled: errorIsTerminal && mayColour)
    }

    /// Writes a line of the result.
    func result(_ line: String) {
        OutputFile.standardOutput.writeAll(Array((line + "\n").utf8))
    }

    /// Writes a line of talk.
    func say(_ line: String) {
        OutputFile.standardError.writeAll(Array((line + "\n").utf8))
    }

    /// Writes talk as it is, without ending the line.
    func sayPart(_ text: String) {
        OutputFile.standardError.writeAll(Array(text.utf8))
    }

    /// Columns of the terminal that talk goes to; 80 where that cannot be told.
    var talkWidth: Int { Self.width(STDERR_FILENO) }

    /// Columns of the terminal that results go to; 80 where that cannot be told.
    var resultWidth: Int { Self.width(STDOUT_FILENO) }

    private static func width(_ descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
