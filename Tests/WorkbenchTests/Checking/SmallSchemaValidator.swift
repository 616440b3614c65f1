import Formats

/// Holds JSON against a JSON Schema, as far as the schema of `adapter.yaml` needs.
struct SmallSchemaValidator {
    let root: JSONValue

    /// Where a value breaks the schema.
    func problems(_ value: JSONValue) throws -> [String] { try problems(value, root, "") }

    private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) throws -> [String] {
        if case .boolean(let isAllowed) = schema { return isAllowed ? [] : ["\(path): not allowed"] }
        if let reference = schema["$ref"]?.stringValue {
            let name = String(reference.split(separator: "/").last ?? "")
            guard let target = root["$defs"]?[name] else { return ["\(path): no \(reference)"] }
            return try problems(value, target, path)
        }
        var found: [String] = []
        if let types = schema["type"], !Self.isOf(types, value) { found.append("\(path): not of its type") }
        if let allowed = schema["enum"]?.arrayValue, !allowed.contains(value) {
            found.append("\(path): none of its values")
        }
        if let constant = schema["const"], constant != value { found.append("\(path): not the constant") }
        if let pattern = schema["pattern"]?.stringValue, let text = value.stringValue,
            try Regex(pattern).firstMatch(in: text) == nil
        {
            found.append("\(path): does not match: \(text)")
        }
        if let any = schema["anyOf"]?.arrayValue, try !any.contains(where: { try problems(value, $0, path).isEmpty }) {
            found.append("\(path): none of its forms")
        }
        for part in schema["allOf"]?.arrayValue ?? [] { found += try conditional(value, part, path) }
        if case .object(let members) = value { found += try objectProblems(members, schema, path) }
        if case .array(let elements) = value, let items = schema["items"] {
            for (index, element) in elements.enumerated() { found += try problems(element, items, "\(path)[\(index)]") }
        }
        return found
    }

    private func conditional(_ value: JSONValue, _ schema: JSONValue, _ path: String) throws -> [String] {
        guard let condition = schema["if"], let then = schema["then"] else { return try problems(value, schema, path) }
        return try problems(value, condition, path).isEmpty ? try problems(value, then, path) : []
    }

    private func objectProblems(_ members: [JSONValue.Member], _ schema: JSONValue, _ path: String) throws -> [String] {
        var found = (schema["required"]?.arrayValue ?? []).compactMap(\.stringValue)
            .filter { name in !members.contains { $0.name == name } }.map { "\(path): lacks \($0)" }
        for member in members {
            let place = "\(path)/\(member.name)"
            var rules = [schema["properties"]?[member.name]].compactMap(\.self)
            for pattern in schema["patternProperties"]?.objectValue ?? []
            where try Regex(pattern.name).firstMatch(in: member.name) != nil { rules.append(pattern.value) }
            if rules.isEmpty, let others = schema["additionalProperties"] { rules.append(others) }
            for rule in rules { found += try problems(member.value, rule, place) }
        }
        return found
    }

    private static func isOf(_ types: JSONValue, _ value: JSONValue) -> Bool {
        let names = types.arrayValue?.compactMap(\.stringValue) ?? [types.stringValue ?? ""]
        return names.contains { name in
            switch (name, value) {
            case ("string", .string), ("object", .object), ("array", .array), ("number", .number), ("integer", .number),
                ("boolean", .boolean), ("null", .null):
                true
            default: false
            }
        }
    }
}
