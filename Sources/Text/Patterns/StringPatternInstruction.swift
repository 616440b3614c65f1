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

extension StringPatternInstruction.ScalarSet {
    /// One scalar.
    init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    /// `\d`.
    static let digits = Self(ranges: [0x30...0x39])
    /// `\w`.
    static let wordParts = Self(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: white space and ends of lines (ECMA-262, 12.2 and 12.3).
    static let whiteSpace = Self(
        ranges: [
            0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
            0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
        ]
    )
}
