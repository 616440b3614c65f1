import Contracts
import Formats

/// An event's fields, with the values of those that everyone may see and the kind of the others.
struct EventShape: Sendable {
    /// One field.
    struct Field: Sendable {
        /// Its dotted path, such as `child.names[0].text`.
        var path: String
        /// `number`, `boolean`, `null` or `text`.
        var kind: String
        /// Its value, where the open view shows the same.
        var open: JSONValue?

        /// The field as HTTP shows it.
        var json: JSONValue {
            .members([("field", .string(path)), ("kind", .string(kind)), ("value", open)])
        }
    }

    /// The fields, in the order of the schema; provenance is left out, for it differs from one submission to another.
    private(set) var fields: [Field] = []

    /// Takes an event's data, whole and as the open view has it.
    init(whole: [UInt8], open: [UInt8]) {
        let shown = Self.scalars(of: open)
        for (path, value) in Self.flattened(whole) {
            let kind =
                switch value {
                case .number: "number"
                case .boolean: "boolean"
                case .null: "null"
                default: "text"
                }
            // What a lower view leaves out is not there; `null` would be a value.
            var field = Field(path: path, kind: kind)
            if let open = shown[path], open == value { field.open = open }
            fields.append(field)
        }
    }

    /// The scalars of an event's data by their paths.
    static func scalars(of data: [UInt8]) -> [String: JSONValue] {
        Dictionary(flattened(data), uniquingKeysWith: { first, _ in first })
    }

    private static func flattened(_ data: [UInt8]) -> [(String, JSONValue)] {
        guard let json = try? JSONValue.parse(data), let members = json.objectValue else { return [] }
        var found: [(String, JSONValue)] = []
        for member in members where member.name != "provenance" {
            flatten(member.value, member.name, into: &found)
        }
        return found
    }

    private static func flatten(_ value: JSONValue, _ path: String, into found: inout [(String, JSONValue)]) {
        switch value {
        case .object(let members):
            for member in members { flatten(member.value, "\(path).\(member.name)", into: &found) }
        case .array(let elements):
            for (index, element) in elements.enumerated() { flatten(element, "\(path)[\(index)]", into: &found) }
        default:
            found.append((path, value))
        }
    }
}
