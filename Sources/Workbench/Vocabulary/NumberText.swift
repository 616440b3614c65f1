/// Texts that are numbers.
enum NumberText {
    /// Whether all of it is digits of ASCII.
    static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether it is a whole number, without grouping.
    static func isInteger(_ text: String) -> Bool {
        isDigits(text.hasPrefix("-") ? text.dropFirst() : text[...])
    }

    /// Whether it is a number with a decimal mark, a point or a comma.
    static func isDecimal(_ text: String) -> Bool {
        let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return (1...2).contains(parts.count) && parts.allSatisfy { isDigits($0) }
    }

    /// The number, whichever decimal mark it has.
    static func value(_ text: String) -> Double? {
        Double(DigitForm.ascii(text).replacing(",", with: "."))
    }
}
