import Formats

extension JSONValue {
    /// Indented by two spaces a level, for a person.
    var pretty: String { pretty(indent: "") }

    /// Without the member at a path, if it is there.
    func removing(_ path: ArraySlice<String>) -> JSONValue {
        guard case .object(let members) = self, let name = path.first else { return self }
        return .object(
            members.compactMap { member in
                guard member.name == name else { return member }
                return path.count == 1
                    ? nil : Member(name: name, value: member.value.removing(path.dropFirst()))
            }
        )
    }

    private func pretty(indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.pretty(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { member in
                inner + JSONValue.string(member.name).text + ": " + member.value.pretty(indent: inner)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
        default:
            return text
        }
    }
}
