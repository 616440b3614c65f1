import Formats

/// The members of an object in a program's answer, each of a known name and there once.
struct OutcomeMembers {
    private let members: [String: JSONValue]

    /// How many there are.
    var count: Int { members.count }

    /// Takes an object.
    /// - Throws: ``OutcomeMistake`` where it is none, or has a member that means nothing.
    init(_ value: JSONValue, at path: String, keys: [String]) throws(OutcomeMistake) {
        guard let object = value.objectValue, object.allSatisfy({ keys.contains($0.name) }),
            Set(object.map(\.name)).count == object.count
        else {
            throw OutcomeMistake(path: path, expectation: "an object of \(keys.joined(separator: ", ")), each once")
        }
        members = Dictionary(object.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The value of a member.
    subscript(name: String) -> JSONValue? { members[name] }
}
