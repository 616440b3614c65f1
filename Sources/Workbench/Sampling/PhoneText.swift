/// Texts that look like telephone numbers.
enum PhoneText {
    /// Whether a text has as many digits as a number, and the signs people write between them.
    static func isOne(_ text: String) -> Bool {
        let digits = text.count(where: \.isNumber)
        let isPlain = digits == text.count
        let others = text.filter { !$0.isNumber }
        guard others.allSatisfy({ "+-() ./".contains($0) }), (7...15).contains(digits) else { return false }
        return text.hasPrefix("+") || (isPlain ? text.hasPrefix("0") && digits >= 9 : digits >= 9 && !isDate(text))
    }

    private static func isDate(_ text: String) -> Bool { DateText.forms(text).isEmpty == false }
}
