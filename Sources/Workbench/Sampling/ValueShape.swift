/// The shape of a value: `A` for a capital, `a` for a small letter, `9` for a digit; what may be told without the value.
enum ValueShape {
    /// The longest shape that is told.
    private static let longest = 24

    /// The shape, with runs of more than four of a kind cut to three and `…`.
    static func of(_ value: String) -> String {
        var shape = ""
        var run = 0
        var last: Character?
        for scalar in value.unicodeScalars {
            let mark = mark(of: scalar)
            run = mark == last ? run + 1 : 1
            last = mark
            if run == 5 { shape += "…" }
            if run < 5 { shape.append(mark) }
            if shape.count >= longest { return shape + "…" }
        }
        return shape
    }

    private static func mark(of scalar: Unicode.Scalar) -> Character {
        if scalar.properties.numericType == .decimal { return "9" }
        if scalar.properties.isUppercase { return "A" }
        if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark { return "a" }
        return scalar.properties.isWhitespace ? " " : Character(scalar)
    }
}
