/// The shape of a string in the canonical contract.
public struct StringSchema: Sendable {
    /// The name of the shared definition it comes from (`when`, `token`, `text` …), if it comes from one.
    public var definition: String?
    /// The only values it may have; empty: any.
    public var allowed: [String]
    /// Secret categories among ``allowed`` and the general class each shows as in lower views (`x-secret-category`).
    public var secretCategories: [String: String]
    /// Whether its words may name a secret category, which lower views then show as beside a secret code
    /// (`x-secret-words`).
    public var namesSecrets: Bool
    /// What its values are called (`x-labels`).
    public var labels: CodeLabels
    /// A regular expression it must match somewhere.
    public var pattern: String?
    /// The least number of Unicode scalars.
    public var minLength: Int
    /// The greatest number of Unicode scalars.
    public var maxLength: Int

    /// Makes a shape.
    public init(
        definition: String? = nil,
        allowed: [String] = [],
        secretCategories: [String: String] = [:],
        namesSecrets: Bool = false,
        labels: CodeLabels = CodeLabels(),
        pattern: String? = nil,
        minLength: Int = 0,
        maxLength: Int = .max
    ) {
        self.definition = definition
        self.allowed = allowed
        self.secretCategories = secretCategories
        self.namesSecrets = namesSecrets
        self.labels = labels
        self.pattern = pattern
        self.minLength = minLength
        self.maxLength = maxLength
    }
}
