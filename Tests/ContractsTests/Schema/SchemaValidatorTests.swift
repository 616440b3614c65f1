import Contracts
import Formats
import Testing

/// The validator, keyword by keyword.
@Suite struct SchemaValidatorTests {
    private func violations(_ schema: ValueSchema, _ json: JSONValue) -> [String] {
        SchemaValidator(schema).violations(of: json).map { "\($0.pointer) \($0.keyword)" }
    }

    private func object(_ properties: Property...) -> ValueSchema {
        .object(ObjectSchema(properties: properties), definition: nil)
    }

    private func member(_ name: String, _ value: ValueSchema, isRequired: Bool = false) -> Property {
        Property(name: name, summary: "", value: value, isRequired: isRequired, sensitivity: .open)
    }

    private static let mismatches: [(ValueSchema, JSONValue)] = [
        (.boolean, .string("true")),
        (.boolean, .null),
        (.string(StringSchema()), .boolean(true)),
        (.integer(0...9), .number("1.5")),
        (.integer(0...9), .string("1")),
        (.number(0...1), .string("0")),
        (.array(.boolean, minItems: 0, maxItems: 1, key: nil), .object([])),
        (.object(ObjectSchema(properties: []), definition: nil), .array([])),
    ]

    @Test(arguments: mismatches)
    func anotherTypeIsAViolation(schema: ValueSchema, json: JSONValue) {
        #expect(violations(schema, json) == [" type"])
    }

    @Test func wholeNumbersAreIntegersHoweverTheyAreWritten() {
        #expect(violations(.integer(0...100), .number("1e2")).isEmpty)
        #expect(violations(.integer(0...100), .number("7.0")).isEmpty)
        #expect(violations(.integer(0...100), .number("1e999")) == [" type"])
    }

    @Test func boundsAreInclusive() {
        #expect(violations(.integer(1...3), 1).isEmpty)
        #expect(violations(.integer(1...3), 0) == [" minimum"])
        #expect(violations(.integer(1...3), 4) == [" maximum"])
        #expect(violations(.number(-1...1), .number("-1.0")).isEmpty)
        #expect(violations(.number(-1...1), .number("-1.01")) == [" minimum"])
        #expect(violations(.number(-1...1), .number("1.01")) == [" maximum"])
    }

    @Test func lengthsAreCountedInScalars() {
        let schema = ValueSchema.string(StringSchema(minLength: 2, maxLength: 3))
        #expect(violations(schema, "क्ष").isEmpty)
        #expect(violations(schema, "a") == [" minLength"])
        #expect(violations(schema, "राजू") == [" maxLength"])
    }

    @Test func aListAndAPatternAreKept() {
        #expect(violations(.string(StringSchema(allowed: ["a", "b"])), "c") == [" enum"])
        #expect(violations(.string(StringSchema(pattern: "^[0-9]+$")), "12x") == [" pattern"])
        #expect(violations(.string(StringSchema(allowed: ["\u{E9}"])), "e\u{301}") == [" enum"])
    }

    @Test func membersAreRequiredKnownAndGivenOnce() {
        let schema = object(member("a", .boolean, isRequired: true), member("b/c", .boolean))
        #expect(violations(schema, ["a": true, "b/c": true]).isEmpty)
        #expect(violations(schema, ["b/c": 1]) == ["/b~1c type", " required"])
        #expect(violations(schema, ["a": true, "x": true]) == ["/x additionalProperties"])
        #expect(violations(schema, ["a": true, "a": true]) == ["/a properties"])
    }

    @Test func elementsAreCountedAndChecked() {
        let schema = ValueSchema.array(.integer(0...1), minItems: 1, maxItems: 2, key: nil)
        #expect(violations(schema, [0, 1]).isEmpty)
        #expect(violations(schema, []) == [" minItems"])
        #expect(violations(schema, [0, 1, 2]) == [" maxItems", "/2 maximum"])
    }

    @Test func aViolationNeverTellsTheValue() {
        let schema = object(member("name", .string(StringSchema(allowed: ["a"], pattern: "^a$", maxLength: 2))))
        let found = SchemaValidator(schema).violations(of: ["name": "Pooja"])
        #expect(found.count == 2)
        #expect(found.allSatisfy { !$0.description.contains("Pooja") })
    }

    @Test func violationsAreCapped() {
        let schema = ValueSchema.array(.boolean, minItems: 0, maxItems: .max, key: nil)
        let json = JSONValue.array(Array(repeating: 1, count: 10_000))
        #expect(SchemaValidator(schema).violations(of: json).count == SchemaValidator.violationLimit)
    }
}
