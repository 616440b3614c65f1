import Synchronization

/// The metrics of one name: one cell for each set of labels.
final class MetricFamily: Sendable {
    /// What Prometheus calls it.
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    let name: String
    let kind: Kind
    private let cells = Mutex<[String: MetricCell]>([:])

    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// The cell of a set of labels.
    func cell(_ dimensions: [(String, String)]) -> MetricCell {
        let labels = dimensions.map { "\(Self.validName($0))=\"\(Self.escape($1))\"" }.joined(separator: ",")
        return cells.withLock { cells in
            if let cell = cells[labels] { return cell }
            let cell = MetricCell()
            cells[labels] = cell
            return cell
        }
    }

    /// The family as Prometheus reads it.
    var exposition: String {
        var lines: [String] = []
        if let help = MetricNames.help[name] { lines.append("# HELP \(name) \(help)") }
        lines.append("# TYPE \(name) \(kind.rawValue)")
        for (labels, cell) in cells.withLock({ $0.sorted { $0.key < $1.key } }) {
            lines += kind == .histogram ? cell.histogramLines(name, labels) : [cell.line(name, labels)]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A label with everything but letters, digits and underscores made an underscore.
    static func validName(_ text: String) -> String {
        let name = String(
            text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" }
        )
        return name.first?.isNumber ?? true ? "_" + name : name
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
