import Adapters
import Formats

/// Whether a source's value can be what stands in an event, whatever converter lies between: by letters, by the numbers of a date,
/// by the last figures of a telephone number.
enum ValueLikeness {
    /// Whether one can be the other.
    static func matches(_ value: String, _ canonical: JSONValue) -> Bool {
        switch canonical {
        case .string(let text):
            let own = FieldSpelling.key(of: value)
            guard !own.isEmpty else { return false }
            if own == FieldSpelling.key(of: text) { return true }
            if isDate(text) { return isSameDay(value, text) }
            let (digits, others) = (DigitForm.ascii(value).filter(\.isNumber), text.filter(\.isNumber))
            return digits.count >= 8 && others.count >= 8 && digits.suffix(8) == others.suffix(8)
        case .number(let number):
            let digits = DigitForm.ascii(value).replacing(",", with: ".")
            return Double(digits).map { $0 == Double(number) } ?? false
        case .boolean, .null: return false
        case .array(let elements): return elements.contains { matches(value, $0) }
        case .object(let members):
            // The whole name, the number of an age, the text beside a code.
            return members.contains {
                ["full", "value", "sourceValue", "text"].contains($0.name) && matches(value, $0.value)
            }
        }
    }

    private static func isDate(_ text: String) -> Bool {
        text.count >= 10 && text.prefix(4).allSatisfy(\.isNumber) && text.dropFirst(4).first == "-"
    }

    /// `14/07/2025 10:00` and `2025-07-14T10:00`: the same numbers, in whatever order.
    private static func isSameDay(_ value: String, _ text: String) -> Bool {
        let numbers = DigitForm.ascii(value).split { !$0.isNumber }.compactMap { Int($0) }
        let wanted = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard numbers.count >= 3, wanted.count == 3, numbers.prefix(3).sorted() == wanted.sorted() else { return false }
        // A time that is told has to be the same.
        let time = text.dropFirst(11).prefix(5).split(separator: ":").compactMap { Int($0) }
        return time.count < 2 || numbers.count < 5 || Array(numbers[3..<5]) == time
    }
}
