import Adapters

/// What an integrator says beforehand of the table that is proposed.
package struct ProposalSettings: Sendable {
    /// The adapter's id, `<country>.<system>`.
    package var id: String
    /// The event type, `missing-report`; `nil`: by what the fields say.
    package var type: String?
    /// The country or subdivision whose law applies; `nil`: the country of the id.
    package var jurisdiction: String?
    /// The time zone of times that carry none; `nil`: that of the country.
    package var timeZone: String?
    /// Whether the day comes first where dates could be read both ways; `nil`: as the country writes them, asked about.
    package var isDayFirst: Bool?

    /// Makes settings.
    package init(id: String) {
        self.id = id
    }

    /// The country.
    var country: String {
        let named = jurisdiction ?? String(id.prefix { $0 != "." })
        return String(named.prefix(2)).uppercased()
    }

    /// The country that the first part of the id names, in capitals; `uk` stands for GB.
    package var countryOfID: String {
        let named = id.prefix { $0 != "." }.uppercased()
        return named == "UK" ? "GB" : named
    }

    /// Whether the jurisdiction, or the country of the id, is one of ISO 3166.
    package var hasJurisdiction: Bool {
        let named = jurisdiction ?? countryOfID
        let parts = named.split(separator: "-", omittingEmptySubsequences: false)
        guard let country = parts.first, country.utf8.count == 2, parts.count <= 2 else { return false }
        return Country.isKnown(country)
    }
}
