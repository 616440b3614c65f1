import Formats

extension SourcePath {
    /// The names of its steps, `@` before an attribute's.
    var names: [String] {
        Array(repeating: SourceText.up, count: up)
            + steps.map { step in
                switch step {
                case .child(let name): name
                case .attribute(let name): "@" + name
                }
            }
    }

    /// The path as an expression writes it: in quotes where a name holds more than letters and digits.
    var written: String { SourceText.expression(names) }
}
