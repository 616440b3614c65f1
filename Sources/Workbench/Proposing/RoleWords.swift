/// Words for what somebody is to a child or by office, which are no names.
enum RoleWords {
    private static let words: Set<String> = {
        let codes = [
            "parent", "relative", "neighbour", "teacher", "healthWorker", "police", "ngo", "citizen", "official",
            "anonymous", "child",
        ]
        return Set(codes.flatMap { CodeSpellings.of[$0] ?? [] }.map(TextFolding.folded))
    }()

    /// Whether a value is such a word, in the singular or the plural.
    static func holds(_ value: String) -> Bool {
        let folded = TextFolding.folded(value)
        return words.contains(folded)
            || ["s", "n", "en"].contains { folded.hasSuffix($0) && words.contains(String(folded.dropLast($0.count))) }
    }
}
