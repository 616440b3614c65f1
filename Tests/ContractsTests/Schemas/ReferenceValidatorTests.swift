import Contracts
import Formats
import Foundation
import Testing

/// Holds our validator against Python's `jsonschema`, where the machine has it.
@Suite struct ReferenceValidatorTests {
    /// Answers one line of `true` or `false` for each value on standard input, after the schema on the first line.
    private static let script = """
        import json, sys
        from jsonschema import Draft202012Validator
        schema = json.loads(sys.stdin.readline())
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for line in sys.stdin:
            print("true" if validator.is_valid(json.loads(line)) else "false")
        """

    private static func python(_ arguments: [String], input: [UInt8]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("setu-\(UUID().uuidString).ndjson")
        try Data(input).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    private static let isAvailable = (try? python(["-c", "import jsonschema"], input: []).status == 0) ?? false

    /// Every value that differs from a valid one in one place: a member less, one more, or something else in its stead.
    private static func mutations(of json: JSONValue) -> [JSONValue] {
        let replacements: [JSONValue] = [nil, true, "x", -1, .number("1e9"), .object([])]
        var found = replacements
        switch json {
        case .object(let members):
            found.append(.object(members + [JSONValue.Member(name: "extra", value: true)]))
            for index in members.indices {
                var fewer = members
                fewer.remove(at: index)
                found.append(.object(fewer))
                for value in mutations(of: members[index].value) {
                    var changed = members
                    changed[index].value = value
                    found.append(.object(changed))
                }
            }
        case .array(let elements):
            for index in elements.indices {
                for value in mutations(of: elements[index]) {
                    var changed = elements
                    changed[index] = value
                    found.append(.array(changed))
                }
            }
        default:
            break
        }
        return found
    }

    @Test(
        .enabled(if: isAvailable, "python3 with the package jsonschema is not on this machine"),
        arguments: SchemaCatalog.builtIn.schemas,
        Sensitivity.allCases
    )
    func verdictsAgreeWithTheReference(schema: EventSchema, view: Sensitivity) throws {
        let values = try schema.examples.map { try JSONValue.parse($0) }.flatMap { [$0] + Self.mutations(of: $0) }
        var input = schema.json(view: view) + [UInt8(ascii: "\n")]
        for value in values {
            value.write(into: &input)
            input.append(UInt8(ascii: "\n"))
        }
        let answer = try Self.python(["-c", Self.script], input: input)
        #expect(answer.status == 0)
        let verdicts = answer.output.split(separator: "\n")
        try #require(verdicts.count == values.count)
        let validator = SchemaValidator(schema, view: view)
        for (value, verdict) in zip(values, verdicts) {
            let violations = validator.violations(of: value)
            #expect(violations.isEmpty == (verdict == "true"), "\(violations) \(value.text)")
        }
    }
}
