import Formats

/// The JSON of every unit of a register, made once.
struct AreaJSON: Sendable {
    /// The parts of one unit.
    struct Unit: Sendable {
        /// Its name.
        var name: [UInt8]
        /// Its code in ISO 3166-2; empty where none is known.
        var subdivision: [UInt8]
        /// The list of its codes and of those of the state it lies in; empty below the district.
        var codes: [UInt8]
        /// The list of its codes, where it is smaller than a district; else empty.
        var localCodes: [UInt8]
        /// What `precision` is where no more than this is known.
        var precision: [UInt8]
    }

    let units: [Unit]

    init(_ register: PlaceRegister) {
        var units: [Unit] = []
        units.reserveCapacity(register.units.count)
        for unit in register.units {
            let level = unit.level == .local ? unit.localLevel.rawValue : unit.level == .district ? "district" : "state"
            let own = unit.codes.filter { $0.system != .iso3166 }
                .map { Self.entry($0.system, level, $0.text, register.version) }
            let outer = unit.parent.map { units[$0].codes } ?? []
            units.append(
                Unit(
                    name: JSONValue.string(unit.name).bytes,
                    subdivision: unit.isoCode.map { JSONValue.string($0).bytes } ?? [],
                    codes: unit.level == .local ? [] : Self.list(own, after: outer),
                    localCodes: unit.level == .local ? Self.list(own, after: []) : [],
                    precision: JSONValue.string(level).bytes
                )
            )
        }
        self.units = units
    }

    /// One entry of `codes`; only codes that are used again need the day on which they mean this.
    static func entry(_ system: PlaceCodeSystem, _ level: String, _ code: String, _ version: String?) -> [UInt8] {
        let day = version.map { ",\"version\":\"\($0)\"" } ?? ""
        return Array("{\"system\":\"\(system.rawValue)\",\"level\":\"\(level)\",\"code\":\"\(code)\"\(day)}".utf8)
    }

    /// A list of entries behind those of another list.
    static func list(_ entries: [[UInt8]], after others: [UInt8]) -> [UInt8] {
        guard !entries.isEmpty else { return others }
        let before = others.isEmpty ? [] : Array(others.dropFirst().dropLast()) + [0x2c]
        return [0x5b] + before + Array(entries.joined(separator: [0x2c])) + [0x5d]
    }
}
