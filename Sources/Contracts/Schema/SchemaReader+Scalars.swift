import Formats
import Text

/// The keywords that bound a scalar or an array's length; each only ever narrows.
extension SchemaReader {
    /// Applies a keyword, if it is one of these.
    mutating func applyScalar(
        _ keyword: JSONValue.Member,
        to node: inout SchemaNode,
        at here: SchemaLocation
    ) -> Bool {
        switch keyword.name {
        case "enum": applyEnum(keyword.value, to: &node, at: here)
        case "pattern": applyPattern(keyword.value, to: &node, at: here)
        case "minLength": node.minLength = count(keyword.value, at: here).map { max($0, node.minLength ?? 0) }
        case "maxLength": node.maxLength = count(keyword.value, at: here).map { min($0, node.maxLength ?? $0) }
        case "minItems": node.minItems = count(keyword.value, at: here).map { max($0, node.minItems ?? 0) }
        case "maxItems": node.maxItems = count(keyword.value, at: here).map { min($0, node.maxItems ?? $0) }
        case "minimum": node.minimum = number(keyword.value, at: here).map { max($0, node.minimum ?? $0) }
        case "maximum": node.maximum = number(keyword.value, at: here).map { min($0, node.maximum ?? $0) }
        default: return false
        }
        return true
    }

    private mutating func applyEnum(_ value: JSONValue, to node: inout SchemaNode, at here: SchemaLocation) {
        let values = texts(value, at: here)
        if let known = node.allowed, !Set(values).isSubset(of: known) {
            report(here, "values of the definition that is narrowed")
        }
        node.allowed = values
    }

    private mutating func applyPattern(_ value: JSONValue, to node: inout SchemaNode, at here: SchemaLocation) {
        guard let pattern = text(value, at: here) else { return }
        if node.pattern != nil { report(here, "one pattern; the definition has one already") }
        do {
            _ = try StringPattern(pattern)
            node.pattern = pattern
        } catch {
            report(here, error.expectation)
        }
    }

    private mutating func count(_ value: JSONValue, at here: SchemaLocation) -> Int? {
        if let count = value.integerValue, count >= 0 { return count }
        report(here, "a count")
        return nil
    }

    private mutating func number(_ value: JSONValue, at here: SchemaLocation) -> Double? {
        if let number = value.doubleValue, number.isFinite { return number }
        report(here, "a number")
        return nil
    }
}
