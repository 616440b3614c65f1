import Contracts
import Formats

/// `place(…)`: a place from codes with their system, or from names within what they lie in; never by guessing.
///
/// What is given and not known is kept as it was given, with `resolution` unresolved and a quality issue.
final class PlaceConverter: FieldConverter, @unchecked Sendable {
    /// Where the parts of a place stand in the source.
    struct Parts {
        var districtCode: InputValue?
        var stateCode: InputValue?
        var districtName: InputValue?
        var stateName: InputValue?
        /// Text members, in schema order.
        var texts: [(input: InputValue, member: WrittenMember, limit: Int)] = []
        var latitude: InputValue?
        var longitude: InputValue?
    }

    private let parts: Parts
    private let members: PlaceMembers
    private let resolver: PlaceResolver
    private let areas = AreaJSON.india
    private let country: [UInt8]
    private let numbers: NumberReader

    init(_ parts: Parts, members: PlaceMembers, resolver: PlaceResolver, country: String, numbers: NumberReader) {
        self.parts = parts
        self.members = members
        self.resolver = resolver
        self.country = ConstantValue.quoted(country)
        self.numbers = numbers
        super.init(
            expectation: resolver.system.map { "a district or state code of \($0.rawValue), in digits" }
                ?? "the name of a place"
        )
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        var source = PlaceResolver.Source()
        guard code(parts.districtCode, record, into: &source.districtCode),
            code(parts.stateCode, record, into: &source.stateCode)
        else { return .failed(.placeUnresolved) }
        source.districtName = text(parts.districtName, record)
        source.stateName = text(parts.stateName, record)
        let finding = resolver.find(source)
        let contentBefore = writer.content
        writer.out.append(UInt8(ascii: "{"))
        writer.member(members.country, json: country)
        writeArea(finding, source, to: writer)
        for (input, member, limit) in parts.texts {
            let value = input.read(record)
            guard value.isPresent else { continue }
            if limit == PlaceMembers.postalCodeLength {
                writePostalCode(record.asciiDigits(value), member, to: writer)
            } else {
                writer.member(member, string: value.prefix(scalars: limit))
            }
        }
        let isPoint = writeCoordinates(record, to: writer)
        guard writer.content > contentBefore else { return .absent }
        writer.member(members.precision, json: isPoint ? "\"point\"" : precision(finding))
        writer.member(members.resolution, json: resolution(finding, source))
        writer.out.append(UInt8(ascii: "}"))
        if finding.isAmbiguous { writer.issues.append(QualityIssue(problem: .placeAmbiguous, field: nil)) }
        if finding.isUnresolved { writer.issues.append(QualityIssue(problem: .placeUnresolved, field: nil)) }
        return .written
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

    private func text(_ input: InputValue?, _ record: RecordReader) -> TextValue? {
        guard let value = input?.read(record), value.isPresent else { return nil }
        return value
    }

    /// Reads a code of up to five digits; `false` for anything else that says something.
    private func code(_ input: InputValue?, _ record: RecordReader, into code: inout Int?) -> Bool {
        guard let value = text(input, record).map(record.asciiDigits) else { return true }
        guard value.length <= 5, case .success(let number) = numbers.integer(value, record), number > 0 else {
            return false
        }
        code = number
        return true
    }

    private func writeArea(
        _ finding: PlaceResolver.PlaceFinding,
        _ source: PlaceResolver.Source,
        to writer: EventWriter
    ) {
        let state = finding.state.map { areas.states[$0] }
        let district = finding.district.map { areas.districts[$0] }
        if let state {
            writer.member(members.subdivision, json: state.subdivision)
            writer.content &+= 1
        }
        writeCodes(state, district, source, to: writer)
        if let state {
            writer.member(members.state, json: state.name)
        } else if let name = source.stateName {
            writer.member(members.state, string: name.prefix(scalars: 500))
        }
        if let district {
            writer.member(members.district, json: district.name)
            writer.content &+= 1
        } else if let name = source.districtName {
            writer.member(members.district, string: name.prefix(scalars: 500))
        }
    }

    /// The codes of what was found, and a code that was given and is not known as it was given.
    private func writeCodes(
        _ state: AreaJSON.State?,
        _ district: AreaJSON.District?,
        _ source: PlaceResolver.Source,
        to writer: EventWriter
    ) {
        var codes = state?.codes ?? []
        if let system = resolver.system?.rawValue {
            if state == nil, let code = source.stateCode { codes = AreaJSON.entry(system, "state", String(code)) }
            if district == nil, let code = source.districtCode {
                codes += (codes.isEmpty ? [] : [0x2c]) + AreaJSON.entry(system, "district", String(code))
                writer.content &+= 1
            }
        }
        if let district { codes += (codes.isEmpty ? [] : [0x2c]) + district.codes }
        if !codes.isEmpty { writer.member(members.codes, json: [0x5b] + codes + [0x5d]) }
    }

    /// Whether coordinates were written.
    private func writeCoordinates(_ record: RecordReader, to writer: EventWriter) -> Bool {
        guard let latitude = text(parts.latitude, record), let longitude = text(parts.longitude, record) else {
            return false
        }
        guard case .success(let north) = numbers.decimal(latitude, record), (-90...90).contains(north),
            case .success(let east) = numbers.decimal(longitude, record), (-180...180).contains(east)
        else {
            writer.issues.append(QualityIssue(problem: .coordinatesInvalid, field: nil))
            return false
        }
        writer.member(members.geo, json: Array("{\"lat\":\(north),\"lon\":\(east)}".utf8))
        writer.content &+= 1
        return true
    }

    private func precision(_ finding: PlaceResolver.PlaceFinding) -> StaticString {
        if finding.district != nil { return "\"district\"" }
        return finding.state != nil ? "\"state\"" : "\"unknown\""
    }

    private func resolution(_ finding: PlaceResolver.PlaceFinding, _ source: PlaceResolver.Source) -> StaticString {
        if finding.isUnresolved || finding.isAmbiguous || (finding.district == nil && finding.state == nil) {
            return "\"unresolved\""
        }
        return finding.isAlias ? "\"alias\"" : "\"exact\""
    }
}
