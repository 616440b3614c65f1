public import Formats
import Text

/// Holds values against a schema, keyword by keyword: the slow and plain way.
///
/// The mapping plan proves most of this when it is compiled and checks only the rest; tests hold the two together. Make
/// one validator and use it for many values.
public struct SchemaValidator: Sendable {
    /// The most violations one value is told of.
    public static let violationLimit = 100

    private let value: ValueSchema
    private let patterns: [String: StringPattern]

    /// Makes a validator of the `data` of whole events.
    public init(_ schema: EventSchema) {
        self.init(.object(schema.root, definition: nil))
    }

    /// Makes a validator of the `data` of one view of events.
    public init(_ schema: EventSchema, view: Sensitivity) {
        self.init(schema.schema(for: view))
    }

    /// Makes a validator of single values.
    public init(_ value: ValueSchema) {
        self.value = value
        var patterns: [String: StringPattern] = [:]
        Self.collect(value, into: &patterns)
        self.patterns = patterns
    }

    private static func collect(_ value: ValueSchema, into patterns: inout [String: StringPattern]) {
        switch value {
        case .object(let object, _):
            for property in object.properties { collect(property.value, into: &patterns) }
        case .array(let element, _, _, _):
            collect(element, into: &patterns)
        case .string(let string):
            guard let pattern = string.pattern, patterns[pattern] == nil else { return }
            // A pattern that is none matches nothing: the compiler of schemas has refused it before.
            patterns[pattern] = try? StringPattern(pattern)
        case .integer, .number, .boolean:
            break
        }
    }

    /// Everything in which a value does not keep to the schema, in the value's order; empty: it is valid.
    public func violations(of json: JSONValue) -> [SchemaViolation] {
        var found: [SchemaViolation] = []
        check(json, value, "", &found)
        return found
    }

    /// The same for a part of what this validator is of.
    func violations(of json: JSONValue, as part: ValueSchema) -> [SchemaViolation] {
        var found: [SchemaViolation] = []
        check(json, part, "", &found)
        return found
    }

    private func check(_ json: JSONValue, _ schema: ValueSchema, _ pointer: String, _ found: inout [SchemaViolation]) {
        guard found.count < Self.violationLimit else { return }
        switch (schema, json) {
        case (.object(let object, _), .object(let members)):
            checkMembers(members, object, pointer, &found)
        case (.array(let element, let least, let most, _), .array(let elements)):
            checkElements(elements, element, least...most, pointer, &found)
        case (.string(let string), .string(let text)):
            checkText(text, string, pointer, &found)
        case (.integer(let range), .number):
            checkInteger(json, range, pointer, &found)
        case (.number(let range), .number):
            checkNumber(json, range, pointer, &found)
        case (.boolean, .boolean):
            break
        default:
            found.append(SchemaViolation(pointer: pointer, keyword: "type", expectation: schema.typeName))
        }
    }

    private func checkMembers(
        _ members: [JSONValue.Member],
        _ object: ObjectSchema,
        _ pointer: String,
        _ found: inout [SchemaViolation]
    ) {
        var seen: Set<String> = []
        for member in members {
            let place = pointer + "/" + SchemaLocation.escape(member.name)
            if !seen.insert(member.name).inserted {
                found.append(SchemaViolation(pointer: place, keyword: "properties", expectation: "the member once"))
            }
            guard let property = object[member.name] else {
                let expectation = "no member of that name"
                found.append(
                    SchemaViolation(pointer: place, keyword: "additionalProperties", expectation: expectation)
                )
                continue
            }
            check(member.value, property.value, place, &found)
        }
        for property in object.properties where property.isRequired && !seen.contains(property.name) {
            let expectation = "the member \(property.name)"
            found.append(SchemaViolation(pointer: pointer, keyword: "required", expectation: expectation))
        }
    }

    private func checkElements(
        _ elements: [JSONValue],
        _ schema: ValueSchema,
        _ count: ClosedRange<Int>,
        _ pointer: String,
        _ found: inout [SchemaViolation]
    ) {
        if elements.count < count.lowerBound {
            let expectation = "at least \(count.lowerBound) elements"
            found.append(SchemaViolation(pointer: pointer, keyword: "minItems", expectation: expectation))
        }
        if elements.count > count.upperBound {
            let expectation = "at most \(count.upperBound) elements"
            found.append(SchemaViolation(pointer: pointer, keyword: "maxItems", expectation: expectation))
        }
        for (index, element) in elements.enumerated() {
            check(element, schema, "\(pointer)/\(index)", &found)
        }
    }

    private func checkText(
        _ text: String,
        _ schema: StringSchema,
        _ pointer: String,
        _ found: inout [SchemaViolation]
    ) {
        func note(_ keyword: String, _ expectation: String) {
            found.append(SchemaViolation(pointer: pointer, keyword: keyword, expectation: expectation))
        }
        if !schema.allowed.isEmpty, !schema.allowed.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
            note("enum", "one of \(schema.allowed.joined(separator: ", "))")
        }
        let length = text.unicodeScalars.count
        if length < schema.minLength { note("minLength", "at least \(schema.minLength) characters") }
        guard length <= schema.maxLength else { return note("maxLength", "at most \(schema.maxLength) characters") }
        if let pattern = schema.pattern, patterns[pattern]?.matches(text) != true {
            note("pattern", "a text that matches \(pattern)")
        }
    }

    private func checkInteger(
        _ json: JSONValue,
        _ range: ClosedRange<Int64>,
        _ pointer: String,
        _ found: inout [SchemaViolation]
    ) {
        guard let number = json.numberText.flatMap({ Int64($0) }) ?? json.doubleValue.flatMap({ Int64(exactly: $0) })
        else {
            return found.append(SchemaViolation(pointer: pointer, keyword: "type", expectation: "integer"))
        }
        if number < range.lowerBound {
            let expectation = "at least \(range.lowerBound)"
            found.append(SchemaViolation(pointer: pointer, keyword: "minimum", expectation: expectation))
        }
        if number > range.upperBound {
            let expectation = "at most \(range.upperBound)"
            found.append(SchemaViolation(pointer: pointer, keyword: "maximum", expectation: expectation))
        }
    }

    private func checkNumber(
        _ json: JSONValue,
        _ range: ClosedRange<Double>,
        _ pointer: String,
        _ found: inout [SchemaViolation]
    ) {
        guard let number = json.doubleValue else { return }
        if number < range.lowerBound {
            let expectation = "at least \(range.lowerBound)"
            found.append(SchemaViolation(pointer: pointer, keyword: "minimum", expectation: expectation))
        }
        if number > range.upperBound {
            let expectation = "at most \(range.upperBound)"
            found.append(SchemaViolation(pointer: pointer, keyword: "maximum", expectation: expectation))
        }
    }
}
