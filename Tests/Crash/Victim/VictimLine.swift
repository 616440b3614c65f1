import Foundation

/// What a victim tells the driver, a line each, on its standard output.
enum VictimLine: Equatable, Sendable {
    /// HTTP listens on a port.
    case listening(Int)
    /// It kills itself now.
    case killed(CrashPoint)
    /// Everything that was accepted is translated.
    case settled

    /// Writes the line at once, past every buffer.
    func say() {
        let bytes = Array((text + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    /// The line without its end.
    var text: String {
        switch self {
        case .listening(let port): "listening \(port)"
        case .killed(let point): "killed \(point.rawValue)"
        case .settled: "settled"
        }
    }

    /// Reads a line.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        switch (words.first, words.dropFirst().first) {
        case ("listening", let port?): self = .listening(Int(port) ?? 0)
        case ("killed", let name?):
            guard let point = CrashPoint(rawValue: name) else { return nil }
            self = .killed(point)
        case ("settled", nil): self = .settled
        default: return nil
        }
    }
}
