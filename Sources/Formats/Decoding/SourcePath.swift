/// Where a value stands in a source record: `District/@code`, `caller/phone`, `../@state`, a CSV header.
public struct SourcePath: Sendable, Hashable, CustomStringConvertible {
    /// One step down.
    public enum Step: Sendable, Hashable {
        /// A member, element or column by name; XML names may carry a prefix (`tc:District`).
        case child(String)
        /// An XML attribute; in other formats the member or column whose name begins with `@`.
        case attribute(String)

        /// The name without prefix and `@`.
        package var localName: String {
            let name =
                switch self {
                case .child(let name), .attribute(let name): name
                }
            return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
        }

        /// The name as a member or column has it: of an attribute with its `@`.
        var memberName: String {
            switch self {
            case .child(let name): name
            case .attribute(let name): "@" + name
            }
        }
    }

    /// How many enclosing levels to go up first: 0 the record (or the element of `each`), 1 what encloses it.
    public var up: Int
    /// The steps from there.
    public var steps: [Step]

    /// Makes a path.
    public init(up: Int = 0, steps: [Step]) {
        self.up = up
        self.steps = steps
    }

    /// The path as a table writes it.
    public var description: String {
        (Array(repeating: "..", count: up) + steps.map(\.memberName)).joined(separator: "/")
    }

    /// The path of a value by the names of members or columns that lead to it: `@` begins an attribute.
    init(members: [String]) {
        self.init(steps: members.map(Step.child))
        if let last = members.last, last.hasPrefix("@"), last != "@" {
            steps[steps.count - 1] = .attribute(String(last.dropFirst()))
        }
    }
}
