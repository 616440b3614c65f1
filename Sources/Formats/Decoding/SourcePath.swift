/// Where a value stands in a source record: `District/@code`, `caller/phone`, `../@state`, a CSV header.
public struct SourcePath: Sendable, Hashable, CustomStringConvertible {
    /// One step down.
    public enum Step: Sendable, Hashable {
        /// A member, element or column by name; XML names may carry a prefix (`tc:District`).
        case child(String)
        /// An XML attribute.
        case attribute(String)
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
        let names = steps.map { step in
            switch step {
            case .child(let name): name
            case .attribute(let name): "@" + name
            }
        }
        return (Array(repeating: "..", count: up) + names).joined(separator: "/")
    }
}
