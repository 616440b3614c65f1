/// How a condition went over one record, test by test, in the order of the table.
package struct ConditionTrace: Sendable, Hashable {
    /// Whether each of the tests passed that must all pass.
    package var all: [Bool]
    /// Whether each of the tests passed of which one must.
    package var any: [Bool]
    /// Whether the condition holds.
    package var holds: Bool
}
