extension LineAssembler {
    private static let arguments = [
        "district", "state", "commune", "block", "locality", "postalCode", "policeStation", "landmark", "address",
        "latitude",
        "longitude", "accuracy",
    ]

    /// Lines of places, each from all the fields that are part of it.
    mutating func addPlaces() {
        for target in ["lastSeen.place", "place", "area"] {
            var parts = Self.arguments.compactMap { name in
                byTarget["\(target)/\(name)"]?.first.map { (name: name, proposal: $0) }
            }
            if country != "VN", let commune = parts.firstIndex(where: { $0.name == "commune" }) {
                parts[commune].name = parts.contains { $0.name == "locality" } ? "block" : "locality"
            }
            guard !parts.isEmpty else { continue }
            var texts = parts.map { part in
                let name = country == "VN" && part.name == "state" ? "province" : part.name
                return "\(name): \(SourceText.expression(part.proposal.field.path))"
            }
            var note = ""
            if country == "VN" {
                let day = line("reportedAt") ?? line("openedAt") ?? line("startedAt")
                if let day, let source = day.sources.first, let dates = byTarget[day.target]?.first?.field.dates {
                    texts.append("validOn: \(SourceText.expression(source))")
                    texts += order.patterns(of: dates).patterns.map { "format: \($0)" }
                    note = "; are the places those of the day of \(source.joined(separator: "/"))?"
                } else {
                    texts.append("version: 2025-07-01")
                    note = "; of which day are the places?"
                }
            }
            add(target, "place(\(texts.joined(separator: ", ")))", of: parts.map(\.proposal), note, asks: !note.isEmpty)
        }
    }

    /// The child's home, which is one text.
    mutating func addHome() {
        let names =
            ["child.address"]
            + ["locality", "district", "state", "postalCode", "country"].map { "child.address/\($0)" }
        let parts = names.flatMap { byTarget[$0] ?? [] }
        guard !parts.isEmpty else { return }
        let texts = parts.map { SourceText.expression($0.field.path) }
        let expression = parts.count == 1 ? texts[0] : "join(\(texts.joined(separator: ", ")), with: \", \")"
        add("child.address", expression, of: parts)
    }
}
