/// Turns the text of a ``StringPattern`` into its program.
struct StringPatternParser {
    /// The longest program; counted repetition multiplies.
    static let instructionLimit = 8192

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Reads the whole text.
    mutating func parse() throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        let program = try alternatives()
        guard position == scalars.count else { throw malformed("an opening bracket for each closing one") }
        return program + [.match]
    }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func malformed(_ expectation: String) -> StringPattern.Malformed {
        StringPattern.Malformed(expectation: "a pattern of the subset: \(expectation)")
    }

    /// Reads what stands between bars.
    private mutating func alternatives() throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        depth += 1
        guard depth <= 32 else { throw malformed("at most 32 nested groups") }
        var program = try sequence()
        while next == "|" {
            position += 1
            let other = try sequence()
            program =
                [.split(1, program.count + 2)] + program.shifted(by: 1) + [.jump(program.count + 2 + other.count)]
                + other.shifted(by: program.count + 2)
        }
        depth -= 1
        return program
    }

    private mutating func sequence() throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        var program: [StringPatternInstruction] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            let piece = try quantified(try atom())
            program += piece.shifted(by: program.count)
            guard program.count <= Self.instructionLimit else { throw malformed("fewer repetitions") }
        }
        return program
    }

    private mutating func atom() throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        guard let scalar = next else { throw malformed("something to match") }
        position += 1
        switch scalar {
        case "^": return [.start]
        case "$": return [.end]
        case ".": return [.scalar(.init(ranges: [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true))]
        case "[": return [.scalar(try scalarClass())]
        case "(": return try group()
        case "\\":
            if let set = shorthand() { return [.scalar(set)] }
            return [.scalar(.init(try escaped()))]
        case "*", "+", "?", "{", "}", "]": throw malformed("a backslash before a literal \(scalar)")
        default: return [.scalar(.init(scalar))]
        }
    }

    private mutating func group() throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        if next == "?" {
            position += 1
            guard next == ":" else { throw malformed("no look-around") }
            position += 1
        }
        let program = try alternatives()
        guard next == ")" else { throw malformed("a closing bracket for each opening one") }
        position += 1
        return program
    }

    /// What `d`, `s` or `w` behind a backslash stands for.
    private mutating func shorthand() -> StringPatternInstruction.ScalarSet? {
        let set: StringPatternInstruction.ScalarSet
        switch next {
        case "d": set = .digits
        case "s": set = .whiteSpace
        case "w": set = .wordParts
        default: return nil
        }
        position += 1
        return set
    }

    private mutating func escaped() throws(StringPattern.Malformed) -> Unicode.Scalar {
        guard let scalar = next, scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) else {
            throw malformed("a backslash before punctuation, d, s or w only")
        }
        position += 1
        return scalar
    }

    private mutating func scalarClass() throws(StringPattern.Malformed) -> StringPatternInstruction.ScalarSet {
        var set = StringPatternInstruction.ScalarSet(ranges: [])
        if next == "^" {
            set.isNegated = true
            position += 1
        }
        while let first = next, first != "]" {
            if first == "\\", let shorthand = classShorthand() {
                set.ranges += shorthand.ranges
                continue
            }
            let low = try classScalar()
            var high = low
            if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                position += 1
                high = try classScalar()
            }
            guard low.value <= high.value else { throw malformed("ranges from low to high") }
            set.ranges.append(low.value...high.value)
        }
        guard next == "]", !set.ranges.isEmpty else { throw malformed("a class that is closed and not empty") }
        position += 1
        return set
    }

    private mutating func classShorthand() -> StringPatternInstruction.ScalarSet? {
        position += 1
        if let set = shorthand() { return set }
        position -= 1
        return nil
    }

    private mutating func classScalar() throws(StringPattern.Malformed) -> Unicode.Scalar {
        guard let scalar = next else { throw malformed("a class that is closed") }
        position += 1
        return scalar == "\\" ? try escaped() : scalar
    }

    private mutating func quantified(
        _ piece: [StringPatternInstruction]
    ) throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        switch next {
        case "?":
            position += 1
            return optional(piece)
        case "*":
            position += 1
            return repeated(piece)
        case "+":
            position += 1
            return piece + repeated(piece).shifted(by: piece.count)
        case "{":
            position += 1
            return try counted(piece)
        default:
            return piece
        }
    }

    private func optional(_ piece: [StringPatternInstruction]) -> [StringPatternInstruction] {
        [.split(1, piece.count + 1)] + piece.shifted(by: 1)
    }

    private func repeated(_ piece: [StringPatternInstruction]) -> [StringPatternInstruction] {
        optional(piece + [.jump(-1)])
    }

    private mutating func counted(
        _ piece: [StringPatternInstruction]
    ) throws(StringPattern.Malformed) -> [StringPatternInstruction] {
        let least = try number()
        var most: Int? = least
        if next == "," {
            position += 1
            most = next == "}" ? nil : try number()
        }
        guard next == "}", most.map({ $0 >= least }) ?? true else { throw malformed("{n}, {n,} or {n,m}") }
        position += 1
        guard piece.count * (most ?? least + 1) <= Self.instructionLimit else { throw malformed("fewer repetitions") }
        var program: [StringPatternInstruction] = []
        for _ in 0..<least { program += piece.shifted(by: program.count) }
        guard let most else { return program + repeated(piece).shifted(by: program.count) }
        var rest: [StringPatternInstruction] = []
        for _ in least..<most { rest = optional(piece + rest.shifted(by: piece.count)) }
        return program + rest.shifted(by: program.count)
    }

    private mutating func number() throws(StringPattern.Malformed) -> Int {
        let start = position
        while let scalar = next, ("0"..."9").contains(scalar) { position += 1 }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<position])
        guard let number = Int(text), number <= Self.instructionLimit else { throw malformed("a count in braces") }
        return number
    }
}

extension [StringPatternInstruction] {
    /// The same program placed further along.
    fileprivate func shifted(by offset: Int) -> [StringPatternInstruction] {
        map { instruction in
            switch instruction {
            case .jump(let target): .jump(target + offset)
            case .split(let first, let second): .split(first + offset, second + offset)
            default: instruction
            }
        }
    }
}
