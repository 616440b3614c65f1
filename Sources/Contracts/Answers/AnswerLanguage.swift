/// A language in which senders are answered.
public enum AnswerLanguage: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Hindi.
    case hindi = "hi"
    /// Vietnamese.
    case vietnamese = "vi"

    /// Takes a language tag (BCP 47), such as `hi` or `hi-IN`; `nil` where it is another language.
    public init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" }.lowercased()
        guard let language = AnswerLanguage(rawValue: primary) else { return nil }
        self = language
    }

    /// Takes the one a client likes best (RFC 9110, section 12.5.4); English where it names none of them.
    ///
    /// Of several with the same weight the first named is taken; `*` stands for English, and weight 0 for none.
    public init(acceptLanguage field: String) {
        var best: (language: AnswerLanguage, weight: Double)?
        var refused: Set<AnswerLanguage> = []
        // Enough for any browser; nobody is to make work with a field of thousands.
        for range in field.split(separator: ",", maxSplits: 64).prefix(64) {
            let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let tag = parts.first else { continue }
            let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map { Double($0.dropFirst(2)) }
            guard let weight = weight ?? 1, (0...1).contains(weight) else { continue }
            guard let language = tag == "*" ? .english : AnswerLanguage(tag: tag) else { continue }
            if weight == 0 {
                refused.insert(language)
            } else if weight > best?.weight ?? 0 {
                best = (language, weight)
            }
        }
        let fallback = AnswerLanguage.allCases.first { !refused.contains($0) } ?? .english
        self = best?.language ?? fallback
    }
}
