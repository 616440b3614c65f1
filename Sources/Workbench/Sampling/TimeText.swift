/// Texts that are a time of day.
enum TimeText {
    /// The pattern of a time of day, `HH:mm`, `HH:mm:ss`, `h:mm a`; `nil` if it is none.
    static func pattern(_ text: String) -> String? {
        var body = text.trimmedOfSpace
        var half = ""
        for mark in ["am", "pm"] where body.lowercased().hasSuffix(mark) {
            body = String(body.dropLast(2))
            half = body.hasSuffix(" ") ? " a" : "a"
            body = body.trimmedOfSpace
        }
        let parts = body.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ NumberText.isDigits($0) && $0.count <= 2 }),
            let hour = Int(parts[0]), hour < 25,
            parts.dropFirst().allSatisfy({ $0.count == 2 && Int($0).map { $0 < 60 } ?? false })
        else { return nil }
        let letter = half.isEmpty ? "H" : "h"
        let hours = parts[0].count == 2 ? letter + letter : letter
        return hours + ":mm" + (parts.count == 3 ? ":ss" : "") + half
    }

    /// Whether it is one.
    static func isOne(_ text: String) -> Bool { pattern(text) != nil }
}
