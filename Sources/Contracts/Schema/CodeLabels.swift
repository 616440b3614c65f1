/// What the codes of a list are called, for people.
public struct CodeLabels: Sendable, Equatable {
    /// The languages of labels (BCP 47), in the order they are written and shown.
    public static let languages = ["en", "hi", "vi"]

    private var labels: [String: [String: String]] = [:]

    /// Makes labels of nothing.
    public init() {}

    /// Whether the list has no labels.
    public var isEmpty: Bool { labels.isEmpty }

    /// The codes that have labels.
    public var codes: Set<String> { Set(labels.keys) }

    /// What a code is called in a language; nothing where the list has no labels.
    public subscript(code: String, language: String) -> String? { labels[code]?[language] }

    /// Sets what a code is called in a language.
    mutating func set(_ label: String, of code: String, in language: String) {
        labels[code, default: [:]][language] = label
    }

    /// The labels of some codes alone.
    func of(_ codes: [String]) -> CodeLabels {
        let kept = Set(codes)
        var found = CodeLabels()
        found.labels = labels.filter { kept.contains($0.key) }
        return found
    }
}
