/// Words for how somebody is built; "complexion" is that in Spanish, and the colour of the skin in English.
enum BuildWords {
    private static let words: Set<String> = [
        "delgada", "delgado", "robusta", "robusto", "regular", "mediana", "mediano", "media", "atletica", "atletico",
        "gruesa",
        "grueso", "obesa", "obeso", "slim", "slender", "thin", "medium", "heavy", "stocky", "athletic", "large",
        "small", "normal",
    ]

    /// Words that are said of skin as well.
    private static let ofSkinToo: Set<String> = ["regular", "mediana", "mediano", "media", "medium", "normal"]

    /// Whether some value can be of nothing but how somebody is built.
    static func areTelling(_ values: [String]) -> Bool {
        values.contains { value in
            TextFolding.folded(value).split(separator: " ").contains {
                words.contains(String($0)) && !ofSkinToo.contains(String($0))
            }
        }
    }

    /// Whether most values are such words.
    static func areMost(of values: [String]) -> Bool {
        let folded = values.map { TextFolding.folded($0) }
        let known = folded.count { value in value.split(separator: " ").contains { words.contains(String($0)) } }
        return !values.isEmpty && known * 2 > values.count
    }

    /// Whether a name is the word that has both meanings.
    static func isComplexion(_ name: String) -> Bool { TextFolding.folded(name).contains("complexion") }
}
