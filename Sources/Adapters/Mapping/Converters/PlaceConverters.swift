import Contracts

/// Places.
enum PlaceConverters {
    static let all = [place]

    private static let place = ConverterDeclaration(
        name: "place",
        summary:
            "A place. With `system` or `codeSystem`, district, state and commune are codes; without, they are names, resolved only "
            + "inside what they lie in. A code without its system is refused, and in Viet Nam codes and names need the day they "
            + "are of: `version` or `validOn`.",
        parameters: [
            .source("district", optional: true, "the district's code or name"),
            .source("state", optional: true, "the state's code or name"),
            .source("province", optional: true, "the same as `state`"),
            .source("subdistrict", optional: true, "India: the sub-district's code or name, which fills `block`"),
            .source("commune", optional: true, "Viet Nam: the commune's code or name, which fills `locality`"),
            .literal("system", optional: true, "LGD, CENSUS2011, ISO3166-2 or GSO_VN: what the codes are"),
            .source("codeSystem", optional: true, "the field that says what the codes are"),
            .literal(
                "version",
                optional: true,
                "Viet Nam: a day, yyyy-MM-dd, on which codes and names are as they are here"
            ),
            .source("validOn", optional: true, "Viet Nam: the field of that day"),
            .literal(
                "format",
                optional: true,
                repeats: true,
                needs: "validOn",
                "with `validOn`: its pattern, such as dd/MM/yyyy"
            ),
            .source("districtName", optional: true, "with codes: the district's name, which has to agree"),
            .source("stateName", optional: true, "with codes: the state's name, which has to agree"),
            .source("provinceName", optional: true, "the same as `stateName`"),
            .source("subdistrictName", optional: true, "with codes: the sub-district's name, which has to agree"),
            .source("communeName", optional: true, "with codes: the commune's name, which has to agree"),
            .source("areas", optional: true, "one text with all units, from small to large, with commas between"),
            .literal(
                "within",
                optional: true,
                "the ISO 3166-2 code of the state names lie in where the record names none"
            ),
            .literal("country", optional: true, "the country, ISO 3166-1; without it the table's jurisdiction"),
            .source("block", optional: true, "the block or tehsil, as it is"),
            .source("locality", optional: true, "the village or ward, as it is"),
            .source("postalCode", optional: true, "the postal code"),
            .source("policeStation", optional: true, "the police station"),
            .source("landmark", optional: true, "what the place is near, or how people call it"),
            .source("address", optional: true, "the address, which is secret"),
            .source("latitude", optional: true, needs: "longitude", "degrees north"),
            .source("longitude", optional: true, needs: "latitude", "degrees east"),
            .source("accuracy", optional: true, needs: "latitude", "the radius in metres within which the point lies"),
        ],
        gives: "an object of 'place'",
        problems: [
            .placeUnresolved, .placeAmbiguous, .placeContradiction, .placeCodeStale, .placeCodeSystemMissing,
            .coordinatesInvalid, .numberInvalid,
        ],
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
                .converterArgument,
                "'place' takes labelled arguments: place(district: District/@code, system: LGD)"
            )
            return nil
        }
        let country = country(of: request.arguments, jurisdiction: request.scope.table.jurisdiction)
        var line = PlaceLine(request, country: country)
        guard let parts = line.parts(members), let editions = line.editions() else { return nil }
        return PlaceConverter(
            parts,
            members: members,
            editions: editions,
            fixed: line.fixed(editions),
            country: country,
            numbers: request.scope.numbers
        )
    }

    /// The country whose places a call names.
    static func country(of arguments: [Argument], jurisdiction: String) -> String {
        arguments.first { $0.label == "country" }?.value.literal ?? String(jurisdiction.prefix(2))
    }
}
