import Formats
import Foundation

/// Holds values against JSON Schema draft-07, for documents of other people's schemas.
///
/// Every keyword of draft-07 is understood; a keyword that is not is a complaint of its own, so that nothing is passed
/// over. `format` is asserted for `uri`, `uri-reference`, `email` and `regex`, and an annotation otherwise, as the
/// specification leaves it.
struct Draft7Validator {
    /// A schema and the resource its references count from.
    struct Subschema {
        var json: JSONValue
        var resource: JSONValue
    }

    /// The resources by their `$id`, without an empty fragment.
    private let resources: [String: JSONValue]
    private let root: Subschema

    /// Reads a schema; `entry` is a JSON pointer to the schema in a document that holds more.
    init(_ document: JSONValue, entry: String = "") throws {
        var resources: [String: JSONValue] = [:]
        Self.collect(document, into: &resources)
        self.resources = resources
        guard let json = Self.value(at: entry, in: document) else { throw CocoaError(.fileReadCorruptFile) }
        root = Subschema(json: json, resource: document)
    }

    /// What is wrong with a value, each with its place; empty: it is valid.
    func complaints(of value: JSONValue) -> [String] { check(value, root, "#", depth: 0) }

    private static func collect(_ json: JSONValue, into resources: inout [String: JSONValue]) {
        switch json {
        case .array(let elements): for element in elements { collect(element, into: &resources) }
        case .object(let members):
            if let id = json["$id"]?.stringValue { resources[withoutEmptyFragment(id)] = json }
            for member in members { collect(member.value, into: &resources) }
        default: break
        }
    }

    private static func withoutEmptyFragment(_ address: String) -> String {
        address.hasSuffix("#") ? String(address.dropLast()) : address
    }

    /// What a JSON pointer leads to (RFC 6901).
    static func value(at pointer: String, in json: JSONValue) -> JSONValue? {
        pointer.split(separator: "/").reduce(json) { value, step in
            let name = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
            return value?[name] ?? Int(name).flatMap { value?[$0] }
        }
    }

    private func resolve(_ reference: String, from resource: JSONValue) -> Subschema? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let address = String(parts.first ?? "")
        guard let target = address.isEmpty ? resource : resources[address] else { return nil }
        let pointer = parts.count > 1 ? String(parts[1]).removingPercentEncoding ?? "" : ""
        return Self.value(at: pointer, in: target).map { Subschema(json: $0, resource: target) }
    }

    /// Holds a value against a schema.
    func check(_ value: JSONValue, _ schema: Subschema, _ place: String, depth: Int) -> [String] {
        guard depth < 200 else { return ["\(place): references without end"] }
        switch schema.json {
        case .boolean(true): return []
        case .boolean(false): return ["\(place): nothing is allowed here"]
        case .object(let keywords):
            // In draft-07 what stands beside a reference says nothing.
            if let reference = schema.json["$ref"]?.stringValue {
                guard let target = resolve(reference, from: schema.resource) else {
                    return ["\(place): \(reference) leads nowhere"]
                }
                return check(value, target, place, depth: depth + 1)
            }
            var scope = schema
            if schema.json["$id"]?.stringValue != nil { scope.resource = schema.json }
            return keywords.flatMap { keyword in
                check(value, keyword: keyword, of: scope, place, depth: depth + 1)
            }
        default: return ["\(place): a schema is an object or a boolean"]
        }
    }

    private func check(
        _ value: JSONValue,
        keyword: JSONValue.Member,
        of schema: Subschema,
        _ place: String,
        depth: Int
    ) -> [String] {
        func sub(_ json: JSONValue) -> Subschema { Subschema(json: json, resource: schema.resource) }
        func nested(_ json: JSONValue) -> [String] { check(value, sub(json), place, depth: depth) }
        let argument = keyword.value
        switch keyword.name {
        case "$id", "$schema", "$comment", "title", "description", "default", "examples", "definitions", "then", "else":
            return []
        case "allOf":
            return (argument.arrayValue ?? []).flatMap(nested)
        case "anyOf":
            return (argument.arrayValue ?? []).contains { nested($0).isEmpty } ? [] : ["\(place): none of anyOf"]
        case "oneOf":
            let fitting = (argument.arrayValue ?? []).count { nested($0).isEmpty }
            return fitting == 1 ? [] : ["\(place): \(fitting) of oneOf"]
        case "not":
            return nested(argument).isEmpty ? ["\(place): what not forbids"] : []
        case "if":
            let branch = schema.json[nested(argument).isEmpty ? "then" : "else"]
            return branch.map(nested) ?? []
        case let name where name.hasPrefix("x-"):
            return []
        default:
            let rule = Draft7Rule(validator: self, schema: schema, place: place, depth: depth)
            return rule.check(value, keyword.name, argument)
        }
    }
}
