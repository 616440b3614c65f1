import Contracts

/// Names, related people, ages.
enum PersonConverters {
    static let all = [personName, relatedPerson, age]

    private static let personName = ConverterDeclaration(
        name: "personName",
        summary:
            "A person's name with aliases told apart (`@`, alias, urf, उर्फ) and the script noted. The spelling stays; a name is only "
            + "split where the table says how. Honorifics (श्री, कु०, Km., Smt.) and what stands behind S/o, D/o, पुत्र are no part of it.",
        parameters: [
            .literal(
                "split",
                optional: true,
                "`givenFirst` or `familyFirst`: the first word is the given or the family name"
            ),
            .literal(
                "order",
                optional: true,
                "`familyFirst` or `givenFirst`: in which order the parts stand, without splitting them"
            ),
            .source("family", optional: true, "the field of the family name, which follows the given name"),
            .source("alias", optional: true, "the field of other names"),
        ],
        gives: "a list of 'name'",
        problems: [.textTooLong, .initialsOnly],
        isPiped: true,
        make: { request in
            guard case .array(.object(let shape, _), _, _, _) = request.target.value,
                let names = names(shape, within: request.inner, request)
            else {
                request.cannotFill("a list of 'name'")
                return nil
            }
            let family = request.source("family")
            let alias = request.source("alias")
            return request.input().map { PersonNameConverter($0, names: names, family: family, alias: alias) }
        }
    )

    private static let relatedPerson = ConverterDeclaration(
        name: "relatedPerson",
        summary: "A related person by name; LATE or स्व. before the name says that they have died.",
        parameters: [
            .literal(
                "split",
                optional: true,
                "`givenFirst` or `familyFirst`: the first word is the given or the family name"
            ),
            .literal("order", optional: true, "as in `personName`"),
            .literal(
                "within",
                optional: true,
                "`childName`: the text is a child's name, and the person what stands behind S/o, D/o, पुत्र or Baby of in it"
            ),
        ],
        gives: "an element of related persons: `child.relatedPersons[father]`",
        problems: [.textTooLong],
        isPiped: true,
        make: makeRelatedPerson
    )

    private static let age = ConverterDeclaration(
        name: "age",
        summary: "An age as stated: 9, about 8, 8-10, 5Y3M, 5 वर्ष 3 माह, khoảng 10 tuổi. Never made into a birth date.",
        parameters: [
            .literal(nil, optional: true, "what a number alone counts: years, months or days; years without it"),
            .literal(
                "basis",
                optional: true,
                "how the age is known: stated, appearance, document, ossification, recorded"
            ),
            .source(
                "years",
                optional: true,
                "a further field, read where the first says nothing: a number alone is years"
            ),
            .source(
                "stated",
                optional: true,
                "a further field, read where those say nothing: a number alone is refused"
            ),
            .source("asOf", optional: true, "the field of the day the child had this age"),
            .literal(
                "format",
                optional: true,
                repeats: true,
                needs: "asOf",
                "with `asOf`: the pattern of that day; several may be given"
            ),
            .literal(
                "birthDate",
                optional: true,
                repeats: true,
                "the pattern of a birth date that the field may hold instead, which another line reads; several may be given"
            ),
        ],
        gives: "an object of 'age'",
        problems: [.ageInvalid],
        isPiped: true,
        make: makeAge
    )

    private static func names(
        _ shape: ObjectSchema,
        within surrounding: Sensitivity,
        _ request: ConverterRequest
    ) -> NameWriter? {
        let split: NameWriter.Split
        switch request.literal("split") {
        case nil: split = .never
        case "givenFirst": split = .givenFirst
        case "familyFirst": split = .familyFirst
        case let other?:
            request.tell(.converterArgument, "'split: \(other)': givenFirst or familyFirst was expected")
            return nil
        }
        let stated = request.literal("order") ?? request.literal("split")
        let order = stated.flatMap { NameWriter.Order(rawValue: $0) }
        guard stated == nil || order != nil else {
            request.tell(.converterArgument, "'order: \(stated ?? "")': givenFirst or familyFirst was expected")
            return nil
        }
        return NameWriter(shape, within: surrounding, split: split, order: order)
    }

    @Sendable
    private static func makeRelatedPerson(_ request: ConverterRequest) -> FieldConverter? {
        guard let person = request.target.value.object, let member = person["names"],
            case .array(.object(let shape, _), _, _, _) = member.value,
            let lifeStatus = WrittenMember("lifeStatus", of: person, within: request.inner),
            let names = names(shape, within: max(request.inner, member.sensitivity), request)
        else {
            request.cannotFill("an element of related persons")
            return nil
        }
        let namesMember = WrittenMember(member, within: request.inner)
        let within = request.literal("within")
        guard within ?? "childName" == "childName" else {
            request.tell(.converterArgument, "'within: \(within ?? "")': childName was expected")
            return nil
        }
        return request.input().map {
            RelatedPersonConverter(
                $0,
                names: names,
                namesMember: namesMember,
                lifeStatus: lifeStatus,
                isWithinChildName: within != nil
            )
        }
    }

    @Sendable
    private static func makeAge(_ request: ConverterRequest) -> FieldConverter? {
        guard let shape = request.target.value.object, let members = AgeConverter.Members(shape, within: request.inner)
        else {
            request.cannotFill("an object of 'age'")
            return nil
        }
        guard let unit = AgeReading.Unit(named: request.unlabelled.first?.value.literal ?? "years") else {
            request.tell(.converterArgument, "'age' counts years, months or days")
            return nil
        }
        let basis = request.literal("basis")
        if let basis, case .string(let known)? = shape["basis"]?.value, !known.allowed.contains(basis) {
            request.tell(
                .converterArgument,
                "'basis: \(basis)': one of \(known.allowed.joined(separator: ", ")) was expected"
            )
            return nil
        }
        var asOf: WhenConverter?
        if let day = request.source("asOf") {
            guard let reader = DateConverters.reader(request.literals("format"), request) else { return nil }
            asOf = WhenConverter(day, reader: reader)
        }
        let patterns = request.literals("birthDate")
        let birthDate = patterns.isEmpty ? nil : DateConverters.reader(patterns, request, isRecent: true)
        guard patterns.isEmpty || birthDate != nil, let input = request.input() else { return nil }
        var fields = [AgeConverter.Unit(input: input, unit: unit)]
        if let years = request.source("years") { fields.append(AgeConverter.Unit(input: years, unit: .year)) }
        if let stated = request.source("stated") { fields.append(AgeConverter.Unit(input: stated, unit: nil)) }
        return AgeConverter(
            fields.count == 1 ? input : InputValue(firstOf: fields.map(\.input)),
            units: fields,
            basis: basis,
            asOf: asOf,
            birthDate: birthDate,
            members: members
        )
    }
}
