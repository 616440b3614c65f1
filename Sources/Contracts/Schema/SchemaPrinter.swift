import Formats

/// Prints shapes as JSON Schema, what is shared once and by reference.
struct SchemaPrinter {
    /// How a document keeps what is shared.
    struct Place {
        /// What stands before a definition's name in a reference.
        var prefix: String
        /// The names a shared definition may have, the one to try first first.
        var names: @Sendable (_ definition: String) -> [String]

        /// A document of JSON Schema 2020-12.
        static let definitions = Place(prefix: "#/$defs/") { [$0] }
    }

    /// The definitions met so far, in the order they were met.
    private(set) var definitions: [JSONValue.Member]
    private let place: Place

    /// Makes a printer.
    /// - Parameters:
    ///   - place: how the document keeps what is shared.
    ///   - definitions: those the document holds already.
    init(_ place: Place = .definitions, definitions: [JSONValue.Member] = []) {
        self.place = place
        self.definitions = definitions
    }

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
        if !property.equivalents.isEmpty {
            let names = Standard.allCases.compactMap { standard in
                property.equivalents[standard].map { JSONValue.Member(name: standard.rawValue, value: .string($0)) }
            }
            members.append(.init(name: "x-equivalent", value: .object(names)))
        }
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
        case .object(let schema, _):
            return defined(object(schema), as: schema.reference)
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
        if schema.namesSecrets { members.append(.init(name: "x-secret-words", value: .boolean(true))) }
        if !schema.labels.isEmpty { members.append(.init(name: "x-labels", value: labels(of: schema))) }
        return members
    }

    private func labels(of schema: StringSchema) -> JSONValue {
        let codes = schema.allowed + Set(schema.secretCategories.values).sorted()
        return .object(
            codes.map { code in
                let names = CodeLabels.languages.compactMap { language in
                    schema.labels[code, language].map { JSONValue.Member(name: language, value: .string($0)) }
                }
                return JSONValue.Member(name: code, value: .object(names))
            }
        )
    }

    /// A reference to a definition of that shape; the shape itself where every name is taken by another.
    private mutating func defined(_ members: [JSONValue.Member], as definition: String?) -> [JSONValue.Member] {
        for name in definition.map(place.names) ?? [] {
            let known = definitions.first { $0.name == name }
            if known == nil { definitions.append(.init(name: name, value: .object(members))) }
            guard known == nil || known?.value == .object(members) else { continue }
            return [.init(name: "$ref", value: .string(place.prefix + name))]
        }
        return members
    }
}

extension JSONValue {
    fileprivate static func integer(_ value: Int) -> JSONValue { .number(String(value)) }
}
