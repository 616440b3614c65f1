import Contracts
import Formats
import Testing

/// For each type an example that is changed in one place and no longer valid, and why.
@Suite struct RefusedExamplesTests {
    /// A change of the first example of a type.
    struct Refusal: Sendable, CustomTestStringConvertible {
        /// The type.
        var type: String
        /// Why the change is refused.
        var reason: String
        /// The members that lead to what is changed.
        var path: [String]
        /// What it becomes; nothing: it is left out.
        var value: JSONValue?

        var testDescription: String { "\(type): \(reason)" }

        init(_ type: String, _ reason: String, _ path: String..., becomes value: JSONValue?) {
            self.type = type
            self.reason = reason
            self.path = path
            self.value = value
        }
    }

    private static let refusals: [Refusal] = [
        Refusal("adoption-stage", "prospective parents are a reference, not a person", "pap", becomes: ["name": "X"]),
        Refusal("adoption-stage", "a stage outside the list", "stage", "code", becomes: "adopted"),
        Refusal("beneficiary-feedback", "a rating above five", "rating", becomes: 6),
        Refusal("beneficiary-feedback", "a number of days that is none", "rating", becomes: "4"),
        Refusal("case", "a case of nobody", "child", becomes: nil),
        Refusal("case", "a deadline the law does not know", "clocks", becomes: [["code": "SOON"]]),
        Refusal("concern", "an urgency outside the five", "urgency", becomes: "high"),
        Refusal("contact", "a helpline nobody knows", "helpline", becomes: "100"),
        Refusal("found-report", "a date in the source's own order", "foundAt", becomes: "15-07-2025"),
        Refusal("indicator", "an aggregate that holds a child", "child", becomes: ["nameUnknown": true]),
        Refusal("indicator", "a district's code without its register", "area", "codes", becomes: [["code": "49"]]),
        Refusal("indicator", "a percentage as a text", "value", becomes: "99,4"),
        Refusal("indicator", "a period without an end", "period", "to", becomes: nil),
        Refusal("institution", "a capacity below nothing", "capacity", becomes: -1),
        Refusal("institution", "an institution that lists its children", "child", becomes: ["nameUnknown": true]),
        Refusal("link", "a score above one", "score", becomes: 82),
        Refusal("link", "a record without its system", "left", "system", becomes: nil),
        Refusal("missing-report", "a height in feet", "child", "physical", "heightCm", becomes: "3'11\""),
        Refusal("nutrition-measurement", "a measurement without its kind", "measurements", becomes: [["value": 11]]),
        Refusal("order", "an order without who decided", "authority", becomes: nil),
        Refusal("placement", "a placement without its beginning", "from", becomes: nil),
        Refusal("placement", "the kind of placement in the source's words", "kind", becomes: "Children's Home"),
        Refusal("source-health", "a count that is no whole number", "received", becomes: .number("0.5")),
        Refusal("source-health", "a state outside the four", "state", becomes: "late"),
    ]

    @Test func everyTypeHasOne() {
        #expect(Set(Self.refusals.map(\.type)) == Set(SchemaCatalog.builtIn.schemas.map(\.name)))
    }

    @Test(arguments: refusals)
    func aChangedExampleIsRefusedThereAndNowhereElse(refusal: Refusal) throws {
        let schema = try #require(SchemaCatalog.builtIn["\(refusal.type)/1"])
        let example = try JSONValue.parse(try #require(schema.examples.first))
        let changed = Self.replace(refusal.path[...], in: example, by: refusal.value)
        #expect(changed != example)
        let violations = SchemaValidator(schema).violations(of: changed)
        let place = "/" + refusal.path.joined(separator: "/")
        let parent = "/" + refusal.path.dropLast().joined(separator: "/")
        #expect(!violations.isEmpty)
        for violation in violations {
            let isThere =
                violation.pointer.hasPrefix(place) || refusal.value == nil && parent.hasPrefix(violation.pointer)
            #expect(isThere, "\(violation)")
        }
    }

    private static func replace(_ path: ArraySlice<String>, in json: JSONValue, by value: JSONValue?) -> JSONValue {
        guard let name = path.first, case .object(var members) = json else { return value ?? json }
        let index = members.firstIndex { $0.name == name }
        if path.count == 1, value == nil {
            members.removeAll { $0.name == name }
        } else if let index {
            members[index].value = replace(path.dropFirst(), in: members[index].value, by: value)
        } else if let value {
            members.append(JSONValue.Member(name: name, value: value))
        }
        return .object(members)
    }
}
