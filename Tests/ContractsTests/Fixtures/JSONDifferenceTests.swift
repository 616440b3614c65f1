import ContractsTesting
import Formats
import Testing

@Suite struct JSONDifferenceTests {
    private func lines(_ expected: String, _ got: String) throws -> [String] {
        let left = try JSONValue.parse(Array(expected.utf8))
        let right = try JSONValue.parse(Array(got.utf8))
        return JSONDifference.between(left, right, at: "events").map {
            "\($0.path) \($0.expected ?? "-") \($0.got ?? "-")"
        }
    }

    @Test func equalValuesDoNotDiffer() throws {
        #expect(try lines(#"{"a":[1,{"b":null}]}"#, #"{"a":[1,{"b":null}]}"#).isEmpty)
    }

    @Test func theOrderOfMembersIsNoDifference() throws {
        #expect(try lines(#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#).isEmpty)
    }

    @Test func aDifferenceInsideIsToldWithItsPath() throws {
        #expect(try lines(#"{"a":[{"b":1}]}"#, #"{"a":[{"b":2}]}"#) == ["events.a[0].b 1 2"])
    }

    @Test func whatIsMissingOrTooMuchIsTold() throws {
        #expect(try lines(#"[{"a":1}]"#, #"[{"b":2},3]"#) == ["events[0].a 1 -", "events[0].b - 2", "events[1] - 3"])
    }

    @Test func numbersAreComparedAsTheyAreWritten() throws {
        #expect(try lines("[1.0]", "[1]") == ["events[0] 1.0 1"])
    }
}
