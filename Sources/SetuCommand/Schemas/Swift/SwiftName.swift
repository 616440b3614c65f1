/// Names of the contract as Swift writes them.
enum SwiftName {
    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]
    /// Names that mean something else in Swift, or that the hand-written part has.
    private static let taken: Set<String> = ["Code", "CodeMapping", "Protocol", "Self", "Type"]

    /// A type's name: `MissingReport` for `missing-report`, `Use` for `use`.
    static func type(_ name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let joined = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let name = joined.first?.isNumber == true ? "N" + joined : joined
        return taken.contains(name) ? name + "Value" : name
    }

    /// The type's name of one element of what is named in the plural: `Action` for `actions`.
    static func element(_ name: String) -> String {
        if name.hasSuffix("ies") { return type(name.dropLast(3) + "y") }
        if name.hasSuffix("uses") || name.hasSuffix("sses") { return type(String(name.dropLast(2))) }
        return type(name.hasSuffix("s") && !name.hasSuffix("ss") ? String(name.dropLast()) : name)
    }

    /// A member's name.
    static func member(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The case of a value: `childLabour` for `CHILD_LABOUR`, `iso3166x2` for `ISO3166-2`, `code1098` for `1098`.
    static func value(_ value: String) -> String {
        let words = value.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        var name = ""
        for word in words {
            let isCapitals = !word.contains { $0.isLowercase }
            let lowered = isCapitals ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
            if name.isEmpty {
                name = lowered
            } else if name.last?.isNumber == true, lowered.first?.isNumber == true {
                name += "x" + lowered
            } else {
                name += lowered.prefix(1).uppercased() + lowered.dropFirst()
            }
        }
        if name.isEmpty || name.first?.isNumber == true { name = "code" + name }
        return member(name)
    }
}
