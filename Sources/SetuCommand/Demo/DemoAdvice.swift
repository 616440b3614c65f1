import Foundation

/// What to try after the demonstration, as commands to copy.
struct DemoAdvice: Sendable {
    /// Where the gateway listens.
    let address: GatewayAddress
    /// The folder of the demonstration.
    let folder: DemoFolder
    /// Whether the gateway stays until somebody has had enough.
    let stays: Bool

    private var program: String { CommandLine.arguments[0] }

    /// The advice, a line each.
    func lines(_ style: Style) -> [String] {
        var lines = ["", style.bold("What to try next"), ""]
        if stays { lines += whileItRuns }
        lines += [
            "Without a gateway:",
            "  \(program) adapter check",
            "  \(program) adapter test",
            "  \(program) schema show missing-report/1",
            "A gateway of your own:",
            "  \(program) run --help-config",
            "  \(program) run",
        ]
        if stays {
            lines += ["", "\(style.bold("q")) or Ctrl-C ends it; the folder \(folder.path) is removed."]
        }
        return lines
    }

    private var whileItRuns: [String] {
        let gateway = "--url http://\(address.authority) --data \(folder.data)"
        return [
            "In another terminal, while this runs:",
            "  \(program) tap \(gateway)",
            "  \(program) tap cp.restricted.missing-report.v1 --last 1 --pretty \(gateway)",
            "  \(program) dead-letters list in.trackchild \(gateway)",
            "  \(program) dead-letters show in.trackchild/0 \(gateway)",
            "",
        ]
    }
}
