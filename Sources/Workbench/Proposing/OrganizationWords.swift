/// Words that the names of offices, houses and companies hold, and those of persons do not.
enum OrganizationWords {
    private static let words: Set<String> = [
        "foundation", "association", "centre", "center", "clinic", "hospital", "school", "college", "university",
        "ministry", "department", "office", "agency", "committee", "council", "court", "police", "station", "unit",
        "service", "services", "society", "trust", "ltd", "inc", "llc", "gmbh", "ngo", "home", "shelter", "church",
        "fundacion", "asociacion", "centro", "clinica", "colegio", "escuela", "ministerio", "secretaria", "juzgado",
        "comisaria", "instituto", "hogar", "aldeas", "fiscalia", "policia", "fundacao", "associacao", "escola",
        "conselho", "delegacia", "ecole", "hopital", "fondation", "foyer", "mairie", "tribunal", "commissariat", "amt",
        "jugendamt", "krankenhaus", "schule", "verein", "polizei", "stiftung", "landratsamt", "ospedale", "scuola",
        "comune", "questura", "carabinieri", "skola", "skolan", "kommun", "kommune", "polisen", "politi", "szpital",
        "szkola", "policja", "fundacja", "polres", "dinas", "sekolah", "yayasan", "hastane", "okul", "vakfi",
    ]

    /// Whether a value is the name of one.
    static func holds(_ value: String) -> Bool { NameWords.of(value).contains { words.contains($0) } }
}
