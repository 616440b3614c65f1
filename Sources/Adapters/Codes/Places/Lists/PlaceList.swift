/// An official list of places, as it was imported.
package struct PlaceList: Sendable, Hashable {
    /// The register its codes are of.
    package var system: PlaceCodeSystem
    /// The day, `yyyy-MM-dd`: of a list of Viet Nam one on which its codes hold, of others when it was published or imported.
    package var date: String
    /// The units.
    package var rows: [PlaceListRow]

    /// The smallest level in it.
    package var level: PlaceLevel { rows.map(\.key.level).max() ?? .state }

    /// How many units of a level are in it.
    package func count(_ level: PlaceLevel) -> Int { rows.count { $0.key.level == level } }

    /// The name of its file in a data folder: `LGD.district.2022-12-22.csv`.
    package var fileName: String { "\(system.rawValue).\(level.word).\(date).csv" }

    /// Whether importing one list does away with another: the same register and level, and in Viet Nam the same day.
    package func replaces(_ other: PlaceList) -> Bool {
        system == other.system && level == other.level && (system != .gsoVietNam || date == other.date)
    }
}

extension PlaceLevel {
    /// The word for it in files and messages.
    package var word: String {
        switch self {
        case .state: "state"
        case .district: "district"
        case .local: "local"
        }
    }

    init?(word: String) {
        guard let level = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = level
    }
}
