import Foundation

/// Words in the form in which they are compared: small letters, Latin ones without marks, Devanagari without nukta.
enum TextFolding {
    /// The folded text.
    static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "\u{300}"..."\u{36F}", "\u{93C}", "\u{200C}", "\u{200D}", "\u{AD}", "\u{9BC}": continue
            case "đ": folded.append("d")
            case "ß": folded.append(contentsOf: "ss".unicodeScalars)
            case "œ": folded.append(contentsOf: "oe".unicodeScalars)
            case "æ": folded.append(contentsOf: "ae".unicodeScalars)
            case "ø": folded.append("o")
            case "ł": folded.append("l")
            case "ı": folded.append("i")
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }
}
