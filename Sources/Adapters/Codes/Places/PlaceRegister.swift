/// The units of one country as they are at one time, by code and by name.
///
/// A code is only ever looked up together with its system, and a name only within the unit it lies in, because both alone
/// stand for several places. What is not in the register stays unresolved.
package struct PlaceRegister: Sendable {
    /// The country, ISO 3166-1.
    package let country: String
    /// The day, `yyyy-MM-dd`, on which its codes mean what they do here; `nil` where codes are never used again.
    package let version: String?
    /// Every unit; a parent stands before what lies in it.
    package let units: [PlaceUnit]

    /// Indices by number, by system and level.
    private let numbers: [[Int: Int]]
    private let isoCodes: CodeKeyTable
    private let unitOfISOCode: [Int]
    /// Names by level; of each level first those of everything, which only states have, then those within each unit.
    private let names: [[PlaceNameTable?]]
    private let counts: [Int]

    /// Takes the units.
    package init(country: String, version: String? = nil, units: [PlaceUnit]) {
        self.country = country
        self.version = version
        self.units = units
        var numbers = Array(repeating: [Int: Int](), count: PlaceCodeSystem.allCases.count * PlaceLevel.allCases.count)
        for (index, unit) in units.enumerated() {
            for code in unit.codes + unit.earlierCodes {
                guard let number = code.number, let slot = Self.slot(code.system, unit.level) else { continue }
                if numbers[slot][number] == nil { numbers[slot][number] = index }
            }
        }
        self.numbers = numbers
        let codes = units.enumerated().flatMap { index, unit in
            ([unit.isoCode].compactMap { $0 } + unit.earlierCodes.filter { $0.system == .iso3166 }.map(\.text))
                .map { (code: $0, index: index) }
        }
        isoCodes = CodeKeyTable(codes.map { CodeKey.bytes(of: $0.code) })
        unitOfISOCode = codes.map(\.index)
        names = PlaceLevel.allCases.map { Self.names(of: $0, units) }
        counts = PlaceLevel.allCases.map { level in units.count { $0.level == level } }
    }

    /// The index of the unit of a level with a number in a system.
    package func unit(_ number: Int, in system: PlaceCodeSystem, _ level: PlaceLevel) -> Int? {
        Self.slot(system, level).flatMap { numbers[$0][number] }
    }

    /// The index of the state with a code in ISO 3166-2, also one of an earlier edition: `IN-UK`.
    package func state(isoCode: String) -> Int? {
        isoCodes.lookup(key: CodeKey.bytes(of: isoCode)).map { unitOfISOCode[$0] }
    }

    /// The index of the state with a code in ISO 3166-2, as UTF-8.
    func state(isoCode: UnsafeRawBufferPointer) -> Int? {
        isoCodes.lookup(isoCode).map { unitOfISOCode[$0] }
    }

    /// What a name, UTF-8 in NFC, stands for among the units of a level within another, by that unit's index.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - level: the level that is sought.
    ///   - parent: the unit it lies in, not only directly; `nil` for states.
    ///   - writesMarks: whether the source is known to write marks.
    /// - Returns: the one unit it stands for, or how many it could mean.
    package func match(
        _ name: UnsafeRawBufferPointer,
        _ level: PlaceLevel,
        in parent: Int? = nil,
        writesMarks: Bool = false
    ) -> PlaceMatch {
        let tables = names[level.rawValue]
        let place = parent.map { $0 &+ 1 } ?? 0
        guard tables.indices.contains(place), let table = tables[place] else { return .unresolved }
        return table.match(name, writesMarks: writesMarks)
    }

    /// The unit of a level that another lies in, or is; by index.
    package func ancestor(_ level: PlaceLevel, of unit: Int) -> Int? {
        var place: Int? = unit
        while let index = place, units.indices.contains(index) {
            if units[index].level == level { return index }
            place = units[index].parent
        }
        return nil
    }

    /// How many units of a level there are.
    package func count(_ level: PlaceLevel) -> Int { counts[level.rawValue] }

    private static func slot(_ system: PlaceCodeSystem, _ level: PlaceLevel) -> Int? {
        PlaceCodeSystem.allCases.firstIndex(of: system).map { $0 * PlaceLevel.allCases.count + level.rawValue }
    }

    private static func names(of level: PlaceLevel, _ units: [PlaceUnit]) -> [PlaceNameTable?] {
        var places: [[(index: Int, names: [String], aliases: [String])]] = Array(repeating: [], count: units.count + 1)
        for (index, unit) in units.enumerated() where unit.level == level {
            let entry = (index, names: [unit.name] + unit.names, aliases: unit.aliases)
            if level == .state { places[0].append(entry) }
            var parent = unit.parent
            while let outer = parent, units.indices.contains(outer) {
                places[outer + 1].append(entry)
                parent = units[outer].parent
            }
        }
        return places.map { $0.isEmpty ? nil : PlaceNameTable($0) }
    }
}
