/// Derives the shapes of a view below the secret one.
struct SchemaDerivation {
    /// The view.
    let view: Sensitivity

    /// What is left of an object.
    func object(_ schema: ObjectSchema) -> ObjectSchema {
        ObjectSchema(properties: schema.properties.compactMap(property), reference: schema.reference)
    }

    /// What is left of a member; nothing if the view does not show it.
    private func property(_ property: Property) -> Property? {
        var derived = property
        derived.isEssential = false
        derived.unknown = nil
        derived.whenSecret = nil
        if property.sensitivity > view {
            guard view == .open, property.openForm == .token else { return nil }
            derived.value = token(property.value)
            derived.sensitivity = .open
            derived.openForm = .drop
        } else {
            derived.value = value(property.value)
        }
        if property.whenSecret == .drop || derived.value.isEmptied { derived.isRequired = false }
        return derived
    }

    private func value(_ value: ValueSchema) -> ValueSchema {
        switch value {
        case .object(let schema, let definition):
            .object(object(schema), definition: definition)
        case .array(let element, let least, let most, let key):
            .array(self.value(element), minItems: least, maxItems: most, key: key)
        case .string(let string):
            .string(generalised(string))
        case .integer, .number, .boolean:
            value
        }
    }

    /// Secret categories give way to their general classes.
    private func generalised(_ string: StringSchema) -> StringSchema {
        guard !string.secretCategories.isEmpty else { return string }
        var derived = string
        derived.allowed = string.allowed.filter { string.secretCategories[$0] == nil }
        derived.allowed += Set(string.secretCategories.values).sorted()
        derived.secretCategories = [:]
        derived.labels = string.labels.of(derived.allowed)
        return derived
    }

    private func token(_ value: ValueSchema) -> ValueSchema {
        let token = ValueSchema.string(
            StringSchema(definition: "token", pattern: "^[0-9a-f]{\(Token.textLength)}$", maxLength: Token.textLength)
        )
        if case .array(_, let least, let most, _) = value {
            return .array(token, minItems: least, maxItems: most, key: nil)
        }
        return token
    }
}

extension ValueSchema {
    /// Whether nothing is left in it to be shown.
    fileprivate var isEmptied: Bool {
        switch self {
        case .object(let schema, _): schema.properties.isEmpty
        case .array(let element, _, _, _): element.isEmptied
        case .string, .integer, .number, .boolean: false
        }
    }
}
