/// Colours of a terminal, or none where the output is not a terminal or `NO_COLOR` is set (https://no-color.org).
struct Style: Sendable {
    /// Whether anything is coloured.
    let isEnabled: Bool

    /// Text that names something.
    func bold(_ text: String) -> String { wrap(text, "1") }
    /// Text that matters less.
    func faint(_ text: String) -> String { wrap(text, "2") }
    /// What went well.
    func good(_ text: String) -> String { wrap(text, "32") }
    /// What deserves a look.
    func warning(_ text: String) -> String { wrap(text, "33") }
    /// What failed.
    func bad(_ text: String) -> String { wrap(text, "31") }

    /// Everything it may put around text.
    static let sequences = ["0", "1", "2", "31", "32", "33"].map(sequence)

    private static func sequence(_ code: String) -> String { "\u{1B}[\(code)m" }

    private func wrap(_ text: String, _ code: String) -> String {
        isEnabled ? Self.sequence(code) + text + Self.sequence("0") : text
    }
}
