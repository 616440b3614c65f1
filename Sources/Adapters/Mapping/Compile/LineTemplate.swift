import Contracts

/// A line to start from for a canonical field that no line fills.
enum LineTemplate {
    /// The line, with `SourceField` where the source's own name belongs.
    static func line(for property: Property, at path: String) -> String {
        if let expression = expression(for: property.value) { return "\(path): \(expression)" }
        // An object without a converter of its own is filled member by member.
        let members = property.value.object?.properties.filter { !$0.isDerived } ?? []
        guard let member = members.first(where: \.isRequired) ?? members.first else { return "\(path): SourceField" }
        return line(for: member, at: "\(path).\(member.name)")
    }

    private static func expression(for value: ValueSchema) -> String? {
        switch value {
        case .string(let string) where !string.allowed.isEmpty: "const(\(string.allowed[0]))"
        case .string(let string) where string.definition == "when": "SourceField | dateTime(dd/MM/yyyy HH:mm)"
        case .string(let string) where string.definition == "date": "SourceField | date(dd/MM/yyyy)"
        case .object(_, "place"): "place(district: SourceField, state: OtherField)"
        case .object(_, "age"): "SourceField | age(years)"
        case .object(_, "birthDate"): "SourceField | date(dd/MM/yyyy)"
        case .object(_, "period"): "SourceField | period(month)"
        case .object(let shape, _) where isCode(shape): "SourceField | code(list)"
        case .array(.object(_, "name"), _, _, _): "SourceField | personName"
        case .array(.object(let shape, _), _, _, _) where isCode(shape): "SourceField | code(list)"
        case .object: nil
        case .integer, .number, .boolean, .array, .string: "SourceField"
        }
    }

    private static func isCode(_ shape: ObjectSchema) -> Bool { shape["code"] != nil && shape["mapping"] != nil }
}
