import Contracts

/// The codes a canonical field can have.
struct CanonicalCodes {
    /// The codes, without those that stand for nothing.
    let codes: [String]
    /// What they are called.
    let labels: CodeLabels
    /// Whether the field can say that nothing is known.
    let hasUnknown: Bool
    /// Whether the field holds several.
    let isList: Bool

    /// The codes of a field such as `child.sex`; `nil` where it has none.
    init?(of target: String, in schema: EventSchema) {
        var value = ValueSchema.object(schema.root, definition: nil)
        var isList = false
        for step in target.split(separator: ".") {
            let name = String(step.prefix { $0 != "[" })
            if case .array(let element, _, _, _) = value { value = element }
            guard case .object(let object, _) = value, let property = object[name] else { return nil }
            value = property.value
        }
        if case .array(let element, _, _, _) = value {
            isList = true
            value = element
        }
        if case .object(let object, _) = value, let code = object["code"] { value = code.value }
        guard case .string(let string) = value, !string.allowed.isEmpty else { return nil }
        codes = string.allowed.filter { $0 != "unmapped" }
        labels = string.labels
        hasUnknown = string.allowed.contains("unknown")
        self.isList = isList
    }
}
