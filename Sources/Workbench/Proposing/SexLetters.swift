/// Which letter stands for which sex: `M` is a man beside `F`, and a woman beside `H`.
struct SexLetters {
    private let codes: [String: String]
    /// Whether the letters of the sample leave no doubt.
    let isCertain: Bool

    private static let pairs: [(male: String, female: String)] = [
        ("m", "f"), ("m", "w"), ("m", "v"), ("h", "f"), ("h", "m"), ("l", "p"), ("e", "k"), ("m", "k"), ("b", "g"),
        ("м", "ж"), ("ч", "ж"), ("t", "n"),
    ]
    private static let others: Set<String> = ["x", "u", "o", "d", "i", "?", "-", "н"]

    /// Reads the different values of a field; `nil` where they are not letters.
    init?(_ values: some Sequence<String>) {
        let letters = Set(values.map { TextFolding.folded($0.trimmedOfSpace) })
        guard !letters.isEmpty, letters.allSatisfy({ $0.count == 1 }),
            letters.contains(where: { !$0.contains(where: \.isNumber) })
        else { return nil }
        let sexes = letters.subtracting(Self.others)
        if let pair = Self.pairs.first(where: { sexes == [$0.male, $0.female] }) {
            codes = [pair.male: "male", pair.female: "female"]
            isCertain = true
        } else if sexes == ["f"] || sexes == ["ж"] || sexes == ["м"] || sexes == ["m", "f", "t"] {
            codes = ["f": "female", "ж": "female", "м": "male", "m": "male", "t": "transgender"]
            isCertain = true
        } else {
            // An M alone is a man in most languages, and a woman in Spanish.
            codes = ["m": "male", "f": "female"]
            isCertain = false
        }
    }

    /// The code of a value.
    func code(_ value: String) -> String? { codes[TextFolding.folded(value.trimmedOfSpace)] }
}
