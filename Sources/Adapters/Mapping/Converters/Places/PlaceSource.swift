/// What a record says of a place: codes of one system, names, or both.
struct PlaceSource {
    /// What is said of one level.
    struct Part {
        var code: Int?
        var name: TextValue?

        /// Whether anything is said.
        var isGiven: Bool { code != nil || name != nil }
    }

    /// The register of the codes.
    var system: PlaceCodeSystem?
    /// The code of a state in ISO 3166-2.
    var isoCode: TextValue?
    var state = Part()
    var district = Part()
    var local = Part()
    /// Whether it says that it is the whole country.
    var isCountry = false
    /// Whether it says something of a unit that nobody could tell.
    var isUnresolved = false

    subscript(level: PlaceLevel) -> Part {
        get {
            switch level {
            case .state: state
            case .district: district
            case .local: local
            }
        }
        set {
            switch level {
            case .state: state = newValue
            case .district: district = newValue
            case .local: local = newValue
            }
        }
    }

    /// Whether a name has a mark, so that the others without any have none.
    var writesMarks: Bool {
        state.name?.flags.contains(.nonASCII) == true || district.name?.flags.contains(.nonASCII) == true
            || local.name?.flags.contains(.nonASCII) == true
    }
}
