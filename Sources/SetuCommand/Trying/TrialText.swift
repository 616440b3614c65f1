import Adapters
import ContractsTesting
import Workbench

/// What came of a fixture, as a terminal shows it: differences side by side, expected and got.
struct TrialText {
    private let style: Style
    private let width: Int

    init(_ style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// The lines.
    func lines(_ trial: FixtureTrial) -> [String] {
        guard !trial.isGood else { return ["\(style.good("ok  "))  \(trial.adapter)  \(trial.fixture.name)"] }
        var lines = ["\(style.bad("FAIL"))  \(trial.adapter)  \(trial.fixture.name)"]
        for difference in trial.differences {
            lines.append("\(place(of: difference, in: trial.fixture)): error: \(difference.path)")
            lines += sides(difference)
        }
        for variant in trial.faults {
            lines.append(
                "\(trial.fixture.inputPath):1:1: error: variant \(variant.kind.rawValue): \(variant.fault ?? "")"
            )
            for difference in variant.differences.prefix(3) {
                lines.append("    \(difference.path)")
                lines += sides(difference)
            }
        }
        return lines
    }

    private func sides(_ difference: JSONDifference) -> [String] {
        [
            "    expected  \(style.good(shortened(difference.expected ?? "nothing")))",
            "    got       \(style.bad(shortened(difference.got ?? "nothing")))",
        ]
    }

    /// At most three lines of a terminal.
    private func shortened(_ text: String) -> String {
        let room = max(200, (width - 14) * 3)
        return text.count > room ? text.prefix(room) + "…" : text
    }

    /// Where editors jump to: the line of the event or rejection.
    private func place(of difference: JSONDifference, in fixture: AdapterFixture) -> String {
        let file = difference.path.hasPrefix("events") ? fixture.eventsPath : fixture.rejectionsPath
        let index = difference.path.split(whereSeparator: { $0 == "[" || $0 == "]" }).dropFirst().first.flatMap {
            Int($0)
        }
        return "\(file):\((index ?? 0) + 1):1"
    }
}
