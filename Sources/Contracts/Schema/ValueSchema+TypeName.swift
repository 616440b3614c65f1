extension ValueSchema {
    /// The JSON Schema type: `object`, `array`, `string`, `integer`, `number` or `boolean`.
    public var typeName: String {
        switch self {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        }
    }
}
