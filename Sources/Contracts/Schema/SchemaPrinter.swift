import Formats

/// Prints shapes as a JSON Schema 2020-12 document that needs no other.
struct SchemaPrinter {
    /// The definitions met so far, in the order they were met.
    private(set) var definitions: [JSONValue.Member] = []

    /// Prints an object.
    mutating func object(_ schema: ObjectSchema) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [.init(name: "type", value: "object")]
        let required = schema.properties.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { members.append(.init(name: "required", value: .array(required))) }
        members.append(.init(name: "additionalProperties", value: false))
        let properties = schema.properties.map { JSONValue.Member(name: $0.name, value: .object(property($0))) }
        members.append(.init(name: "properties", value: .object(properties)))
        return members
    }

    private mutating func property(_ property: Property) -> [JSONValue.Member] {
        var members = value(property.value)
        members.append(.init(name: "description", value: .string(property.summary)))
        members.append(.init(name: "x-sensitivity", value: .string(property.sensitivity.name)))
        if property.sensitivity > .open {
            members.append(.init(name: "x-open", value: .string(property.openForm.rawValue)))
        }
        if property.isEssential { members.append(.init(name: "x-essential", value: true)) }
        if property.isDerived { members.append(.init(name: "x-derived", value: true)) }
        if let unknown = property.unknown, let value = try? JSONValue.parse(unknown) {
            members.append(.init(name: "x-unknown", value: value))
        }
        if let whenSecret = property.whenSecret {
            members.append(.init(name: "x-when-secret", value: .string(whenSecret.rawValue)))
        }
        return members
    }

    private mutating func value(_ value: ValueSchema) -> [JSONValue.Member] {
        switch value {
        case .object(let schema, let definition):
            return defined(object(schema), as: definition)
        case .array(let element, let least, let most, let key):
            var members: [JSONValue.Member] = [
                .init(name: "type", value: "array"),
                .init(name: "items", value: .object(self.value(element))),
            ]
            if least > 0 { members.append(.init(name: "minItems", value: .integer(least))) }
            members.append(.init(name: "maxItems", value: .integer(most)))
            if let key { members.append(.init(name: "x-key", value: .string(key))) }
            return members
        case .string(let schema):
            return defined(string(schema), as: schema.definition)
        case .integer(let range):
            return [
                .init(name: "type", value: "integer"),
                .init(name: "minimum", value: .number(String(range.lowerBound))),
                .init(name: "maximum", value: .number(String(range.upperBound))),
            ]
        case .number(let range):
            return [
                .init(name: "type", value: "number"),
                .init(name: "minimum", value: .number(String(range.lowerBound))),
                .init(name: "maximum", value: .number(String(range.upperBound))),
            ]
        case .boolean:
            return [.init(name: "type", value: "boolean")]
        }
    }

    private func string(_ schema: StringSchema) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [.init(name: "type", value: "string")]
        if !schema.allowed.isEmpty {
            members.append(.init(name: "enum", value: .array(schema.allowed.map { .string($0) })))
        }
        if let pattern = schema.pattern { members.append(.init(name: "pattern", value: .string(pattern))) }
        if schema.minLength > 0 { members.append(.init(name: "minLength", value: .integer(schema.minLength))) }
        if schema.maxLength < .max { members.append(.init(name: "maxLength", value: .integer(schema.maxLength))) }
        if !schema.secretCategories.isEmpty {
            let categories = schema.secretCategories.sorted { $0.key < $1.key }
                .map { JSONValue.Member(name: $0.key, value: .string($0.value)) }
            members.append(.init(name: "x-secret-category", value: .object(categories)))
        }
        return members
    }

    /// A reference to a definition, where every use of its name so far is the same; else the shape itself.
    private mutating func defined(_ members: [JSONValue.Member], as name: String?) -> [JSONValue.Member] {
        guard let name else { return members }
        if let known = definitions.first(where: { $0.name == name }) {
            guard known.value == .object(members) else { return members }
        } else {
            definitions.append(.init(name: name, value: .object(members)))
        }
        return [.init(name: "$ref", value: .string("#/$defs/\(name)"))]
    }
}

extension JSONValue {
    fileprivate static func integer(_ value: Int) -> JSONValue { .number(String(value)) }
}
