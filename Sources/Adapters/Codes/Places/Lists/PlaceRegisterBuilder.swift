/// Adds imported lists to a register.
struct PlaceRegisterBuilder {
    private struct Key: Hashable {
        var system: PlaceCodeSystem
        var unit: PlaceListRow.Key
    }

    private let country: String
    private let version: String?
    private var units: [PlaceUnit]
    private var indices: [Key: Int] = [:]

    /// Begins with a register; `version` is the day of the new one.
    init(_ register: PlaceRegister, version: String? = nil) {
        country = register.country
        self.version = version ?? register.version
        units = register.units
        for index in units.indices { note(index) }
    }

    /// The register.
    var register: PlaceRegister { PlaceRegister(country: country, version: version, units: units) }

    /// Adds a list; a unit that is known keeps its name and takes the list's as other spellings.
    mutating func add(_ list: PlaceList) {
        for level in PlaceLevel.allCases {
            for row in list.rows where row.key.level == level { add(row, list.system) }
        }
    }

    private mutating func add(_ row: PlaceListRow, _ system: PlaceCodeSystem) {
        let census = row.census2011.map {
            Key(system: .census2011, unit: PlaceListRow.Key(level: row.key.level, number: $0))
        }
        if let index = indices[Key(system: system, unit: row.key)] ?? census.flatMap({ indices[$0] }) {
            extend(index, row, system)
            return note(index)
        }
        guard !row.name.isEmpty else { return }
        let parent = row.parent.flatMap { indices[Key(system: system, unit: $0)] }
        guard parent != nil || row.key.level == .state else { return }
        units.append(unit(row, system, in: parent))
        note(units.count - 1)
    }

    private mutating func extend(_ index: Int, _ row: PlaceListRow, _ system: PlaceCodeSystem) {
        let known = Set(units[index].spellings)
        units[index].aliases += ([row.name] + row.otherNames).filter { !$0.isEmpty && !known.contains($0) }
        for code in codes(row, system) where !units[index].codes.contains(where: { $0.system == code.system }) {
            // What Setu knows to have been made of several is not one of them.
            if !units[index].earlierCodes.contains(where: { $0.system == code.system }) {
                units[index].codes.append(code)
            }
        }
    }

    private func unit(_ row: PlaceListRow, _ system: PlaceCodeSystem, in parent: Int?) -> PlaceUnit {
        let code = system.text(row.key.number, row.key.level)
        if system == .gsoVietNam {
            return VietnameseUnitKind.unit(
                row.key.level,
                in: parent,
                code: code,
                fullName: row.name,
                aliases: row.otherNames
            )
        }
        let words = row.key.level == .district ? District.withItsWord(row.name, nil) : []
        return PlaceUnit(
            row.key.level,
            in: parent,
            name: Self.shown(row.name),
            aliases: row.otherNames + words,
            codes: codes(row, system)
        )
    }

    private func codes(_ row: PlaceListRow, _ system: PlaceCodeSystem) -> [PlaceCode] {
        [PlaceCode(system, system.text(row.key.number, row.key.level))]
            + (row.census2011.map { [PlaceCode(.census2011, PlaceCodeSystem.census2011.text($0, row.key.level))] } ?? [])
    }

    private mutating func note(_ index: Int) {
        let unit = units[index]
        for code in unit.codes + unit.earlierCodes {
            guard let number = code.number else { continue }
            let key = Key(system: code.system, unit: PlaceListRow.Key(level: unit.level, number: number))
            if indices[key] == nil { indices[key] = index }
        }
    }

    /// A name in capitals as names are written: `NORTH AND MIDDLE ANDAMAN` as North and Middle Andaman.
    private static func shown(_ name: String) -> String {
        guard !name.contains(where: \.isLowercase) else { return name }
        var shown = ""
        var isStart = true
        for letter in name {
            shown += isStart ? letter.uppercased() : letter.lowercased()
            isStart = !letter.isLetter && !letter.isNumber
        }
        return shown.replacing(" And ", with: " and ")
    }
}
