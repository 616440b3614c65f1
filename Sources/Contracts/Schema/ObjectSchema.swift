/// The shape of a JSON object: its members in the order they are written.
public final class ObjectSchema: Sendable {
    /// The members, in schema order.
    public let properties: [Property]
    /// The shared definition whose shape it is, nothing narrowed (`sex`, `place`); `nil`: it has a shape of its own.
    public let reference: String?
    private let indices: [String: Int]

    /// Makes a shape.
    public init(properties: [Property], reference: String? = nil) {
        self.properties = properties
        self.reference = reference
        indices = Dictionary(properties.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The index of a member.
    public func index(of name: String) -> Int? { indices[name] }

    /// A member by name.
    public subscript(name: String) -> Property? { indices[name].map { properties[$0] } }
}
