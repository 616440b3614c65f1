public import Formats

/// One place where a JSON value is not what was expected.
public struct JSONDifference: Sendable, Equatable {
    /// Where, such as `events[0].data.child.age.years`.
    public var path: String
    /// What was expected there, as JSON; `nil`: nothing.
    public var expected: String?
    /// What is there, as JSON; `nil`: nothing.
    public var got: String?

    /// One line for a person.
    public var line: String {
        "\(path): expected \(expected ?? "nothing"), got \(got ?? "nothing")"
    }

    /// The same as an object.
    public var json: JSONValue {
        [
            "path": .string(path),
            "expected": expected.map { .string($0) } ?? .null,
            "got": got.map { .string($0) } ?? .null,
        ]
    }

    /// Makes a difference.
    public init(path: String, expected: String?, got: String?) {
        self.path = path
        self.expected = expected
        self.got = got
    }

    /// Every difference between two values, by path.
    ///
    /// A difference inside is told rather than one around it. The order of an object's members is none.
    public static func between(_ expected: JSONValue?, _ got: JSONValue?, at path: String) -> [JSONDifference] {
        switch (expected, got) {
        case (.object(let left), .object(let right)):
            return Set(left.map(\.name)).union(right.map(\.name)).sorted().flatMap { name in
                between(expected?[name], got?[name], at: path.isEmpty ? name : "\(path).\(name)")
            }
        case (.array(let left), .array(let right)):
            return (0..<max(left.count, right.count)).flatMap { index in
                between(expected?[index], got?[index], at: "\(path)[\(index)]")
            }
        default:
            guard expected != got else { return [] }
            return [JSONDifference(path: path, expected: expected?.text, got: got?.text)]
        }
    }
}
