/// Takes apart one text that names all units of a place: `xã Đại Đồng, huyện Thạch Thất, Hà Nội`.
///
/// A part is a unit where the register knows it or where it says what it is (huyện, phường, TP.). Anything else may be a house
/// or a school: it stays in the text as a whole, which is secret, and is never taken for a state or a district, which everybody sees.
struct PlaceAreas {
    private let register: PlaceRegister
    private let writesMarks: Bool
    /// The state that units lie in where the text names none.
    private let within: Int?
    /// What names no unit yet, from small to large.
    private var rest: ArraySlice<TextValue>
    private(set) var state: TextValue?
    private(set) var district: TextValue?
    private(set) var local: TextValue?
    /// Whether it names the country and nothing in it.
    private(set) var isCountry = false
    /// Whether a part that should name a unit names none that is known.
    private(set) var isUnresolved = false

    /// Whether the text holds more than units.
    var hasRest: Bool { !rest.isEmpty }

    init(_ text: TextValue, in register: PlaceRegister, within: Int? = nil) {
        self.register = register
        self.within = within
        writesMarks = text.flags.contains(.nonASCII)
        rest = Self.parts(of: text, in: register)[...]
        if let last = rest.last, Self.countries.contains(last) {
            rest.removeLast()
            isCountry = rest.isEmpty
        }
        if within != nil, rest.count == 1, Self.wholeStates.contains(rest[0]) { rest = [] }
        guard !rest.isEmpty else { return }
        if rest.count > 1, let first = rest.first, let last = rest.last, !isState(last), isState(first) {
            rest = Array(rest.reversed())[...]
        }
        takeState()
        takeDistrict()
        takeLocal()
        // A number is one of a house or a hamlet; a name alone should be that of a unit.
        if local == nil, let next = rest.last { isUnresolved = !next.bytes.contains { $0 &- 48 < 10 } }
        if state == nil, district == nil, local == nil { isUnresolved = true }
    }

    private static let countries = Words([
        "Việt Nam", "Viet Nam", "Vietnam", "VN", "cả nước", "ca nuoc", "toàn quốc", "toan quoc", "India", "भारत",
    ])
    /// What the table's own state is called in a list of its districts.
    static let wholeStates = Words([
        "toàn thành phố", "toan thanh pho", "toàn tp", "toàn tỉnh", "toan tinh", "thành phố", "thanh pho",
    ])
    /// More make no list of units.
    private static let greatestCount = 12

    // MARK: Levels

    private mutating func takeState() {
        guard let part = rest.last, isState(part) else { return }
        state = part
        rest.removeLast()
    }

    private func isState(_ part: TextValue) -> Bool {
        kind(of: part) == .province || register.match(part.rawBytes, .state, writesMarks: writesMarks) != .unresolved
    }

    private mutating func takeDistrict() {
        guard let part = rest.last else { return }
        switch kind(of: part) {
        case .urbanDistrict, .ruralDistrict, .town, .city: break
        case .ward, .commune, .township, .specialZone, .province: return
        case nil: guard isKnown(part, .district) else { return }
        }
        district = part
        rest.removeLast()
    }

    private mutating func takeLocal() {
        guard let part = rest.last else { return }
        switch kind(of: part) {
        case .ward, .commune, .township, .specialZone: break
        case .urbanDistrict, .ruralDistrict, .town, .city, .province: return
        case nil: guard isKnown(part, .local) else { return }
        }
        local = part
        rest.removeLast()
    }

    /// Whether the units found so far hold one of this name, or several.
    private func isKnown(_ part: TextValue, _ level: PlaceLevel) -> Bool {
        let named = state.flatMap { register.match($0.rawBytes, .state, writesMarks: writesMarks).index }
        guard let outer = state == nil ? within : named else { return false }
        var parent = outer
        if level == .local, let district {
            guard let inner = register.match(district.rawBytes, .district, in: outer, writesMarks: writesMarks).index
            else { return false }
            parent = inner
        }
        return register.match(part.rawBytes, level, in: parent, writesMarks: writesMarks) != .unresolved
    }

    private func kind(of part: TextValue) -> VietnameseUnitKind? {
        register.country == "VN" ? .beginning(String(decoding: part.bytes, as: UTF8.self)) : nil
    }

    // MARK: Parts

    /// The parts between commas, or between dashes where there are no commas.
    private static func parts(of text: TextValue, in register: PlaceRegister) -> [TextValue] {
        let parts = split(text) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
        guard parts.count == 1 else { return parts }
        return partsBetweenDashes(text, register)
    }

    /// Bà Rịa - Vũng Tàu is one province.
    private static func partsBetweenDashes(_ text: TextValue, _ register: PlaceRegister) -> [TextValue] {
        var parts: [TextValue] = []
        var end = text.length
        var position = text.length - 1
        while position > 0 {
            defer { position -= 1 }
            guard let width = dash(text, endingAt: position) else { continue }
            let part = text.part(from: position + 1, to: end).trimmed()
            let isRest = parts.isEmpty && register.match(part.rawBytes, .state) == .unresolved && !isLast(part)
            if isRest, isStateFromDashBefore(text, position - width, end, register) { continue }
            if part.isPresent { parts.insert(part, at: 0) }
            end = position + 1 - width
        }
        let first = text.part(from: 0, to: end).trimmed()
        if first.isPresent { parts.insert(first, at: 0) }
        return Array(parts.suffix(greatestCount))
    }

    private static func isLast(_ part: TextValue) -> Bool { countries.contains(part) }

    /// Whether what stands behind the dash before a place, or from the beginning, is a state: `… - Bà Rịa - Vũng Tàu`.
    private static func isStateFromDashBefore(
        _ text: TextValue,
        _ position: Int,
        _ end: Int,
        _ register: PlaceRegister
    ) -> Bool {
        var start = position
        while start > 0, dash(text, endingAt: start) == nil { start -= 1 }
        let from = start > 0 ? start + 1 : 0
        return register.match(text.part(from: from, to: end).trimmed().rawBytes, .state) != .unresolved
    }

    /// How many bytes a dash takes that ends here, with spaces around it.
    private static func dash(_ text: TextValue, endingAt position: Int) -> Int? {
        guard position + 1 < text.length, text.base[position + 1] == 0x20 else { return nil }
        if text.base[position] == UInt8(ascii: "-") { return position > 0 && text.base[position - 1] == 0x20 ? 1 : nil }
        let isDash =
            position > 3 && (0x93...0x94).contains(text.base[position]) && text.base[position - 1] == 0x80
            && text.base[position - 2] == 0xe2 && text.base[position - 3] == 0x20
        return isDash ? 3 : nil
    }

    private static func split(_ text: TextValue, at isSeparator: (UInt8) -> Bool) -> [TextValue] {
        var parts: [TextValue] = []
        var start = 0
        for position in 0...text.length where position == text.length || isSeparator(text.base[position]) {
            var part = text.part(from: start, to: position).trimmed()
            while part.length > 0, part.base[part.length - 1] == UInt8(ascii: ".") {
                part = part.part(from: 0, to: part.length - 1).trimmed()
            }
            if part.isPresent { parts.append(part) }
            start = position + 1
        }
        return Array(parts.suffix(greatestCount))
    }
}
