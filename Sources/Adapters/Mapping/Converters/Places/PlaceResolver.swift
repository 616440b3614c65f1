/// Finds the units a source means, by codes of a system or by names within what they lie in; never by guessing.
struct PlaceResolver: Sendable {
    let register: PlaceRegister
    /// The state names lie in where the source names none.
    let within: Int?
    /// The same country at other times, by which a code is known to be out of date.
    private let others: [PlaceRegister]

    /// Makes a resolver; `within` is the ISO 3166-2 code of the state names lie in where the source names none.
    init?(_ register: PlaceRegister, within: String?, others: [PlaceRegister] = []) {
        self.register = register
        self.others = others
        self.within = within.flatMap { register.state(isoCode: $0) }
        if within != nil, self.within == nil { return nil }
    }

    /// Finds what can be found, from the state down.
    func find(_ source: PlaceSource) -> PlaceFinding {
        var finding = PlaceFinding()
        finding.state = source.state.isGiven || source.isoCode != nil || source.isCountry ? nil : within
        finding.isCountry = source.isCountry
        finding.isUnresolved = source.isUnresolved
        let writesMarks = source.writesMarks
        findState(source, writesMarks, &finding)
        findUnit(.district, source, writesMarks, &finding)
        findUnit(.local, source, writesMarks, &finding)
        return finding
    }

    private func findState(_ source: PlaceSource, _ writesMarks: Bool, _ finding: inout PlaceFinding) {
        let part = source.state
        var byCode: Int?
        if let code = source.isoCode {
            byCode = register.state(isoCode: code.rawBytes)
            if byCode == nil { finding.isUnresolved = true }
        } else if let code = part.code, let system = source.system {
            byCode = register.unit(code, in: system, .state)
            if byCode == nil { missing(code, system, .state, &finding) }
        }
        if let byCode {
            guard finding.state == nil || finding.state == byCode, fits(part.name, byCode, writesMarks) else {
                finding.state = nil
                finding.isContradictory = true
                return
            }
            finding.state = byCode
        } else if finding.state == nil, let name = part.name {
            take(register.match(name.rawBytes, .state, writesMarks: writesMarks), .state, &finding)
        }
    }

    private func findUnit(
        _ level: PlaceLevel,
        _ source: PlaceSource,
        _ writesMarks: Bool,
        _ finding: inout PlaceFinding
    ) {
        let part = source[level]
        if let code = part.code, let system = source.system {
            guard let unit = register.unit(code, in: system, level) else {
                return missing(code, system, level, &finding)
            }
            guard !finding.isContradictory, isWithin(unit, finding), fits(part.name, unit, writesMarks) else {
                finding.isContradictory = true
                return
            }
            place(unit, level, &finding)
        } else if let name = part.name {
            // What a district that could not be found holds is not looked for elsewhere.
            let isOuterMissing = level == .local && source.district.isGiven && finding.district == nil
            guard let outer = finding.district ?? finding.state, !isOuterMissing else {
                finding.isUnresolved = true
                return
            }
            take(register.match(name.rawBytes, level, in: outer, writesMarks: writesMarks), level, &finding)
        }
    }

    private func take(_ match: PlaceMatch, _ level: PlaceLevel, _ finding: inout PlaceFinding) {
        switch match {
        case .unit(let unit, let spelling):
            place(unit, level, &finding)
            finding.spelling = max(finding.spelling, spelling)
        case .ambiguous(let candidates): finding.candidates = candidates
        case .unresolved: finding.isUnresolved = true
        }
    }

    /// A unit and what it lies in.
    private func place(_ unit: Int, _ level: PlaceLevel, _ finding: inout PlaceFinding) {
        finding[level] = unit
        if finding.state == nil { finding.state = register.ancestor(.state, of: unit) }
        if level == .local, finding.district == nil { finding.district = register.ancestor(.district, of: unit) }
    }

    private func missing(
        _ code: Int,
        _ system: PlaceCodeSystem,
        _ level: PlaceLevel,
        _ finding: inout PlaceFinding
    ) {
        if others.contains(where: { $0.unit(code, in: system, level) != nil }) {
            finding.isStale = true
        } else {
            finding.isUnresolved = true
        }
    }

    /// A unit tells what it lies in; where the source names another, neither is believed.
    private func isWithin(_ unit: Int, _ finding: PlaceFinding) -> Bool {
        if let state = finding.state, register.ancestor(.state, of: unit) != state { return false }
        if let district = finding.district, let own = register.ancestor(.district, of: unit), own != district {
            return false
        }
        return true
    }

    /// Whether a name beside a code can be that of its unit.
    private func fits(_ name: TextValue?, _ unit: Int, _ writesMarks: Bool) -> Bool {
        guard let name else { return true }
        let place = register.units[unit]
        let match = register.match(name.rawBytes, place.level, in: place.parent, writesMarks: writesMarks)
        if let found = match.index { return found == unit }
        return PlaceSpelling.isNear(name.rawBytes, to: place.spellings)
    }
}
