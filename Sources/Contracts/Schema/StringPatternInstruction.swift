/// One instruction of a compiled ``StringPattern`` (a Thompson automaton).
enum StringPatternInstruction: Sendable {
    /// Takes one scalar of a set and goes on with the next instruction.
    case scalar(ScalarSet)
    /// Goes on at another place.
    case jump(Int)
    /// Goes on at both places.
    case split(Int, Int)
    /// Goes on at the text's start only.
    case start
    /// Goes on at the text's end only.
    case end
    /// The pattern has matched.
    case match

    /// A set of Unicode scalars.
    struct ScalarSet: Sendable {
        var ranges: [ClosedRange<UInt32>]
        var isNegated = false

        func contains(_ scalar: UInt32) -> Bool {
            ranges.contains { $0.contains(scalar) } != isNegated
        }
    }
}
