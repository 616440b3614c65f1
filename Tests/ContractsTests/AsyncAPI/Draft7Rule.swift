import Formats
import Foundation

/// The keywords of draft-07 that look into a value, for one place in it.
struct Draft7Rule {
    let validator: Draft7Validator
    let schema: Draft7Validator.Subschema
    let place: String
    let depth: Int

    /// Holds a value against one keyword.
    func check(_ value: JSONValue, _ keyword: String, _ argument: JSONValue) -> [String] {
        switch keyword {
        case "type":
            let types = argument.arrayValue?.compactMap(\.stringValue) ?? [argument.stringValue ?? ""]
            return complain(unless: types.contains { Self.isOf(value, $0) }, "type \(types.joined(separator: ", "))")
        case "enum":
            let values = argument.arrayValue ?? []
            return complain(unless: values.contains { Self.isSame($0, value) }, "one of \(values.map(\.text))")
        case "const":
            return complain(unless: Self.isSame(argument, value), "the constant \(argument.text)")
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf":
            return number(value, keyword, argument)
        case "minLength", "maxLength", "pattern", "format":
            return text(value, keyword, argument)
        case "items", "additionalItems", "minItems", "maxItems", "uniqueItems", "contains":
            return elements(value, keyword, argument)
        case "properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties",
            "propertyNames", "dependencies":
            return members(value, keyword, argument)
        default:
            return ["\(place): the keyword \(keyword) is not known to this validator"]
        }
    }

    private func complain(unless holds: Bool, _ expectation: String) -> [String] {
        holds ? [] : ["\(place): expected \(expectation)"]
    }

    private func inner(_ value: JSONValue, _ json: JSONValue, _ step: String) -> [String] {
        let schema = Draft7Validator.Subschema(json: json, resource: schema.resource)
        return validator.check(value, schema, place + "/" + step, depth: depth)
    }

    private func number(_ value: JSONValue, _ keyword: String, _ argument: JSONValue) -> [String] {
        guard let number = value.doubleValue, let bound = argument.doubleValue else { return [] }
        let holds =
            switch keyword {
            case "minimum": number >= bound
            case "maximum": number <= bound
            case "exclusiveMinimum": number > bound
            case "exclusiveMaximum": number < bound
            default: (number / bound).rounded() == number / bound
            }
        return complain(unless: holds, "\(keyword) \(bound)")
    }

    private func text(_ value: JSONValue, _ keyword: String, _ argument: JSONValue) -> [String] {
        guard let text = value.stringValue else { return [] }
        let holds =
            switch keyword {
            case "minLength": text.unicodeScalars.count >= argument.integerValue ?? .max
            case "maxLength": text.unicodeScalars.count <= argument.integerValue ?? -1
            case "pattern": Self.matches(text, argument.stringValue ?? "(")
            default: Self.isFormat(text, argument.stringValue ?? "")
            }
        return complain(unless: holds, "\(keyword) \(argument.text)")
    }

    private func elements(_ value: JSONValue, _ keyword: String, _ argument: JSONValue) -> [String] {
        guard let elements = value.arrayValue else { return [] }
        let tuple = schema.json["items"]?.arrayValue
        switch keyword {
        case "items":
            let shapes = tuple ?? elements.map { _ in argument }
            return zip(elements, shapes).enumerated().flatMap { inner($1.0, $1.1, "\($0)") }
        case "additionalItems":
            let rest = elements.enumerated().dropFirst(tuple?.count ?? elements.count)
            return rest.flatMap { inner($1, argument, "\($0)") }
        case "minItems": return complain(unless: elements.count >= argument.integerValue ?? .max, "minItems")
        case "maxItems": return complain(unless: elements.count <= argument.integerValue ?? -1, "maxItems")
        case "contains": return complain(unless: elements.contains { inner($0, argument, "*").isEmpty }, "contains")
        default:
            let isUnique = elements.indices.allSatisfy { index in
                !elements[..<index].contains { Self.isSame($0, elements[index]) }
            }
            return complain(unless: argument.booleanValue != true || isUnique, "different elements")
        }
    }

    private func members(_ value: JSONValue, _ keyword: String, _ argument: JSONValue) -> [String] {
        guard let members = value.objectValue else { return [] }
        let names = Set(members.map(\.name))
        switch keyword {
        case "properties":
            return members.flatMap { member in argument[member.name].map { inner(member.value, $0, member.name) } ?? []
            }
        case "patternProperties":
            return members.flatMap { member in
                (argument.objectValue ?? []).filter { Self.matches(member.name, $0.name) }
                    .flatMap { inner(member.value, $0.value, member.name) }
            }
        case "additionalProperties":
            let patterns = schema.json["patternProperties"]?.objectValue?.map(\.name) ?? []
            let rest = members.filter { member in
                schema.json["properties"]?[member.name] == nil && !patterns.contains { Self.matches(member.name, $0) }
            }
            return rest.flatMap { inner($0.value, argument, $0.name) }
        case "required":
            let missing = (argument.arrayValue ?? []).compactMap(\.stringValue).filter { !names.contains($0) }
            return complain(unless: missing.isEmpty, "the members \(missing.joined(separator: ", "))")
        case "minProperties": return complain(unless: members.count >= argument.integerValue ?? .max, keyword)
        case "maxProperties": return complain(unless: members.count <= argument.integerValue ?? -1, keyword)
        case "propertyNames": return names.sorted().flatMap { inner(.string($0), argument, $0) }
        default:
            return (argument.objectValue ?? []).filter { names.contains($0.name) }.flatMap { dependency in
                guard let needed = dependency.value.arrayValue?.compactMap(\.stringValue) else {
                    return validator.check(
                        value,
                        .init(json: dependency.value, resource: schema.resource),
                        place,
                        depth: depth
                    )
                }
                return complain(unless: names.isSuperset(of: needed), "what \(dependency.name) needs")
            }
        }
    }

    private static func isOf(_ value: JSONValue, _ type: String) -> Bool {
        switch (value, type) {
        case (.null, "null"), (.boolean, "boolean"), (.string, "string"), (.array, "array"), (.object, "object"),
            (.number, "number"):
            true
        case (.number, "integer"): value.doubleValue.map { $0.rounded() == $0 } ?? false
        default: false
        }
    }

    /// Whether both mean the same: numbers by value, objects whatever the order of their members.
    private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.number, .number): left.doubleValue == right.doubleValue
        case (.array(let first), .array(let second)):
            first.count == second.count && zip(first, second).allSatisfy(isSame)
        case (.object(let first), .object(let second)):
            first.count == second.count
                && first.allSatisfy { member in right[member.name].map { isSame(member.value, $0) } ?? false }
        default: left == right
        }
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return false }
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }

    private static func isFormat(_ text: String, _ format: String) -> Bool {
        switch format {
        case "uri": URL(string: text)?.scheme != nil
        case "uri-reference": URL(string: text) != nil || text.isEmpty
        case "email": text.contains("@")
        case "regex": (try? NSRegularExpression(pattern: text)) != nil
        default: true
        }
    }
}
