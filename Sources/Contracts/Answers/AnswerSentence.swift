/// What one code means, as a sentence in each language.
///
/// `{field}` stands for the field as its sender calls it, `{expectation}` for what was expected, which is worded in
/// English. Fields stand before a colon, so that no language has to bend them.
public struct AnswerSentence: Sendable {
    /// In English.
    var english: String
    /// In Hindi.
    var hindi: String
    /// In Vietnamese.
    var vietnamese: String

    init(_ english: String, _ hindi: String, _ vietnamese: String) {
        self.english = english
        self.hindi = hindi
        self.vietnamese = vietnamese
    }

    /// What a code means, for a person; what was expected where nothing is known of the code.
    ///
    /// - Parameters:
    ///   - code: a stable code of a rejection or a refusal.
    ///   - field: the field as the sender calls it, if one is to blame.
    ///   - expectation: what was expected, in English.
    ///   - language: the language.
    /// - Returns: one sentence or two.
    public static func text(
        of code: String,
        field: String?,
        expectation: String,
        in language: AnswerLanguage
    ) -> String {
        let sentence = rejections[code] ?? refusals[code] ?? unknown
        // The field last: its name may hold what looks like a place to fill.
        return sentence.template(in: language)
            .replacing("{expectation}", with: expectation)
            .replacing("{field}", with: field ?? record(in: language), maxReplacements: 1)
    }

    /// Whether there is a sentence for a code.
    package static func isKnown(_ code: String) -> Bool { rejections[code] != nil || refusals[code] != nil }

    /// Every code there is a sentence for.
    package static var codes: [String] { (Array(rejections.keys) + Array(refusals.keys)).sorted() }

    /// The sentence before its places are filled.
    package func template(in language: AnswerLanguage) -> String {
        switch language {
        case .english: english
        case .hindi: hindi
        case .vietnamese: vietnamese
        }
    }

    /// The sentence of a code before its places are filled.
    package static func template(of code: String, in language: AnswerLanguage) -> String? {
        (rejections[code] ?? refusals[code])?.template(in: language)
    }

    /// What stands for a field where none is to blame.
    private static func record(in language: AnswerLanguage) -> String {
        switch language {
        case .english: "The record"
        case .hindi: "अभिलेख"
        case .vietnamese: "Bản ghi"
        }
    }

    private static let unknown = AnswerSentence(
        "{field}: expected {expectation}.",
        "{field}: अपेक्षित: {expectation}।",
        "{field}: cần {expectation}."
    )
}
