extension PlaceRegister {
    /// The states of India, and the districts of those whose feeds are known.
    package static let india = PlaceRegister(
        country: "IN",
        units: indianUnits(states: IndianState.all, districts: District.uttarakhand + District.haryana + District.delhi)
    )

    static func indianUnits(states: [IndianState], districts: [District]) -> [PlaceUnit] {
        states.map(\.unit)
            + districts.compactMap { district in
                states.firstIndex { $0.isoCode == district.stateISOCode }.map { district.unit(in: $0) }
            }
    }
}

extension IndianState {
    /// As a register has it.
    ///
    /// The Census numbers of two territories that are one today are understood, and neither is shown as that one's.
    fileprivate var unit: PlaceUnit {
        let census = census2011Codes.map { PlaceCode(.census2011, PlaceCodeSystem.census2011.text($0, .state)) }
        return PlaceUnit(
            .state,
            name: name,
            names: [hindiName],
            aliases: aliases + earlierISOCodes.map(\.text) + [isoCode],
            codes: [PlaceCode(.lgd, String(lgdCode))] + (census.count == 1 ? census : []),
            earlierCodes: (census.count == 1 ? [] : census)
                + earlierISOCodes.map { PlaceCode(.iso3166, $0.text) },
            isoCode: isoCode
        )
    }
}

extension District {
    /// As a register has it.
    fileprivate func unit(in state: Int) -> PlaceUnit {
        PlaceUnit(
            .district,
            in: state,
            name: name,
            names: [hindiName],
            aliases: aliases + Self.withItsWord(name, hindiName),
            codes: [PlaceCode(.lgd, String(lgdCode))]
                + (census2011Code.map { [PlaceCode(.census2011, PlaceCodeSystem.census2011.text($0, .district))] } ?? [])
        )
    }

    /// A name with the word for district, as forms have it.
    static func withItsWord(_ name: String, _ hindiName: String?) -> [String] {
        ["\(name) District", "District \(name)", "Distt \(name)", "Dist \(name)"]
            + (hindiName.map { ["जिला \($0)", "ज़िला \($0)", "जनपद \($0)", "\($0) जिला", "\($0) जनपद"] } ?? [])
    }
}
