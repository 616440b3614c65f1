/// The shape of a JSON value in the canonical contract (a subset of JSON Schema 2020-12).
public indirect enum ValueSchema: Sendable {
    /// An object. `definition` is the name of the shared definition it comes from (`name`, `age`, `place`, `code` …), if
    /// it comes from one: converters recognise what they can fill by it.
    case object(ObjectSchema, definition: String?)
    /// An array. `key` is the member of each element that says which it is (`x-key`): tables write
    /// `child.relatedPersons[father]`.
    case array(ValueSchema, minItems: Int, maxItems: Int, key: String?)
    /// A string.
    case string(StringSchema)
    /// An integer within bounds.
    case integer(ClosedRange<Int64>)
    /// A decimal number within bounds.
    case number(ClosedRange<Double>)
    /// `true` or `false`.
    case boolean

    /// Whether words in it may name a secret category (`x-secret-words`), those of a list taken together.
    package var namesSecrets: Bool {
        switch self {
        case .string(let string): string.namesSecrets
        case .array(.string(let string), _, _, _): string.namesSecrets
        default: false
        }
    }
}
