import Contracts

/// Places.
enum PlaceConverters {
    static let all = [place]

    private static let place = ConverterDeclaration(
        name: "place",
        summary:
            "A place. With `system`, district and state are codes of that system; without it they are names, resolved only inside "
            + "the state that `state` or `within` says. A code without its system is refused.",
        parameters: [
            .source("district", optional: true, "the district's code or name"),
            .source("state", optional: true, "the state's code or name"),
            .literal("system", optional: true, "LGD or CENSUS2011: what the codes are"),
            .source(
                "districtName",
                optional: true,
                "with `system`: the district's name, where the code is missing or unknown"
            ),
            .source(
                "stateName",
                optional: true,
                "with `system`: the state's name, where the code is missing or unknown"
            ),
            .literal("within", optional: true, "the ISO 3166-2 code of the state the names lie in"),
            .literal("country", optional: true, "the country, ISO 3166-1; without it the table's jurisdiction"),
            .source("block", optional: true, "the block or tehsil"),
            .source("locality", optional: true, "the village or ward"),
            .source("postalCode", optional: true, "the postal code"),
            .source("policeStation", optional: true, "the police station"),
            .source("landmark", optional: true, "what the place is near, or how people call it"),
            .source("address", optional: true, "the address, which is secret"),
            .source("latitude", optional: true, "degrees north"), .source("longitude", optional: true, "degrees east"),
        ],
        gives: "an object of 'place'",
        problems: [.placeUnresolved, .placeAmbiguous, .coordinatesInvalid],
        isPiped: false,
        make: make
    )

    @Sendable
    private static func make(_ request: ConverterRequest) -> FieldConverter? {
        guard let shape = request.target.value.object, let members = PlaceMembers(shape, within: request.inner) else {
            request.cannotFill("an object of 'place'")
            return nil
        }
        guard request.unlabelled.isEmpty else {
            request.tell(
                "CONVERTER_ARGUMENT",
                "'place' takes labelled arguments: place(district: District/@code, system: LGD)"
            )
            return nil
        }
        guard let resolver = resolver(request) else { return nil }
        return PlaceConverter(
            parts(request, members, readsCodes: resolver.system != nil),
            members: members,
            resolver: resolver,
            country: request.literal("country") ?? String(request.scope.table.jurisdiction.prefix(2)),
            numbers: request.scope.numbers
        )
    }

    private static func parts(
        _ request: ConverterRequest,
        _ members: PlaceMembers,
        readsCodes: Bool
    ) -> PlaceConverter.Parts {
        var parts = PlaceConverter.Parts(latitude: request.source("latitude"), longitude: request.source("longitude"))
        if readsCodes {
            parts.districtCode = request.source("district")
            parts.stateCode = request.source("state")
            parts.districtName = request.source("districtName")
            parts.stateName = request.source("stateName")
        } else {
            parts.districtName = request.source("district")
            parts.stateName = request.source("state")
        }
        parts.texts = members.texts.compactMap { text in
            request.source(text.argument).map { ($0, text.member, text.limit) }
        }
        return parts
    }

    private static func resolver(_ request: ConverterRequest) -> PlaceResolver? {
        let system = request.literal("system")
        let known = system.flatMap(PlaceCodeSystem.init(rawValue:))
        if let system, known == nil {
            let systems = PlaceCodeSystem.allCases.map(\.rawValue)
            request.tell(
                "DISTRICT_CODE_SYSTEM_UNKNOWN",
                "'system: \(system)': one of \(systems.joined(separator: ", ")) was expected",
                suggestion: NearestName.of(system, among: systems)
            )
            return nil
        }
        let within = request.literal("within")
        guard let resolver = PlaceResolver(system: known, within: within) else {
            request.tell(
                "CONVERTER_ARGUMENT",
                "'within: \(within ?? "")': the ISO 3166-2 code of a state was expected, such as IN-UK"
            )
            return nil
        }
        return resolver
    }
}
