/// States of India and the districts of those states whose feeds are known, by code and by name.
///
/// A code is only ever looked up together with its register, and a district's name only within its state, because both
/// alone name several places. Districts of other states are left unresolved, never guessed.
package struct PlaceDirectory: Sendable {
    /// All that is known.
    package static let india = PlaceDirectory(
        states: IndianState.all,
        districts: District.uttarakhand + District.haryana + District.delhi
    )

    /// The states.
    package let states: [IndianState]
    /// The districts.
    package let districts: [District]

    private let stateNames: PlaceNameTable
    private let stateISOCodes: CodeKeyTable
    private let stateOfISOCode: [Int]
    private let stateCodes: [PlaceCodeSystem: [Int: Int]]
    private let districtCodes: [PlaceCodeSystem: [Int: Int]]
    /// The names of each state's districts, by the index of the state.
    private let districtNames: [PlaceNameTable]
    private let stateOfDistrict: [Int]

    /// Takes the places.
    package init(states: [IndianState], districts: [District]) {
        self.states = states
        self.districts = districts
        stateNames = PlaceNameTable(
            states.enumerated().map { ($0, names: [$1.name, $1.hindiName], aliases: $1.aliases) }
        )
        let codes = states.enumerated().flatMap { index, state in
            ([state.isoCode] + state.earlierISOCodes).map { (code: $0, index: index) }
        }
        stateISOCodes = CodeKeyTable(codes.map { CodeKey.bytes(of: $0.code) })
        stateOfISOCode = codes.map(\.index)
        stateCodes = [
            .lgd: Self.indices(states) { [$0.lgdCode] },
            .census2011: Self.indices(states) { $0.census2011Codes },
        ]
        districtCodes = [
            .lgd: Self.indices(districts) { [$0.lgdCode] },
            .census2011: Self.indices(districts) { [$0.census2011Code].compactMap { $0 } },
        ]
        stateOfDistrict = districts.map { district in
            states.firstIndex { $0.isoCode == district.stateISOCode } ?? -1
        }
        districtNames = states.map { state in
            PlaceNameTable(
                districts.enumerated()
                    .filter { $1.stateISOCode == state.isoCode }
                    .map { ($0, names: [$1.name, $1.hindiName], aliases: $1.aliases) }
            )
        }
    }

    /// The index of the state with a code in ISO 3166-2, also one of an earlier edition: `IN-UK`.
    package func state(isoCode: String) -> Int? {
        stateISOCodes.lookup(key: CodeKey.bytes(of: isoCode)).map { stateOfISOCode[$0] }
    }

    /// The index of the state with a number in a register.
    package func state(code: Int, in system: PlaceCodeSystem) -> Int? {
        stateCodes[system]?[code]
    }

    /// The index of the district with a number in a register.
    package func district(code: Int, in system: PlaceCodeSystem) -> Int? {
        districtCodes[system]?[code]
    }

    /// The state of a district, both by index.
    package func state(ofDistrict district: Int) -> Int? {
        guard stateOfDistrict.indices.contains(district), stateOfDistrict[district] >= 0 else { return nil }
        return stateOfDistrict[district]
    }

    /// The state a name, UTF-8 in NFC, stands for.
    package func state(named name: UnsafeRawBufferPointer) -> PlaceMatch {
        stateNames.match(name)
    }

    /// The district a name, UTF-8 in NFC, stands for within a state, by the state's index.
    package func district(named name: UnsafeRawBufferPointer, inState state: Int) -> PlaceMatch {
        guard districtNames.indices.contains(state) else { return .unresolved }
        return districtNames[state].match(name)
    }

    /// Whether the districts of a state, by index, are known.
    package func hasDistricts(ofState state: Int) -> Bool {
        stateOfDistrict.contains(state)
    }

    private static func indices<Place>(_ places: [Place], codes: (Place) -> [Int]) -> [Int: Int] {
        let pairs = places.enumerated().flatMap { index, place in codes(place).map { ($0, index) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
