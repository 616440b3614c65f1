package import Contracts

/// One field of an event type, as a person reads it in a list.
package struct SchemaField {
    /// Its path from `data`: `child.names[].full`.
    package var path: String
    /// Its type and bounds in a few words.
    package var type: String
    /// Its rules.
    package var property: Property

    /// Who may see it, and how it looks lower down.
    package var sensitivity: String {
        guard property.sensitivity > .open, property.openForm != .drop else { return property.sensitivity.name }
        return "\(property.sensitivity.name), open: \(property.openForm.rawValue)"
    }

    /// The list its value is from, if it is from one.
    package var list: StringSchema? {
        guard case .string(let string) = property.value, !string.allowed.isEmpty else { return nil }
        return string
    }

    /// Whether every event has it.
    package var presence: String {
        switch (property.isRequired, property.isEssential) {
        case (true, true): "always, even in part"
        case (true, false): "always"
        default: ""
        }
    }

    /// The fields of an event type in the order they are written, depth first.
    package static func all(of schema: EventSchema) -> [SchemaField] {
        fields(of: schema.root, prefix: "")
    }

    private static func fields(of object: ObjectSchema, prefix: String) -> [SchemaField] {
        object.properties.flatMap { property -> [SchemaField] in
            let path = prefix + property.name
            let field = SchemaField(path: path, type: name(of: property.value), property: property)
            return [field] + inner(of: property.value, path: path)
        }
    }

    private static func inner(of value: ValueSchema, path: String) -> [SchemaField] {
        switch value {
        case .object(let object, _): fields(of: object, prefix: path + ".")
        case .array(let element, _, _, _): inner(of: element, path: path + "[]")
        default: []
        }
    }

    private static func name(of value: ValueSchema) -> String {
        switch value {
        case .object(_, let definition): return definition ?? "object"
        case .array(let element, _, _, _): return "list of " + name(of: element)
        case .string(let string):
            return string.allowed.isEmpty
                ? string.definition ?? "text" : "one of \(string.allowed.joined(separator: ", "))"
        case .integer(let range): return "integer" + bounds(range.lowerBound, range.upperBound, widest: 1 << 53 - 1)
        case .number(let range): return "number" + bounds(range.lowerBound, range.upperBound, widest: 1e15)
        case .boolean: return "true or false"
        }
    }

    private static func bounds<Number: Comparable & SignedNumeric>(
        _ lower: Number,
        _ upper: Number,
        widest: Number
    ) -> String {
        if lower > -widest && upper < widest { return ", \(lower) to \(upper)" }
        if lower > -widest { return ", at least \(lower)" }
        if upper < widest { return ", at most \(upper)" }
        return ""
    }
}
