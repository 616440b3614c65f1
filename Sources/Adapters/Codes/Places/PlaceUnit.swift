/// A unit of administration: a state, a district, a commune.
package struct PlaceUnit: Sendable, Hashable {
    /// Its level.
    package var level: PlaceLevel
    /// The unit it lies in, by its index in the register; `nil` for states and provinces.
    package var parent: Int?
    /// The name events show.
    package var name: String
    /// Other official names: with the word for its kind, in another language.
    package var names: [String]
    /// Other and earlier spellings.
    package var aliases: [String]
    /// Its codes, all of which events show.
    package var codes: [PlaceCode]
    /// Codes that are understood and not shown: earlier ones, and those of what it was made of.
    package var earlierCodes: [PlaceCode]
    /// The code in ISO 3166-2, where it is known.
    package var isoCode: String?
    /// What events call a unit smaller than a district: `block`, `ward` or `village`.
    package var localLevel: LocalLevel

    /// The levels of `localCodes`.
    package enum LocalLevel: String, Sendable {
        case block
        case ward
        case village
    }

    /// Describes a unit.
    package init(
        _ level: PlaceLevel,
        in parent: Int? = nil,
        name: String,
        names: [String] = [],
        aliases: [String] = [],
        codes: [PlaceCode],
        earlierCodes: [PlaceCode] = [],
        isoCode: String? = nil,
        localLevel: LocalLevel = .block
    ) {
        self.level = level
        self.parent = parent
        self.name = name
        self.names = names
        self.aliases = aliases
        self.codes = codes
        self.earlierCodes = earlierCodes
        self.isoCode = isoCode
        self.localLevel = localLevel
    }

    /// Everything it is called.
    var spellings: [String] { [name] + names + aliases }
}
