import Contracts
import Formats
import Text

/// Whether what a program fills is of the canonical type's shape; values themselves are checked when the event is written.
///
/// A member that the type does not have would else be lost without a word.
enum ContentShape {
    /// The first thing that is not of the shape.
    static func mistake(in members: [JSONValue.Member], of shape: ObjectSchema, at path: String) -> OutcomeMistake? {
        var seen: Set<String> = []
        for member in members {
            guard let property = shape[member.name] else {
                let known = shape.properties.filter { !$0.isDerived }.map(\.name)
                let nearest = NearestName.of(member.name, among: known).map { "; did the program mean \($0)?" } ?? ""
                return OutcomeMistake(path: path, expectation: "of the type's members only\(nearest)")
            }
            let place = "\(path).\(property.name)"
            guard !property.isDerived else { return OutcomeMistake(path: place, expectation: "left to the gateway") }
            guard seen.insert(member.name).inserted else {
                return OutcomeMistake(path: place, expectation: "there once")
            }
            if let mistake = mistake(in: member.value, of: property.value, at: place) { return mistake }
        }
        return nil
    }

    /// Whether a shape has a field: `child.sex`, `child.relatedPersons[father].names`.
    static func holds(_ path: String, in shape: ObjectSchema) -> Bool {
        var shape: ObjectSchema? = shape
        for step in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard let property = shape?[String(step.prefix { $0 != "[" })] else { return false }
            var value = property.value
            while case .array(let element, _, _, _) = value { value = element }
            if case .object(let inner, _) = value { shape = inner } else { shape = nil }
        }
        return true
    }

    private static func mistake(in value: JSONValue, of schema: ValueSchema, at path: String) -> OutcomeMistake? {
        guard value != .null else { return nil }
        switch schema {
        case .object(let shape, _):
            guard let members = value.objectValue else { return OutcomeMistake(path: path, expectation: "an object") }
            return mistake(in: members, of: shape, at: path)
        case .array(let element, _, _, _):
            guard let elements = value.arrayValue else { return OutcomeMistake(path: path, expectation: "a list") }
            for (index, value) in elements.enumerated() {
                if let mistake = mistake(in: value, of: element, at: "\(path)[\(index)]") { return mistake }
            }
            return nil
        case .string, .integer, .number, .boolean:
            let isScalar = value.objectValue == nil && value.arrayValue == nil
            return isScalar ? nil : OutcomeMistake(path: path, expectation: "a single value")
        }
    }
}
