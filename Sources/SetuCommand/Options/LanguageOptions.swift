import ArgumentParser
import Contracts

/// In which language a person is answered.
struct LanguageOptions: ParsableArguments {
    @Option(help: "The language of sentences for the sender: en, hi or vi.")
    var lang = AnswerLanguage.english

    /// The headers of a request that say so.
    var headers: [(name: String, value: String)] { [("Accept-Language", lang.rawValue)] }
}
