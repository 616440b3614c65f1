/// Whether values are figures.
extension FieldFit {
    /// Whether they are ages of children.
    static func age(_ field: FieldProfile, isMonths: Bool) -> FieldFit {
        let numbers = field.values.compactMap { value -> Double? in
            let digits = DigitForm.ascii(value).split { !$0.isNumber && $0 != "." && $0 != "," }.first
            return digits.flatMap { NumberText.value(String($0)) }
        }
        guard field.kind != .date, numbers.count * 10 >= field.values.count * 7 else {
            return .unfit("its values are no ages")
        }
        let most = numbers.max() ?? 0
        if most <= (isMonths ? 240 : 25) { return .fits("its values are numbers up to \(Int(most))") }
        return .asks("its values go up to \(Int(min(most, 100_000))): years, months or days?")
    }

    /// Whether they are heights in centimetres or weights in kilograms.
    static func quantity(_ field: FieldProfile, _ target: String, country: String, unit: String?) -> FieldFit {
        let texts = field.values.map { DigitForm.ascii($0).lowercased() }
        let isHeight = target.hasSuffix("heightCm")
        let units = isHeight ? ["cm", "'", "ft", "\"", " m"] : ["kg"]
        if texts.allSatisfy({ text in units.contains { text.contains($0) } && text.contains(where: \.isNumber) }) {
            return .fits("its values name their unit")
        }
        let numbers = texts.compactMap { NumberText.value($0) }
        guard numbers.count * 10 >= texts.count * 8, let least = numbers.min(), let most = numbers.max() else {
            return .unfit("its values are no numbers")
        }
        let name = field.path.joined(separator: " ").lowercased()
        let words = NameWords.of(field.path.joined(separator: " "))
        if words.contains(where: { ["in", "inch", "inches", "ft", "feet", "lb", "lbs", "pounds"].contains($0) }) {
            return .asks("the contract has \(isHeight ? "centimetres" : "kilograms")")
        }
        let says =
            isHeight ? words.contains("cm") || name.hasSuffix("cm") : words.contains("kg") || name.hasSuffix("kg")
        let range: ClosedRange<Double> = isHeight ? 45...210 : 2...150
        if isHeight, most < 3 { return .asks("its values look like metres, and the contract has centimetres") }
        guard range.contains(least), range.contains(most) else {
            return .asks("its values are not all \(isHeight ? "centimetres" : "kilograms") of a child")
        }
        if says { return .fits("its name says the unit") }
        if unit == (isHeight ? "cm" : "kg") { return .fits("the unit stands beside it") }
        if ["US", "LR", "MM"].contains(country) { return .asks("in which unit are its numbers?") }
        if isHeight, least >= 80 { return .fits("its values are \(Int(least)) to \(Int(most)), which are centimetres") }
        if ["GB", "UK", "CA"].contains(country) {
            return isHeight ? .asks("centimetres or inches?") : .asks("kilograms or pounds?")
        }
        return .leans(isHeight ? "its values may be centimetres" : "its values may be kilograms")
    }

    /// Whether they are numbers.
    static func number(_ field: FieldProfile) -> FieldFit {
        field.kind == .integer || field.kind == .decimal
            ? .fits("its values are numbers") : .unfit("its values are no numbers")
    }

    /// Whether they are latitudes or longitudes.
    static func degrees(_ field: FieldProfile) -> FieldFit {
        field.mostly { NumberText.value($0).map { abs($0) <= 180 } ?? false }
            ? .fits("its values are degrees") : .unfit("its values are no degrees")
    }
}
