import Formats

extension JSONValue {
    /// What stands at a canonical path, `child.relatedPersons[father].names`, where a label in brackets is the element one of
    /// whose members is that text.
    func canonical(_ path: String) -> JSONValue? {
        var value = self
        for part in path.split(separator: ".") {
            let name = part.prefix { $0 != "[" }
            guard let member = value[String(name)] else { return nil }
            value = member
            guard let open = part.firstIndex(of: "["), part.hasSuffix("]") else { continue }
            let label = part[part.index(after: open)...].dropLast()
            let element = value.arrayValue?.first { element in
                element.objectValue?.contains { $0.value.stringValue == String(label) } ?? false
            }
            guard let element else { return nil }
            value = element
        }
        return value
    }
}
