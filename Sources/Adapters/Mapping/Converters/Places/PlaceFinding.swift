/// What could be found of a place, as indices into a register.
struct PlaceFinding {
    var state: Int?
    var district: Int?
    var local: Int?
    /// Whether the place is the whole country.
    var isCountry = false
    /// Whether something given was not found.
    var isUnresolved = false
    /// How many places a name could mean, where it could mean several.
    var candidates = 0
    /// Whether what is given cannot be true together: a code and another place's name, a district and another state.
    var isContradictory = false
    /// Whether a code is one of the other division of the country.
    var isStale = false
    /// The least faithful spelling by which a name was found.
    var spelling = PlaceMatch.Spelling.exact

    subscript(level: PlaceLevel) -> Int? {
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

    /// The smallest unit that was found.
    var smallest: Int? { local ?? district ?? state }

    /// Whether everything given was found, without doubt.
    var isResolved: Bool {
        !isUnresolved && !isContradictory && !isStale && candidates == 0 && (smallest != nil || isCountry)
    }
}
