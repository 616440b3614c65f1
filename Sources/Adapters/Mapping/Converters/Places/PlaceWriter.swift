import Contracts
import Formats

/// Writes what was found of a place, and beside it as it was given what was not.
struct PlaceWriter {
    let parts: PlaceParts
    let members: PlaceMembers
    let numbers: NumberReader
    private let country: [UInt8]
    private let names: PlaceNameShape

    init(parts: PlaceParts, members: PlaceMembers, country: String, numbers: NumberReader) {
        self.parts = parts
        self.members = members
        self.country = ConstantValue.quoted(country)
        names = PlaceNameShape(country: country)
        self.numbers = numbers
    }

    /// Writes a place; absent where nothing is said of it.
    func write(
        _ finding: PlaceFinding,
        _ reader: PlaceReader,
        _ edition: PlaceEdition,
        _ record: RecordReader,
        to writer: EventWriter
    ) -> WriteOutcome {
        let contentBefore = writer.content
        writer.out.append(UInt8(ascii: "{"))
        writer.member(members.country, json: country)
        writeArea(finding, reader.source, edition, to: writer)
        if finding.isCountry { writer.content &+= 1 }
        writeTexts(finding, reader, edition, record, to: writer)
        let isPoint = writeCoordinates(record, to: writer)
        guard writer.content > contentBefore else { return .absent }
        if isPoint {
            writer.member(members.precision, json: "\"point\"")
        } else if let unit = finding.smallest {
            writer.member(members.precision, json: edition.areas.units[unit].precision)
        } else {
            writer.member(members.precision, json: finding.isCountry ? "\"country\"" : "\"unknown\"")
        }
        writer.member(members.resolution, json: resolution(finding))
        if finding.candidates > 0 {
            let content = writer.content
            writer.member(members.candidates, integer: finding.candidates)
            writer.content = content
        }
        writer.out.append(UInt8(ascii: "}"))
        tell(finding, to: writer)
        return .written
    }

    private func tell(_ finding: PlaceFinding, to writer: EventWriter) {
        if finding.candidates > 0 { writer.issues.append(QualityIssue(problem: .placeAmbiguous, field: nil)) }
        if finding.isContradictory { writer.issues.append(QualityIssue(problem: .placeContradiction, field: nil)) }
        if finding.isStale { writer.issues.append(QualityIssue(problem: .placeCodeStale, field: nil)) }
        if finding.isUnresolved { writer.issues.append(QualityIssue(problem: .placeUnresolved, field: nil)) }
    }

    private func writeArea(
        _ finding: PlaceFinding,
        _ source: PlaceSource,
        _ edition: PlaceEdition,
        to writer: EventWriter
    ) {
        let areas = edition.areas
        if let state = finding.state {
            if !areas.units[state].subdivision.isEmpty {
                writer.member(members.subdivision, json: areas.units[state].subdivision)
            }
            writer.content &+= 1
        }
        writeCodes(finding, source, edition, to: writer)
        writeName(members.state, finding.state, source.state.name, areas, to: writer)
        writeName(members.district, finding.district, source.district.name, areas, to: writer)
        if finding.district != nil { writer.content &+= 1 }
    }

    /// The name of a unit, or of what was not found as it was given, if it could be a name.
    private func writeName(
        _ member: WrittenMember,
        _ unit: Int?,
        _ given: TextValue?,
        _ areas: AreaJSON,
        to writer: EventWriter
    ) {
        if let unit {
            writer.member(member, json: areas.units[unit].name)
        } else if let given, names.fits(given) {
            writer.member(member, string: given.prefix(scalars: 500))
        }
    }

    /// The codes of what was found, and a code that was given and is not known as it was given.
    private func writeCodes(
        _ finding: PlaceFinding,
        _ source: PlaceSource,
        _ edition: PlaceEdition,
        to writer: EventWriter
    ) {
        let units = edition.areas.units
        let isStateMissing = finding.state == nil && source.state.code != nil
        let isDistrictMissing = finding.district == nil && source.district.code != nil
        if !isStateMissing, !isDistrictMissing {
            if let unit = finding.district ?? finding.state { writer.member(members.codes, json: units[unit].codes) }
        } else {
            var codes = finding.state.map { units[$0].codes } ?? []
            if isStateMissing { codes = AreaJSON.list([given(.state, source, edition)], after: codes) }
            if isDistrictMissing { codes = AreaJSON.list([given(.district, source, edition)], after: codes) }
            writer.member(members.codes, json: codes)
            writer.content &+= 1
        }
        if let local = finding.local {
            writer.member(members.localCodes, json: units[local].localCodes)
        } else if source.local.code != nil {
            writer.member(members.localCodes, json: AreaJSON.list([given(.local, source, edition)], after: []))
            writer.content &+= 1
        }
    }

    /// The entry of a code that is not known, or not believed.
    private func given(_ level: PlaceLevel, _ source: PlaceSource, _ edition: PlaceEdition) -> [UInt8] {
        guard let system = source.system, let code = source[level].code else { return [] }
        let local = parts.localMember == "block" ? "block" : "ward"
        let name = level == .state ? "state" : level == .district ? "district" : local
        let version = system == .gsoVietNam ? edition.register.version : nil
        return AreaJSON.entry(system, name, system.text(code, level), version)
    }

    private func writeTexts(
        _ finding: PlaceFinding,
        _ reader: PlaceReader,
        _ edition: PlaceEdition,
        _ record: RecordReader,
        to writer: EventWriter
    ) {
        for (input, text) in parts.texts {
            if text.name == parts.localMember, input == nil {
                let before = writer.content
                writeName(text.member, finding.local, reader.source.local.name, edition.areas, to: writer)
                if finding.local != nil { writer.content = before &+ 1 }
                continue
            }
            let given = input?.read(record)
            let value = text.name == PlaceMembers.address ? address(given, finding, reader, record) : given
            guard let value, value.isPresent else { continue }
            if value.flags.contains(.redacted) {
                writer.issues.append(QualityIssue(problem: .aadhaarFound, member: text.name))
            }
            if text.limit == PlaceMembers.postalCodeLength {
                writePostalCode(record.asciiDigits(value), text.member, to: writer)
            } else {
                writer.member(text.member, string: value.prefix(scalars: text.limit))
            }
        }
    }

    /// The address as it was given, or the text of all units where not each part of it is one; and what stood where a district
    /// or a state was expected and cannot be the name of one.
    private func address(
        _ given: TextValue?,
        _ finding: PlaceFinding,
        _ reader: PlaceReader,
        _ record: RecordReader
    ) -> TextValue? {
        let present = given.flatMap { $0.isPresent ? $0 : nil }
        if present == nil, let rest = reader.address { return rest }
        var texts = [present].compactMap(\.self)
        if finding.district == nil, let name = reader.source.district.name, !names.fits(name) { texts.append(name) }
        if finding.state == nil, let name = reader.source.state.name, !names.fits(name) { texts.append(name) }
        return texts.count > 1 ? record.joined(texts, with: Array(", ".utf8)) : texts.first
    }

    /// A postal code is five or six digits; anything else is left out with an issue.
    private func writePostalCode(_ value: TextValue, _ member: WrittenMember, to writer: EventWriter) {
        guard (5...PlaceMembers.postalCodeLength).contains(value.length), value.bytes.allSatisfy({ $0 &- 48 < 10 })
        else {
            writer.issues.append(QualityIssue(problem: .patternMismatch, field: nil))
            return
        }
        writer.member(member, string: value)
    }

    /// Whether coordinates were written.
    private func writeCoordinates(_ record: RecordReader, to writer: EventWriter) -> Bool {
        guard let latitude = parts.latitude?.read(record), latitude.isPresent,
            let longitude = parts.longitude?.read(record), longitude.isPresent
        else { return false }
        guard case .success(let north) = numbers.decimal(latitude, record), (-90...90).contains(north),
            case .success(let east) = numbers.decimal(longitude, record), (-180...180).contains(east)
        else {
            writer.issues.append(QualityIssue(problem: .coordinatesInvalid, field: nil))
            return false
        }
        let radius = accuracy(record, to: writer).map { ",\"accuracyM\":\($0)" } ?? ""
        writer.member(members.geo, json: Array("{\"lat\":\(north),\"lon\":\(east)\(radius)}".utf8))
        writer.content &+= 1
        return true
    }

    /// How far off the point may be; one that cannot be read is left out with an issue.
    private func accuracy(_ record: RecordReader, to writer: EventWriter) -> Double? {
        guard let value = parts.accuracy?.read(record), value.isPresent else { return nil }
        if case .success(let metres) = numbers.decimal(value, record), (0...1_000_000).contains(metres) {
            return metres
        }
        writer.issues.append(QualityIssue(problem: .numberInvalid, member: "geo.accuracyM"))
        return nil
    }

    private func resolution(_ finding: PlaceFinding) -> StaticString {
        guard finding.isResolved else { return finding.candidates > 0 ? "\"ambiguous\"" : "\"unresolved\"" }
        switch finding.spelling {
        case .exact: return "\"exact\""
        case .alias: return "\"alias\""
        case .fuzzy: return "\"fuzzy\""
        }
    }
}
