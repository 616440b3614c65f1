/// What a value looks like without telling it: letters as `x` and `X`, digits as `#`.
package enum Shape {
    /// The most characters of a shape.
    private static let longest = 40

    /// The shape of a text.
    package static func of(_ text: String) -> String {
        let shown = text.prefix(longest).map { character -> Character in
            if character.isNumber { return "#" }
            if character.isUppercase { return "X" }
            return character.isLetter ? "x" : character
        }
        return String(shown) + (text.count > longest ? "…" : "")
    }
}
