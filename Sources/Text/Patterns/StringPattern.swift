/// A regular expression of a small kind, matched in time that grows with the text alone, whatever the text is.
///
/// Understood are literals, `.`, classes such as `[A-Z0-9]` and `[^-]`, `\d \w \s`, groups, `|`, `? * + {n} {n,} {n,m}`, `^`,
/// `$` and a backslash before punctuation, with the meaning ECMA-262 gives them (JSON Schema 2020-12, 6.3.3): `\d` is `0` to
/// `9`, `\s` any white space of Unicode. It works on Unicode scalars, which Swift's own expressions do not, and it is
/// `Sendable`.
public struct StringPattern: Sendable {
    /// Why a text is not a pattern.
    public struct Malformed: Error, Sendable, Equatable {
        /// What was expected, in words.
        public var expectation: String
    }

    private let program: [StringPatternInstruction]

    /// Reads a pattern.
    public init(_ text: String) throws(Malformed) {
        var parser = StringPatternParser(text)
        program = try parser.parse()
    }

    /// Whether the pattern matches somewhere in the text.
    public func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var current = StringPatternThreads(size: program.count)
        var next = StringPatternThreads(size: program.count)
        for position in 0...scalars.count {
            if current.add(0, program, isStart: position == 0, isEnd: position == scalars.count) { return true }
            guard position < scalars.count else { return false }
            for index in current.waiting {
                guard case .scalar(let set) = program[index], set.contains(scalars[position].value) else { continue }
                let isEnd = position + 1 == scalars.count
                if next.add(index + 1, program, isStart: false, isEnd: isEnd) { return true }
            }
            swap(&current, &next)
            next.removeAll()
        }
        return false
    }
}
