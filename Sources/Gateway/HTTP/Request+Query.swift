import Hummingbird

extension Request {
    /// A whole number of the query.
    func integer<Value: FixedWidthInteger>(
        _ name: String,
        default fallback: Value,
        in range: ClosedRange<Value>
    ) throws(Problem) -> Value {
        guard let text = uri.queryParameters[Substring(name)] else { return fallback }
        guard let value = Value(text), range.contains(value) else {
            throw Problem(
                .badRequest,
                "QUERY",
                "expected: \(name) as a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return value
    }
}
