extension SchemaViolation {
    /// A required member has no value.
    static let missing = SchemaViolation(pointer: "", keyword: "required", expectation: "a value, which is required")

    /// The stable code by which mapped adapters call the same.
    func problemCode(in schema: ValueSchema) -> String {
        switch keyword {
        case "required": return "REQUIRED_MISSING"
        case "enum": return "CODE_UNMAPPED"
        case "maxLength": return "TEXT_TOO_LONG"
        case "minimum", "maximum", "minItems", "maxItems": return "OUT_OF_RANGE"
        case "type": return "NOT_A_SCALAR"
        default:
            guard case .string(let string) = schema else { return "PATTERN_MISMATCH" }
            return switch string.definition {
            case "when", "date": "DATE_INVALID"
            case "phone": "PHONE_INVALID"
            default: "PATTERN_MISMATCH"
            }
        }
    }
}
