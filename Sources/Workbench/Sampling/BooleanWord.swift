/// The words for yes and no that the `boolean` converter reads, and those of other languages that it can be taught.
enum BooleanWord {
    /// Words of other languages, for a code list.
    static let others: [String: String] = [
        "sí": "yes", "si": "yes", "sim": "yes", "oui": "yes", "ja": "yes", "não": "no", "nao": "no", "non": "no",
        "nein": "no",
        "нет": "no", "да": "yes", "ya": "yes", "tidak": "no", "evet": "yes", "hayır": "no", "হ্যাঁ": "yes", "না": "no",
    ]
    private static let own: Set<String> = ["true", "false", "yes", "no", "y", "n", "हाँ", "हां", "नहीं", "có", "không"]

    /// Whether a text is one of them; figures alone are not.
    static func isOne(_ text: String) -> Bool {
        let text = text.lowercased()
        return own.contains(text) || others[text] != nil
    }
}
