/// A type to be written in Swift.
struct SwiftType {
    /// A member of a struct.
    struct Member {
        /// Its name in the contract, and but for keywords in Swift.
        var name: String
        /// What it is.
        var summary: String
        /// Its type without the question mark: `Canonical.Place`, `[String]`.
        var type: String
        /// Whether every event has it.
        var isRequired: Bool
        /// Whether an emergency may go out without it.
        var mayBeUnknown: Bool

        /// Whether it is an array, where nothing and no elements are the same.
        var isArray: Bool { type.hasPrefix("[") }
    }

    /// What it is made of.
    enum Content {
        /// A struct: its members, in schema order, and the event type it is the content of, if it is.
        case members([Member], event: String?)
        /// A closed list of values, in the contract's order.
        case values([String])
    }

    /// Its name, without what it is nested in.
    var name: String
    /// What it is.
    var summary: String
    /// What it is made of.
    var content: Content
    /// The types that only it uses.
    var nested: [SwiftType] = []

    /// Whether it is a closed list.
    var isList: Bool { if case .values = content { true } else { false } }

    /// What it is made of in one text: equal for types that can stand for one another.
    var signature: String {
        let inner = nested.map { "\($0.name){\($0.signature)}" }.joined(separator: ",")
        return switch content {
        case .values(let values): values.joined(separator: "|")
        case .members(let members, let event):
            (event ?? "") + inner
                + members.map { "\($0.name):\($0.type):\($0.isRequired):\($0.mayBeUnknown)" }.joined(separator: ",")
        }
    }
}
