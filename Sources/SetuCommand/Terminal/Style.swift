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

    private func wrap(_ text: String, _ code: String) -> String {
        isEnabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
