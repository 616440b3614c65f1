import Formats

/// What may be shown of a source where the field that was made of it is shown whole.
enum Disclosure {
    /// A longer text may say more than the field that was made of it.
    private static let longest = 40
    private static let mostWords = 3

    /// Whether a source's text is as good as told: it stands in what is shown, or is as short as a code, a number or a date is.
    static func allows(_ text: String, beside json: String?) -> Bool {
        if let json, json.contains(JSONValue.string(text).text.dropFirst().dropLast()) { return true }
        return text.count <= longest && text.split(whereSeparator: \.isWhitespace).count <= mostWords
    }
}
