import Contracts

/// What was measured, in one unit.
enum QuantityConverters {
    static let all = [quantity]

    private static let quantity = ConverterDeclaration(
        name: "quantity",
        summary:
            "What was measured or counted, in one unit: quantity(kg) reads 9.2, 9.2 kg, 9200 g, 9 kg 200 g; quantity(cm) 81.5, 1.19 m, "
            + "115 mm, 3'2\", 3 फुट 2 इंच; quantity(g/dL) 9.8, 9.8 gm%, 98 g/L; "
            + "quantity(days) 21, 21 दिन. A number alone is in that unit.",
        parameters: [
            .literal(nil, example: "kg", "the unit of the result: kg, cm, g/dL, days or months"),
            .source("unit", optional: true, "the field that names the unit of numbers alone"),
            .source("grams", optional: true, "a field of numbers in grams, read where the first says nothing"),
            .source("millimetres", optional: true, "the same in millimetres"),
            .source("inches", optional: true, "the same in inches"),
            .source("gramsPerLitre", optional: true, "the same in g/L"),
            .source(
                "stated",
                optional: true,
                "the same, where a number alone is refused: 2.6 in a field of feet and inches"
            ),
            .literal("least", optional: true, "the smallest quantity that is believed"),
            .literal("most", optional: true, "the greatest"),
            .literal(
                "words",
                optional: true,
                "a code list of what stands for a number, or says that none is told, `0,none`"
            ),
        ],
        gives: "a number",
        problems: [.numberInvalid, .numberLocaleAmbiguous, .outOfRange],
        isPiped: true,
        make: make
    )

    @Sendable
    private static func make(_ request: ConverterRequest) -> FieldConverter? {
        guard let (bounds, isWhole) = bounds(of: request.target.value) else {
            request.cannotFill("a number")
            return nil
        }
        let name = request.unlabelled.first?.value.literal ?? ""
        guard let known = QuantityUnit.canonical[name] else {
            request.tell(.converterArgument, "'quantity' gives kg, cm, g/dL, days or months, not '\(name)'")
            return nil
        }
        guard let main = request.input(), let others = others(request, known.unit.dimension) else { return nil }
        let least = max(0, bounds.lowerBound, request.literal("least").map { Double($0) ?? .infinity } ?? 0)
        let most = min(known.most, bounds.upperBound, request.literal("most").map { Double($0) ?? -1 } ?? .infinity)
        guard least <= most else {
            request.tell(.converterArgument, "'least' and 'most' are quantities in \(name)")
            return nil
        }
        var words: WordsConverter.Words?
        if request.literal("words") != nil {
            guard let list = request.numberWords(within: 0...most, isWhole: isWhole) else { return nil }
            words = list
        }
        return QuantityConverter(
            QuantityConverter.Sources(main: main, unit: request.source("unit"), others: others),
            reading: QuantityReading(canonical: known, bounds: least...most, numbers: request.scope.numbers),
            isWhole: isWhole,
            words: words,
            expectation: "a quantity in \(name), or with a unit of its own, from \(least) to \(most) \(name)"
        )
    }

    /// The fields in other units; a problem and `nil` where one is of something else.
    private static func others(
        _ request: ConverterRequest,
        _ dimension: QuantityUnit.Dimension
    ) -> [(input: InputValue, plain: QuantityUnit?)]? {
        var others: [(input: InputValue, plain: QuantityUnit?)] = []
        for (label, unit) in QuantityUnit.inFields.sorted(by: { $0.key < $1.key }) {
            guard let input = request.source(label) else { continue }
            guard unit.dimension == dimension else {
                request.tell(.converterArgument, "'\(label)' is no unit of what is read here")
                return nil
            }
            others.append((input, unit))
        }
        if let stated = request.source("stated") { others.append((stated, nil)) }
        return others
    }

    /// The numbers a field takes, and whether it takes whole ones only.
    private static func bounds(of schema: ValueSchema) -> (bounds: ClosedRange<Double>, isWhole: Bool)? {
        switch schema {
        case .number(let bounds): (bounds, false)
        case .integer(let bounds): (Double(bounds.lowerBound)...Double(bounds.upperBound), true)
        default: nil
        }
    }
}
