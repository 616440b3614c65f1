/// Reads what one record says of a place.
struct PlaceReader {
    let parts: PlaceParts
    let register: PlaceRegister
    let numbers: NumberReader
    /// The state names lie in where the record names none, by its index.
    let within: Int?
    /// What the record says.
    private(set) var source = PlaceSource()
    /// The text with all units in it, where not every part of it names one.
    private(set) var address: TextValue?

    init(parts: PlaceParts, register: PlaceRegister, numbers: NumberReader, within: Int? = nil) {
        self.parts = parts
        self.within = within
        self.register = register
        self.numbers = numbers
    }

    /// Reads a record; what is wrong with it where it cannot be read.
    mutating func read(_ record: RecordReader) -> Problem? {
        switch parts.reading {
        case .names: break
        case .codes(let system): source.system = system
        case .codesOf(let input):
            let value = input.read(record)
            if value.isPresent { source.system = PlaceCodeSystem.named(value.rawBytes) }
        }
        if let areas = parts.areas {
            let value = areas.read(record)
            if value.isPresent { readAreas(value) }
        }
        for level in PlaceLevel.allCases {
            if let problem = read(level, record) { return problem }
        }
        return nil
    }

    private mutating func read(_ level: PlaceLevel, _ record: RecordReader) -> Problem? {
        let input =
            switch level {
            case .state: parts.state
            case .district: parts.district
            case .local: parts.local
            }
        if let name = input.name?.read(record), name.isPresent {
            if case .names = parts.reading, isCode(name, level, record) { return .placeCodeSystemMissing }
            // In a list of the districts of the table's own state, one row is of them all.
            let isWhole = within != nil && level == .district && PlaceAreas.wholeStates.contains(name)
            if !isWhole { source[level].name = name }
        }
        guard let value = input.code?.read(record), value.isPresent else { return nil }
        guard let system = source.system else { return .placeCodeSystemMissing }
        if system == .iso3166 {
            guard level == .state else { return .placeUnresolved }
            source.isoCode = value
            return nil
        }
        let code = record.asciiDigits(value)
        guard code.length <= 9, case .success(let number) = numbers.integer(code, record), number > 0 else {
            return .placeUnresolved
        }
        source[level].code = number
        return nil
    }

    /// Whether what stands for a name is a code: digits alone, in Viet Nam as many as the level's codes have.
    private func isCode(_ name: TextValue, _ level: PlaceLevel, _ record: RecordReader) -> Bool {
        let digits = record.asciiDigits(name)
        guard digits.bytes.allSatisfy({ $0 &- 48 < 10 }) else { return false }
        guard register.country == "VN" else { return true }
        let width = level == .state ? 2 : level == .district ? 3 : 5
        return digits.length >= width
    }

    private mutating func readAreas(_ value: TextValue) {
        let areas = PlaceAreas(value, in: register, within: within)
        source.state.name = areas.state
        source.district.name = areas.district
        source.local.name = areas.local
        source.isCountry = areas.isCountry
        source.isUnresolved = areas.isUnresolved
        if areas.hasRest { address = value }
    }
}
