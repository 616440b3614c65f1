public import Formats

/// A closed list of values of the canonical contract.
public protocol CanonicalList: CanonicalValue, RawRepresentable<String>, CaseIterable, Hashable {}

extension CanonicalList {
    /// The value as the contract writes it.
    public var json: JSONValue { .string(rawValue) }
}

/// A list of codes: one stands for what could not be translated into it.
public protocol CanonicalCodeList: CanonicalList {
    /// The source's value is not in the adapter's list.
    static var unmapped: Self { get }
}
