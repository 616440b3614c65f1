import Contracts
import Text

/// Numbers, yes and no, constants, telephone numbers.
enum BasicConverters {
    static let all = [integer, decimal, height, boolean, constant, phone]

    private static let integer = ConverterDeclaration(
        name: "integer",
        summary: "A whole number in the table's locale: grouping, digits of other scripts.",
        parameters: [numberWords, least],
        gives: "a whole number",
        problems: [.numberInvalid, .numberLocaleAmbiguous, .outOfRange],
        isPiped: true,
        make: makeNumber
    )

    private static let decimal = ConverterDeclaration(
        name: "decimal",
        summary:
            "A number in the table's locale: decimal mark, grouping, digits of other scripts; a percent sign behind it is left out.",
        parameters: [
            numberWords, least,
            .literal(
                "signs",
                optional: true,
                "a code list of what may stand before or behind the figures, ≥ or trở lên, which `sign` reads"
            ),
            .literal(
                "percent",
                optional: true,
                "`reject`: it is no share, and a percent sign behind it contradicts that"
            ),
        ],
        gives: "a number",
        problems: [.numberInvalid, .numberLocaleAmbiguous, .outOfRange],
        isPiped: true,
        make: makeNumber
    )

    private static let height = ConverterDeclaration(
        name: "height",
        summary: "A height in centimetres: 119, 1.19 m, 3'11\", 3 ft 11 in, 3 फुट 11 इंच. A number alone is centimetres.",
        parameters: [],
        gives: "a number",
        problems: [.numberInvalid, .numberLocaleAmbiguous, .outOfRange],
        isPiped: true,
        make: { request in
            guard case .number(let bounds) = request.target.value else {
                request.cannotFill("a number")
                return nil
            }
            return request.input().map { HeightConverter($0, reader: request.scope.numbers, bounds: bounds) }
        }
    )

    private static let numberWords = ConverterDeclaration.Parameter.literal(
        "words",
        optional: true,
        "a code list of what stands for a number, `NIL,0`, or says that none is told, `*,none`"
    )

    private static let least = ConverterDeclaration.Parameter.literal(
        "least",
        optional: true,
        "the smallest number there can be, where the canonical field allows smaller ones"
    )

    private static let boolean = ConverterDeclaration(
        name: "boolean",
        summary: "Yes or no: true, yes, Y, 1, हाँ, có; false, no, N, 0, नहीं, không.",
        parameters: [
            .literal(
                "words",
                optional: true,
                "a code list whose codes are yes and no, instead of these words; other values then say nothing"
            ),
            .literal("also", optional: true, "a code list of further words, whose codes are yes and no"),
        ],
        gives: "true or false",
        problems: [.booleanInvalid],
        isPiped: true,
        make: { request in
            guard case .boolean = request.target.value else {
                request.cannotFill("true or false")
                return nil
            }
            guard let input = request.input() else { return nil }
            let codes = ["yes": "true", "no": "false"]
            if request.literal("words") != nil {
                return request.words(codes).map { WordsConverter(input, words: $0) }
            }
            guard request.literal("also") != nil else { return BooleanConverter(input) }
            return request.words(codes, named: "also")
                .map { WordsConverter(input, words: $0, otherwise: BooleanConverter(input)) }
        }
    )

    private static let constant = ConverterDeclaration(
        name: "const",
        summary: "What the table says, whatever the record holds.",
        parameters: [.literal(nil, example: "unknown", "the value; for a coded field, the code")],
        gives: "a string, a number, true or false, a code, or a list of one of them",
        problems: [],
        isPiped: false,
        make: makeConstant
    )

    private static let phone = ConverterDeclaration(
        name: "phone",
        summary:
            "A telephone number in E.164; a short helpline number such as 1098 as it is dialled. Old numbers of Viet Nam become "
            + "those of today: mobile numbers of eleven digits, and area codes from before 2017 where nothing else looks like them.",
        parameters: [
            .literal(
                nil,
                optional: true,
                "the country whose numbers they are: IN, VN, or the calling code of another in quotes, `\"+55\"`; without it the table's jurisdiction. It is for numbers written as they are dialled inside that country; one written with `+` and a code is read as it is"
            )
        ],
        gives: "a string of 'phone'",
        problems: [.phoneInvalid],
        isPiped: true,
        make: makePhone
    )

    @Sendable
    private static func makeNumber(_ request: ConverterRequest) -> FieldConverter? {
        guard let input = request.input() else { return nil }
        let least = request.literal("least").map { Double($0) ?? .infinity } ?? -.infinity
        let converter: ScalarConverter
        let range: ClosedRange<Double>
        switch request.target.value {
        case .integer(let bounds) where least <= Double(bounds.upperBound):
            let bounds = max(bounds.lowerBound, Int64(exactly: least.rounded(.up)) ?? .min)...bounds.upperBound
            converter = IntegerConverter(input, reader: request.scope.numbers, bounds: bounds)
            range = Double(bounds.lowerBound)...Double(bounds.upperBound)
        case .number(let bounds) where least <= bounds.upperBound:
            range = max(bounds.lowerBound, least)...bounds.upperBound
            guard let decimal = decimal(input, range, request) else { return nil }
            converter = decimal
        case .integer, .number:
            request.tell(.converterArgument, "'least' is a number that '\(request.target.name)' can be")
            return nil
        default:
            request.cannotFill("a number")
            return nil
        }
        guard request.literal("words") != nil else { return converter }
        return request.numberWords(within: range, isWhole: converter is IntegerConverter)
            .map { WordsConverter(input, words: $0, otherwise: converter) }
    }

    private static func decimal(
        _ input: InputValue,
        _ bounds: ClosedRange<Double>,
        _ request: ConverterRequest
    ) -> DecimalConverter? {
        let percent = request.literal("percent")
        guard percent ?? "reject" == "reject" else {
            request.tell(.converterArgument, "'percent: \(percent ?? "")': only `reject` can be written")
            return nil
        }
        let signs = request.literal("signs").map { request.codeList($0) }
        if case .some(nil) = signs { return nil }
        return DecimalConverter(
            input,
            reader: request.scope.numbers,
            bounds: bounds,
            signs: signs ?? nil,
            refusesPercent: percent != nil
        )
    }

    @Sendable
    private static func makeConstant(_ request: ConverterRequest) -> FieldConverter? {
        guard let argument = request.unlabelled.first else { return nil }
        guard let json = ConstantValue.json(argument.value.literal, as: request.target.value) else {
            let known = ConstantValue.codes(of: request.target.value)
            if known.isEmpty {
                request.cannotFill("the constant '\(argument.value.literal)'")
            } else {
                request.tell(
                    .codeUnknown,
                    "'\(request.target.name)' does not know '\(argument.value.literal)'; it knows \(known.joined(separator: ", "))",
                    at: argument.value.location,
                    suggestion: NearestName.of(argument.value.literal, among: known)
                )
            }
            return nil
        }
        let secret = ConstantValue.secretCategory(
            argument.value.literal,
            as: request.target.value,
            classes: request.schema.generalClasses
        )
        return ConstantConverter(json: json, secret: secret)
    }

    @Sendable
    private static func makePhone(_ request: ConverterRequest) -> FieldConverter? {
        guard case .string(let schema) = request.target.value, schema.definition == "phone" else {
            request.cannotFill("a string of 'phone'")
            return nil
        }
        let argument = request.unlabelled.first?.value
        let country = argument?.literal ?? String(request.scope.table.jurisdiction.prefix(2))
        guard let plan = PhoneConverter.Plan(country) else {
            let digits = country.filter(\.isNumber)
            let isCode = !digits.isEmpty && PhoneConverter.Plan("+" + digits) != nil
            request.tell(
                .converterArgument,
                "'phone' knows by themselves the numbers of IN and VN, not of '\(country)': write the calling code of the country "
                    + "that numbers without one are of, with its + and in quotes, such as phone(\"+\(isCode ? digits : "31")\"); "
                    + "numbers that are written with + and a code are read as they are",
                at: argument?.location,
                suggestion: isCode ? "\"+\(digits)\"" : nil
            )
            return nil
        }
        return request.input().map { PhoneConverter($0, plan: plan) }
    }
}
