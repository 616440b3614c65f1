/// How well a field's values suit a canonical field.
enum FieldFit: Equatable {
    /// They do, and it says why.
    case fits(String)
    /// They probably do; it says what is not proven.
    case leans(String)
    /// They may; it says what has to be asked.
    case asks(String)
    /// They do not; it says why.
    case unfit(String)

    /// Judges the values of a field.
    init(_ field: FieldProfile, as target: String, country: String, unit: String? = nil) {
        guard field.kind != .nothing else {
            self = .asks("no record of the sample fills it")
            return
        }
        self =
            switch FieldDemand(target) {
            case .date: Self.date(field, country: country)
            case .name: Self.name(field)
            case .phone: Self.phone(field)
            case .age: Self.age(field, isMonths: target.hasSuffix("/months"))
            case .quantity: Self.quantity(field, target, country: country, unit: unit)
            case .boolean:
                field.kind == .boolean ? .fits("its values are yes and no") : .unfit("its values are not yes or no")
            case .id: Self.id(field, target)
            case .degrees: Self.degrees(field)
            case .postalCode: Self.postalCode(field)
            case .language: Self.language(field)
            case .number: Self.number(field)
            case .period: Self.period(field)
            case .code: .fits("")
            case .text: Self.text(field, target)
            }
    }
}

extension FieldProfile {
    /// Whether eight of ten values are so.
    func mostly(_ test: (String) -> Bool) -> Bool { values.count(where: test) * 10 >= values.count * 8 }
}
