import Contracts
import HTTPTypes
import Hummingbird

extension Request {
    /// The language the caller is answered in: as `lang` in the query says, else as `Accept-Language` does.
    var language: AnswerLanguage {
        if let language = uri.queryParameters["lang"].flatMap({ AnswerLanguage(tag: $0) }) { return language }
        return AnswerLanguage(acceptLanguage: headers[.acceptLanguage] ?? "")
    }
}
