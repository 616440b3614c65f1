import Adapters

/// Finds a jurisdiction that is another country than the adapter's id names: its law decides who is a child.
struct JurisdictionCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ table: MappingTable) {
        let country = table.id.prefix { $0 != "." }.uppercased()
        let own = country == "UK" ? "GB" : country
        let named = String(table.jurisdiction.prefix(2))
        guard own.count == 2, CountryFacts(own).isKnown, CountryFacts(named).isKnown, named != own, named != country,
            let place = table.keyLocations["jurisdiction"]
        else { return }
        diagnostics.append(
            Diagnostic(
                severity: .warning,
                code: TableProblem.badValue.rawValue,
                location: place,
                message: "the adapter is of \(own) by its id, and the law of \(named) is to decide who is a child",
                fix: "write: jurisdiction: \(own)"
            )
        )
    }
}
