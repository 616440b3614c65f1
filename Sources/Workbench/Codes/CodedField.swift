package import Contracts

/// A canonical field that holds codes.
package struct CodedField: Sendable {
    /// The codes it takes.
    package let codes: StringSchema

    /// Finds a field by its dotted path; `nil` where it holds no codes.
    package init?(_ path: String, of schema: EventSchema) {
        var value = ValueSchema.object(schema.root, definition: nil)
        for step in path.split(separator: ".") {
            let name = String(step.prefix { $0 != "[" })
            guard case .object(let shape, _) = Self.element(of: value), let member = shape[name] else { return nil }
            value = member.value
        }
        switch Self.element(of: value) {
        case .string(let string): codes = string
        case .object(let shape, _):
            guard case .string(let string)? = shape["code"]?.value else { return nil }
            codes = string
        default: return nil
        }
        guard !codes.allowed.isEmpty else { return nil }
    }

    private static func element(of value: ValueSchema) -> ValueSchema {
        if case .array(let element, _, _, _) = value { element } else { value }
    }
}
