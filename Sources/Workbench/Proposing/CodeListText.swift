import Adapters

/// Writes a proposed code list as a file of `codes/`.
enum CodeListText {
    /// The text.
    static func write(_ matches: [CodeMatch]) -> String {
        let rows = matches.sorted { ($0.code, $0.source) < ($1.code, $1.source) }.map { match in
            "\(cell(match.source)),\(match.code),\(match.relation.rawValue)"
        }
        return (["source,code,relation"] + rows).joined(separator: "\n") + "\n"
    }

    private static func cell(_ text: String) -> String {
        guard text.contains(where: { ",\"\n".contains($0) }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
