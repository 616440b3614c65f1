public import Formats

/// A value of the canonical contract that Swift code fills.
public protocol CanonicalValue: Sendable {
    /// The value as the contract writes it.
    var json: JSONValue { get }
}

extension String: CanonicalValue {
    /// The text.
    public var json: JSONValue { .string(self) }
}

extension Bool: CanonicalValue {
    /// `true` or `false`.
    public var json: JSONValue { .boolean(self) }
}

extension Int: CanonicalValue {
    /// The number in decimal.
    public var json: JSONValue { .number(String(self)) }
}

extension Double: CanonicalValue {
    /// The shortest decimal that is this number, whole numbers without a fraction; `null` for what is no number.
    public var json: JSONValue {
        guard isFinite else { return .null }
        if let whole = Int64(exactly: self) { return .number(String(whole)) }
        return .number(description)
    }
}

extension Array: CanonicalValue where Element: CanonicalValue {
    /// The elements, in order.
    public var json: JSONValue { .array(map(\.json)) }
}
