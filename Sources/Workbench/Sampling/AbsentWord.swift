/// The words with which systems say that a field holds nothing.
enum AbsentWord {
    private static let words: Set<String> = [
        "na", "n/a", "n.a.", "n.a", "nil", "null", "none", "#n/a", "nan", "(null)", "(none)", "<null>",
        "not applicable",
        "not available", "not known", "unknown value", "no data", "k.a.", "keine angabe", "sin dato", "sin datos",
        "s/d",
        "no aplica", "nao informado", "não informado", "nao consta", "não consta", "non renseigné", "non renseigne",
        "non communiqué", "non communique", "ज्ञात नहीं", "लागू नहीं", "निरंक", "không có", "khong co", "chưa có", "0000-00-00",
        "00/00/0000", "0000-00-00 00:00:00", "1900-01-01", "9999-12-31", "01/01/1900", "\\n",
        "se desconoce", "no especificado", "no especificada", "sin informacion", "sin información", "s/i", "nr", "n/r",
        "n/c",
        "nd", "n/d", "não se aplica", "ignorado", "tidak ada", "tidak diketahui", "hakuna", "haijulikani", "bilinmiyor",
        "yok", "нет",
        "нет данных", "неизвестно", "не указано", "не встановлено", "brak", "brak danych", "nieznany", "nincs",
        "onbekend", "okänd",
        "ukjent", "not stated", "not provided", "not recorded", "withheld", "redacted", "unspecified", "لا يوجد",
        "غير معروف",
    ]

    /// Whether a value says nothing: a word for it, or nothing but dashes, dots and question marks.
    static func isOne(_ value: String) -> Bool {
        let isPunctuation = value.unicodeScalars.allSatisfy { "-–—._?*/\\".unicodeScalars.contains($0) }
        return isPunctuation || words.contains(value.lowercased())
    }
}
