/// Digits of any script as those of ASCII.
enum DigitForm {
    /// A text with its digits in ASCII.
    static func ascii(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.numericType == .decimal }) else {
            return text
        }
        return String(
            text.map { character in
                guard !character.isASCII, let value = character.wholeNumberValue, (0...9).contains(value) else {
                    return character
                }
                return Character(String(value))
            }
        )
    }
}
