public import Formats

/// An object of the canonical contract that Swift code fills.
public protocol CanonicalObject: CanonicalValue {
    /// Its filled members, in schema order.
    var filledMembers: [JSONValue.Member] { get }
}

extension CanonicalObject {
    /// The object of its filled members.
    public var json: JSONValue { .object(filledMembers) }
}
