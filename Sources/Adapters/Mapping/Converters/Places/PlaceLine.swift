import Contracts
import Formats
import Text

/// Reads the arguments of one `place(…)` and tells what is wrong with them.
struct PlaceLine {
    private let request: ConverterRequest
    private let country: String

    init(_ request: ConverterRequest, country: String) {
        self.request = request
        self.country = country
    }

    /// Where the parts stand; `nil` where a problem was told.
    mutating func parts(_ members: PlaceMembers) -> PlaceParts? {
        guard let reading = reading() else { return nil }
        var parts = PlaceParts()
        parts.reading = reading
        parts.localMember = country == "VN" ? "locality" : "block"
        parts.areas = request.source("areas")
        parts.latitude = request.source("latitude")
        parts.longitude = request.source("longitude")
        parts.accuracy = request.source("accuracy")
        parts.state = level("state", "province", reading)
        parts.district = level("district", nil, reading)
        parts.local = level("subdistrict", "commune", reading)
        let isLocalRead = parts.local.code != nil || parts.local.name != nil || parts.areas != nil
        guard checkLocal(parts.localMember, isRead: isLocalRead, areas: parts.areas != nil) else { return nil }
        parts.texts = members.texts.compactMap { text in
            let input = request.source(text.name)
            let isLocal = isLocalRead && text.name == parts.localMember
            // The address also takes what is given as a unit's name and cannot be one.
            return input == nil && !isLocal && text.name != PlaceMembers.address ? nil : (input, text)
        }
        if request.literal("validOn") != nil {
            guard let validOn = validOn() else { return nil }
            parts.validOn = validOn
        }
        return parts
    }

    /// The editions of the country's register; `nil` where a problem was told.
    func editions() -> PlaceEditions? {
        let known = request.scope.places.editions(of: country)
        let editions = known.isEmpty ? [PlaceEdition(PlaceRegister(country: country, units: []))] : known
        let within = request.literal("within")
        guard let choices = PlaceEditions(editions, within: within) else {
            request.tell(
                .converterArgument,
                "'within: \(within ?? "")': the ISO 3166-2 code of a state was expected, such as IN-UK"
            )
            return nil
        }
        guard choices.only == nil else { return choices }
        let version = request.literal("version")
        guard version != nil || request.literal("validOn") != nil else {
            request.tell(
                .placeVersionMissing,
                "codes and names of Viet Nam mean other places since 2025-07-01: say `version: 2025-06-30`, or `validOn:` a date field with its `format:`"
            )
            return nil
        }
        if let version, !PlaceListCheck.isDate(version) {
            request.tell(.converterArgument, "'version: \(version)': a day was expected, yyyy-MM-dd")
            return nil
        }
        return choices
    }

    /// The edition of every record; `nil` where the record tells the day.
    func fixed(_ editions: PlaceEditions) -> PlaceEditions.Choice? {
        editions.only ?? request.literal("version").map { editions.on(PlaceEdition.day($0)) }
    }

    /// How codes are understood; `nil` where a problem was told.
    private func reading() -> PlaceParts.Reading? {
        if let field = request.source("codeSystem") { return .codesOf(field) }
        guard let name = request.literal("system") else { return hasCodes() ? nil : .names }
        let systems = PlaceCodeSystem.allCases.filter { $0.country == nil || $0.country == country }
        guard let system = systems.first(where: { $0.rawValue == name }) else {
            let names = systems.map(\.rawValue)
            request.tell(
                .placeSystemUnknown,
                "'system: \(name)': one of \(names.joined(separator: ", ")) was expected for \(country)",
                suggestion: NearestName.of(name, among: names)
            )
            return nil
        }
        return .codes(system)
    }

    /// Tells that the line reads codes and names no system.
    private func hasCodes() -> Bool {
        let names = ["districtName", "stateName", "provinceName", "subdistrictName", "communeName"]
        let beside = request.arguments.first { names.contains($0.label ?? "") }
        let levels = ["state", "province", "district", "subdistrict", "commune"]
        let code = request.arguments.first { argument in
            levels.contains(argument.label ?? "") && Self.isNamedForCode(argument.value.literal)
        }
        guard let argument = beside ?? code else { return false }
        request.tell(
            .placeSystemMissing,
            "'\(argument.label ?? ""): \(argument.value.literal)' makes the line one of codes, and it names neither `system` nor `codeSystem`: 60 is Faridabad in LGD and Dehradun in CENSUS2011"
        )
        return true
    }

    /// Whether a source field is named for codes: `District/@code`, `district_code`, `Mã huyện`.
    private static func isNamedForCode(_ path: String) -> Bool {
        let last = path.split(whereSeparator: { "/@\"".contains($0) }).last.map(String.init) ?? path
        let lower = last.lowercased()
        return lower == "code" || lower == "id" || lower.hasSuffix("code") || lower.hasPrefix("mã ")
            || lower.hasSuffix("कोड")
    }

    private func level(_ name: String, _ other: String?, _ reading: PlaceParts.Reading) -> PlaceParts.Level {
        let value = request.source(name) ?? other.flatMap { request.source($0) }
        if case .names = reading { return PlaceParts.Level(code: nil, name: value) }
        let beside = request.source(name + "Name") ?? other.flatMap { request.source($0 + "Name") }
        return PlaceParts.Level(code: value, name: beside)
    }

    /// What one argument fills no other may fill.
    private func checkLocal(_ member: String, isRead: Bool, areas: Bool) -> Bool {
        let other = country == "VN" ? "subdistrict" : "commune"
        if request.literal(other) != nil || request.literal(other + "Name") != nil {
            let right = country == "VN" ? "commune" : "subdistrict"
            request.tell(.converterArgument, "there is no '\(other)' in \(country)", suggestion: right)
            return false
        }
        for filled in [isRead ? member : nil, areas ? "address" : nil].compactMap({ $0 })
        where request.literal(filled) != nil {
            request.tell(.converterArgument, "'\(filled)' is filled by another argument of this line")
            return false
        }
        return true
    }

    private func validOn() -> PlaceDay? {
        guard let input = request.source("validOn") else { return nil }
        let formats = request.literals("format")
        let kinds = formats.compactMap(PeriodKind.init(rawValue:))
        if !kinds.isEmpty, kinds.count == formats.count { return PlaceDay(input, .period(kinds)) }
        guard !formats.isEmpty, formats.allSatisfy({ DatePattern($0)?.hasDate ?? true }) else {
            request.tell(
                .converterArgument,
                "'validOn' needs a `format:` with day, month and year, such as dd/MM/yyyy, or the kinds of a period, such as quarter"
            )
            return nil
        }
        return DateConverters.reader(formats, request).map { PlaceDay(input, .date($0)) }
    }
}
